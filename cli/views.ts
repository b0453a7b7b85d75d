import type { FileView } from "#shared/domain/catalogue/contract.ts";
import type { ExampleView } from "#shared/domain/intake/contract.ts";
import type { PaperName } from "#shared/domain/intake/names.ts";
import type { IntakeDetail, IntakeView } from "#shared/domain/intake/view.ts";
import { legible } from "#shared/domain/legible.ts";
import type { Answer } from "./api.ts";
import { outcome } from "./history.ts";
import { ID_LENGTH } from "./ids.ts";
import { clock, eventLabel, FILE_STATES, kindLabel, LINKS, STATES, stepLabel } from "./labels.ts";
import { sheet, table } from "./table.ts";

type History = Answer<"GET /files/{number}/history">["items"];

/** The lists and sheets that people read. */
export const intakeTable = (items: readonly IntakeView[]): string[] =>
  table(
    [
      { name: "收件号", least: ID_LENGTH, cut: true },
      "状态",
      { name: "文件", least: 12 },
      { name: "类别", least: 8 },
      { name: "日期", least: 10 },
      { name: "客户", least: 12, optional: true },
      { name: "编号或原因", least: 20 },
    ],
    items.map((each) => [
      each.id,
      STATES[each.state],
      shortKey(each.key),
      kindLabel(each.class, each.type),
      dateAndLateness(each),
      each.customer ?? "",
      each.number ?? each.reason ?? "",
    ]),
  );

/** An upload's folder of its own says nothing to people. */
export const shortKey = (key: string) => key.replace(/\/[0-9a-f-]{36}\//, "/…/");

export const exampleTable = (examples: readonly ExampleView[]): string[] =>
  table(
    [
      { name: "收件号", least: ID_LENGTH, cut: true },
      "类别",
      { name: "系统原以为", least: 8 },
      { name: "学到的栏目", least: 12, optional: true },
      "确认人",
      "时间",
    ],
    examples.map(({ id, class: sign, type, thought, labels, by, at }) => [
      id,
      kindLabel(sign, type),
      thought ? `${kindLabel(thought.class, thought.type)} ${percent(thought.confidence)}` : "",
      [...labels.date, ...labels.customer].join("、"),
      by,
      clock(at),
    ]),
  );

export const fileTable = (files: readonly FileView[]): string[] =>
  table(
    [
      "编号",
      { name: "题名", least: 16 },
      { name: "客户", least: 12 },
      { name: "日期", least: 10 },
      "状态",
      { name: "部门", least: 6, optional: true },
      { name: "金额", optional: true },
    ],
    files.map((each) => [
      each.number,
      each.title,
      each.customer ?? "",
      dateAndLateness(each),
      FILE_STATES[each.status],
      each.department,
      each.amount ?? "",
    ]),
  );

export const intakeSheet = (each: IntakeView): string[] =>
  sheet([
    ["收件号", each.id],
    ["状态", STATES[each.state]],
    ["编号", each.number],
    ["前编号", formerly(each)],
    ["原因", each.reason && `${each.reason}（${each.code}）`],
    ["副本", each.copyOf && `${called(each.copyOf)} 的又一次扫描`],
    ["文件", each.key],
    ["题名", each.title],
    ["类别", kindLabel(each.class, each.type)],
    ["日期", each.date],
    ["客户", each.customer],
    ["金额", each.amount],
    ["密级", each.level],
    ["把握", percent(each.confidence)],
    ["格式", each.format && `${each.format}，${each.pages} 页`],
    ["部门", each.department],
    ["提交人", each.submitter],
    ["期限", deadline(each)],
    ["渠道", each.channel],
    ["出自", each.partOf && called(each.partOf)],
    ...partsOf(each),
    ["收到", clock(each.receivedAt)],
    ["版次", String(each.rev)],
  ]);

/** What an archivist decides by: the questions, and the candidates with what speaks for and against them. */
export function intakeDetail(each: IntakeDetail): string[] {
  const questions = each.questions.map(({ reason, code }) => `  ${reason}（${code}）`);
  const candidates = each.candidates.flatMap(({ class: sign, type, confidence, evidence }) => [
    `  ${kindLabel(sign, type)}  ${percent(confidence)}`,
    ...evidence
      .slice(0, 5)
      .map(({ sign: seen, text, weight }) => `    ${signed(weight)}  ${seen}${text ? `：${legible(text)}` : ""}`),
  ]);
  const pictures = each.pictures.map(({ page, url }) => `  第 ${page} 页  ${url}`);
  return [
    ...intakeSheet(each),
    ...section("内嵌文件", each.embedded > 0 ? [`  文件内另含 ${each.embedded} 个内嵌文件，未识读`] : []),
    ...section("待答", questions),
    ...section("似另起一份的页", each.starts.length === 0 ? [] : [`  ${each.starts.join("、")}`]),
    ...section("与疑为同一份的相比", alike(each)),
    ...section("候选类别及依据", candidates),
    ...section("页面图像（地址 5 分钟内有效）", pictures),
    ...section("原件（地址 5 分钟内有效）", each.original === null ? [] : [`  ${each.original}`]),
  ];
}

/** DL-07. By what a person sees how alike two scans are. */
function alike({ likeness, duplicateOf }: IntakeDetail): string[] {
  if (!likeness) return [];
  const { text, values, picture } = likeness;
  const seen = picture === undefined ? "" : `，画面相差 ${picture}/64`;
  return [
    `  ${duplicateOf && standing(duplicateOf)}  文字相同 ${percent(text)}，数字与名称相同 ${percent(values)}${seen}`,
  ];
}

export const fileSheet = (file: FileView): string[] =>
  sheet([
    ["编号", file.number],
    ["名称", file.name],
    ["状态", FILE_STATES[file.status]],
    ["前编号", formerly(file)],
    ["副本", file.copyOf && `${called(file.copyOf)} 的又一次扫描`],
    ["作废", file.voidedAt && `${clock(file.voidedAt)} ${file.voidReason}`],
    ["冻结", file.held ? `已冻结，解除之前不得销毁（dossier holds --on ${file.number}）` : undefined],
    ["销毁", file.destroyedAt && clock(file.destroyedAt)],
    ["不可恢复", file.irrecoverableFrom && `自 ${clock(file.irrecoverableFrom)} 起`],
    ["销毁申请", file.disposal?.application],
    ["销毁证明", file.disposal?.certificate],
    ["现编号", numberNow(file)],
    ["题名", file.title],
    ["类别", `${file.class} ${file.className} · ${file.type}`],
    ["年度", String(file.year)],
    ["日期", file.date],
    ["客户", file.customer],
    ["金额", file.amount],
    ["原编号", file.ownNumber],
    [
      "关联",
      file.references.map(({ how, number, file }) => `${LINKS[how]} ${number}${file ? `（${file}）` : ""}`).join("；"),
    ],
    ["密级", file.level],
    ["部门", file.department],
    ["提交人", file.submitter],
    ["期限", deadline(file)],
    ["渠道", file.channel],
    ["格式", `${file.format}，${file.pages} 页，${file.size} 字节`],
    ["存放", file.location],
    ["摘要", file.digest],
    ["判定", file.decidedBy === "machine" ? `系统，把握 ${percent(file.confidence)}` : file.decidedBy],
    ["收件号", file.id],
    ["出自", file.partOf && called(file.partOf) + (file.keptWithin ? "（仍在库中，含本件的内容）" : "")],
    ...partsOf(file),
    ["收到", clock(file.receivedAt)],
    ["归档", clock(file.filedAt)],
  ]);

/** Entries of the trail. Whoever is told from where people acted has a column of it. */
export function historyTable(entries: History): string[] {
  const isToldWhence = entries.some((entry) => whenceOf(entry) !== "");
  return table(
    [
      "时间",
      { name: "事项", least: 8 },
      { name: "由谁", least: 12 },
      ...(isToldWhence ? [{ name: "来自", least: 9, optional: true } as const] : []),
      { name: "结果", least: 18 },
      { name: "代码", least: 14, optional: true },
    ],
    entries.map((entry) => [
      clock(entry.eventTime),
      eventLabel(entry.eventName),
      entry.userIdentity.userName ?? stepLabel(String(entry.additionalEventData.function ?? entry.eventSource)),
      ...(isToldWhence ? [whenceOf(entry)] : []),
      outcome(entry),
      [entry.eventName, entry.errorCode].filter(Boolean).join(" "),
    ]),
  );
}

/** The address from which somebody acted. A function of the archive's has its room for it, which tells nothing. */
const whenceOf = ({ sourceIPAddress = "", eventSource }: History[number]): string =>
  sourceIPAddress === eventSource ? "" : sourceIPAddress;

/** Another paper by its number and title; where it has no number, by its id. */
export const called = ({ id, number, title }: PaperName): string =>
  [number ?? id, title].filter((part) => part !== null).join(" ");

/** AF-13. Of a voided number, under which its paper stands now or was destroyed, or that it waits for one; nothing to who may not know. */
export const numberNow = ({ successor, destroyedAt }: FileView): string | null =>
  successor &&
  (successor.number === null ? "尚未另编：" : "") + standing(successor) + (destroyedAt === null ? "" : "（已销毁）");

/** What a paper is called, and where it stands as long as it has no number. */
const standing = (name: PaperName): string =>
  name.number === null && name.state !== null ? `${called(name)}（${STATES[name.state]}）` : called(name);

/** One line a part. */
const partsOf = ({ parts }: Pick<IntakeView, "parts">) =>
  parts.map((part, n) => [n === 0 ? "拆出" : "", standing(part)] as const);

const formerly = ({ predecessor }: Pick<IntakeView, "predecessor">) => predecessor && `${predecessor}（已作废）`;

/** AF-10. A paper that came late is seen in every list; by when it was due, on its sheet. */
const dateAndLateness = ({ date, late }: Pick<IntakeView, "date" | "late">) =>
  [date, late && "迟交"].filter(Boolean).join(" ");
const deadline = ({ due, late }: Pick<IntakeView, "due" | "late">) => due && `${due}${late ? "（迟交）" : ""}`;

const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ["", title, ...lines]);
const percent = (confidence: number | null) => (confidence === null ? null : `${Math.round(confidence * 100)}%`);
const signed = (weight: number) => `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(1)}`;
