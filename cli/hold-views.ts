import type { Reach } from "#shared/domain/retention/hold.ts";
import type { HeldFile, HoldView } from "#shared/domain/retention/hold-contract.ts";
import { ID_LENGTH } from "./ids.ts";
import { clock, dayOf, FILE_STATES, HOLD_GROUNDS, HOLD_STATES } from "./labels.ts";
import { sheet, table } from "./table.ts";

/** The list of holds, one hold, and the files that it is on. */
export const holdTable = (holds: readonly HoldView[]): string[] =>
  table(
    [
      { name: "冻结号", least: ID_LENGTH, cut: true },
      "状态",
      { name: "范围", least: 12 },
      { name: "事由", least: 4 },
      { name: "依据", least: 8 },
      { name: "设于", least: 10 },
      { name: "设立人", least: 6, optional: true },
      { name: "理由", least: 12, optional: true },
    ],
    holds.map((each) => [
      each.id,
      HOLD_STATES[each.state],
      scopeOf(each.scope),
      HOLD_GROUNDS[each.ground],
      each.authority,
      dayOf(each.placed.at),
      each.placed.name,
      each.reason,
    ]),
  );

export const holdSheet = (
  { id, state, scope, ground, reason, authority, placed, lifted }: HoldView,
  reach?: Reach,
): string[] =>
  sheet([
    ["冻结号", id],
    ["状态", HOLD_STATES[state]],
    ["范围", scopeOf(scope)],
    ["事由", HOLD_GROUNDS[ground]],
    ["理由", reason],
    ["依据", authority],
    ["设立", `${placed.name}，${clock(placed.at)}`],
    ...(lifted
      ? [["解除", `${lifted.name}，${clock(lifted.at)}：${lifted.reason}（${lifted.authority}）`] as const]
      : []),
    ...(reach ? [["现及", reachOf(reach)] as const] : []),
  ]);

export const heldFileTable = (files: readonly HeldFile[]): string[] =>
  table(
    [
      { name: "编号", least: 16 },
      "状态",
      { name: "客户", least: 8 },
      { name: "部门", least: 6, optional: true },
      { name: "日期", least: 10 },
    ],
    files.map((each) => [each.number, FILE_STATES[each.status], each.customer ?? "", each.department, each.date]),
  );

/** How many files a hold that was placed just now is on; where none, that is a warning. */
function reachOf({ files, more }: Reach): string {
  if (files > 0) return `${more ? "至少 " : ""}${files} 份文件（已销毁的不计）`;
  return more ? NONE_YET : NONE;
}

const NONE = "0 份文件。注意：现在没有文件因此受到冻结，请核对所写的条件；以后归档的，符合条件即受冻结";
const NONE_YET = "尚未见到。注意：先查的档案里有 0 份符合，其余未查完；请核对所写的条件，再以 holds show 逐页查看";

const TERMS: Readonly<Record<string, string>> = {
  ...{ class: "类别", type: "类型", year: "年度", customer: "客户", department: "部门", submitter: "提交人" },
  ...{ level: "密级", from: "不早于", to: "不晚于" },
};

/** What a hold is on, in words. */
function scopeOf(scope: HoldView["scope"]): string {
  if (scope.on === "file") return scope.number;
  if (scope.on === "customer") return `客户 ${scope.customer}`;
  return Object.entries(scope.query)
    .map(([term, value]) => `${TERMS[term] ?? term} ${value}`)
    .join("，");
}
