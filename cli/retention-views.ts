import { later } from "#shared/domain/instant.ts";
import { legible } from "#shared/domain/legible.ts";
import type { CustomerView, ReportedEvent, RetentionView, WaitingFile } from "#shared/domain/retention/contract.ts";
import type { Effect, Previewed } from "#shared/domain/retention/preview.ts";
import type { Awaited, Floor, Term, Word } from "#shared/domain/retention/retention.ts";
import { longestAwaited } from "#shared/domain/retention/term.ts";
import type { Waiting } from "#shared/domain/retention/waiting.ts";
import { ID_LENGTH } from "./ids.ts";
import { clock, dayOf, HOLD_GROUNDS } from "./labels.ts";
import { sheet, table } from "./table.ts";

/** What files wait for. */
export const WAITING: Readonly<Record<Exclude<Waiting, "running">, string>> = {
  due: "待鉴定",
  conflict: "待裁定",
  shorter: "待确认缩短",
};

const STAGES: Readonly<Record<RetentionView["at"]["stage"], string>> = {
  running: "保管中",
  due: "期满，待鉴定",
  proposed: "已列入销毁申请",
  condemned: "正在销毁",
};

const EFFECTS: Readonly<Record<Effect, string>> = {
  longer: "延长",
  shorter: "缩短（须确认）",
  conflict: "抵触（须裁定）",
  known: "期限可知",
  unknown: "期限不定",
  same: "依据改变",
};

const USED: Readonly<Record<"asked" | "granted" | "on paper" | "lost", string>> = {
  asked: "申请利用中",
  granted: "利用中",
  "on paper": "纸质已借出",
  lost: "纸质遗失",
};

/** Until when a file is kept, in a few words. */
export function termLabel(term: Term): string {
  switch (term.kind) {
    case "until":
      return `至 ${term.lastDay}`;
    case "for good":
      return `长期，${term.appraiseOn} 再鉴定`;
    case "awaiting":
      return `待登记：${term.event}`;
    case "conflict":
      return `抵触：至少至 ${lastOf(term.floors)}，至多至 ${term.ceiling.lastDay}`;
    case "unruled":
      return "办法没有规定，暂不销毁";
  }
}

const lastOf = (floors: readonly Floor[]) => floors.map(({ lastDay }) => lastDay).reduce((a, b) => (a > b ? a : b));

const floorLabel = ({ lastDay, from, ...why }: Floor): string =>
  [`至 ${lastDay}`, `自${from}起算`, ...whyLabels(why)].join("，");

/** What will follow once an event has happened. */
const awaitedLabel = ({ months, from, ...why }: Awaited["floors"][number], fromNextYear: boolean): string =>
  [`自${from}${fromNextYear ? "的次年" : ""}起算 ${monthsLabel(months)}`, ...whyLabels(why)].join("，");

const whyLabels = ({
  where,
  source,
  since,
  clause,
}: Pick<Floor, "where" | "source" | "since" | "clause">): string[] => [
  ...(where === undefined ? [] : [where]),
  ...(source === undefined ? [] : [`${source}${since === undefined ? "" : `（${since} 起）`}`]),
  clause,
];

/** How long a file is kept, and why; of a voided number also under which its paper stands `now`. */
export function retentionSheet(file: RetentionView, now: string | null = null): string[] {
  const { number, name, term, at, awaited, extended, shorter, held, destroyed, voidedAt } = file;
  const others = [...new Set(file.shortenedBy?.map(({ by }) => by.name))].join("、");
  const [floors, ceiling] = "floors" in term ? [term.floors, term.ceiling] : [[], undefined];
  return sheet([
    ["编号", number],
    ["名称", name],
    ["保管", `${termLabel(term)}${periodLabel(awaited && { ...awaited, months: longestAwaited(awaited) })}`],
    ["阶段", stageOf({ at, destroyed, voidedAt })],
    ["现编号", now],
    ["销毁申请", destroyed?.application],
    ["不可恢复", destroyed && `自 ${clock(destroyed.irrecoverableFrom)} 起`],
    ["冻结", held && !destroyed ? "已冻结，解除之前不得销毁" : undefined],
    ...floors.map((each) => [kindOf(each), floorLabel(each)] as const),
    ["上限", ceiling && floorLabel(ceiling)],
    ...(awaited?.floors ?? []).map(
      (each) => [kindOf(each), awaitedLabel(each, awaited?.fromNextYear === true)] as const,
    ),
    ["上限", awaited?.ceiling && awaitedLabel(awaited.ceiling, awaited.fromNextYear)],
    ...extended.map(
      ({ until, forGood, by, reason }) =>
        ["续存", `${forGood ? "长期，再鉴定" : "至"} ${until}，${by.name}：${reason}`] as const,
    ),
    [
      "待确认缩短",
      shorter &&
        `至 ${shorter.term.lastDay}（${others && `由 ${others} 以外的档案员`}确认：dossier shorten ${number} --to ${shorter.term.lastDay} --reason <理由>）`,
    ],
    ["已发生", listed([eventsOf(file.events), ofCustomer(eventsOf(file.ofCustomer.events))])],
    ["标注", listed([...file.marks, ...file.ofCustomer.marks.map(ofCustomer)])],
    ...wordLabels(file.words).map((word) => ["何人所定", word] as const),
    ["原件锁定至", destroyed || voidedAt !== null ? undefined : lockLabel(file)],
  ]);
}

const kindOf = ({ source }: Pick<Floor, "source">): string => (source === undefined ? "期限" : "法定下限");
const ofCustomer = (what: string): string => (what === "" ? "" : `${what}（客户的）`);
const listed = (all: readonly string[]): string => all.filter((each) => each !== "").join("、");

/** Until when the vault holds a file; it does so to the last moment of a day, which may be the next day by the reader's clock. */
function lockLabel({ term, lockedUntil }: RetentionView): string {
  const day = dayOf(lockedUntil);
  const outlasts = term.kind === "until" && day > later(term.lastDay, 1);
  return `${day}${outlasts ? "（晚于保管期满：锁定只延长，不提前；在此之前，不能因期满销毁）" : ""}`;
}

function stageOf({ at, destroyed, voidedAt }: Pick<RetentionView, "at" | "destroyed" | "voidedAt">): string {
  if (destroyed) return `已销毁，${clock(destroyed.at)}`;
  return voidedAt === null ? STAGES[at.stage] : `编号已作废，${clock(voidedAt)}；期限以现编号的为准`;
}

/** An event, to whoever reported it and may not see the file. */
export const reportedSheet = ({ number, event, on }: ReportedEvent): string[] =>
  sheet([
    ["编号", number],
    ["已登记", `${on} ${event}`],
  ]);

/** Who said what a file's end follows from, at what time where several did on one day. */
export function wordLabels(words: readonly Word[]): string[] {
  const days = words.map(({ at }) => dayOf(at));
  return words.map((word) => {
    const day = dayOf(word.at);
    return wordLabel(word, days.filter((each) => each === day).length === 1 ? day : clock(word.at));
  });
}

function wordLabel({ said, what, on = "", of, by }: Word, at: string): string {
  const who = `${by} ${at} `;
  if (said === "refiled") return `${who}将作废的 ${what} 重新归档`;
  if (said === "settled") return `${who}裁定至 ${on}：${legible(what)}`;
  if (said === "shortened") return `${who}确认缩短至 ${on}：${legible(what)}`;
  const whose = of === "customer" ? "客户的" : "";
  return said === "dated" ? `${who}登记${whose}${what}：${on}` : `${who}取消${whose}标注：${what}`;
}

const eventsOf = (events: Readonly<Record<string, string>>) =>
  Object.entries(events)
    .map(([event, on]) => `${on} ${event}`)
    .join("，");

export const customerSheet = ({ customer, events, marks, unmarked, carried }: CustomerView): string[] =>
  sheet([
    ["客户", customer],
    ["已发生", eventsOf(events) || "无"],
    ["标注", marks.join("、") || "无"],
    ...Object.entries(unmarked).map(([what, { by, at }]) => ["取消标注", `${what}，${by.name} ${dayOf(at)}`] as const),
    ["其全部文件", carried ? "已重算期限" : "正在重算期限"],
  ]);

/** The files that wait for somebody, and what stands in the way of their destruction. */
export const waitingTable = (files: readonly WaitingFile[]): string[] =>
  table(
    [
      { name: "编号", least: 16 },
      { name: "类型", least: 8, optional: true },
      { name: "保管", least: 12 },
      { name: "部门", least: 6 },
      { name: "客户", least: 12, optional: true },
      { name: "不能销毁的原因", least: 12 },
    ],
    files.map(({ number, type, term, shorter, department, customer, blocks }) => [
      number,
      type,
      shorter ? `${termLabel(term)}，应为 ${shorter.term.lastDay}` : termLabel(term),
      department,
      customer ?? "",
      blocks.map(blockLabel).join("；"),
    ]),
  );

function blockLabel(block: WaitingFile["blocks"][number]): string {
  if (block.by === "use") return `${USED[block.state]}（${block.request.slice(0, ID_LENGTH)}）`;
  if (block.by === "hold") return `冻结：${HOLD_GROUNDS[block.ground]}（${block.hold.slice(0, ID_LENGTH)}）`;
  return `原件锁定至 ${dayOf(block.until)}`;
}

/** What a changed regulation would change. */
export const previewTable = (files: readonly Previewed[]): string[] =>
  table(
    [
      { name: "编号", least: 16 },
      { name: "现在", least: 12 },
      { name: "修改后", least: 12 },
      { name: "变化", least: 8 },
    ],
    files.map((file) => [
      file.number,
      `${termLabel(file.now)}${periodLabel(file.awaited?.now)}`,
      `${termLabel(file.next)}${periodLabel(file.awaited?.next)}`,
      effectLabel(file),
    ]),
  );

function periodLabel(awaited: NonNullable<Previewed["awaited"]>["now"] | null | undefined): string {
  if (!awaited) return "";
  const { months, fromNextYear } = awaited;
  return `，${fromNextYear ? "次年起" : "之后"} ${monthsLabel(months)}`;
}

const monthsLabel = (months: number): string => (months % 12 === 0 ? `${months / 12} 年` : `${months} 个月`);

/** Whose period has not begun is promised no day yet: what is shorter is so from its beginning, and nobody confirms it. */
const effectLabel = ({ effect, awaited }: Previewed): string =>
  awaited === null ? EFFECTS[effect] : `${effect === "shorter" ? "缩短" : EFFECTS[effect]}（尚未起算）`;

/** How many of each there are. */
export const previewSum = (files: readonly Previewed[], looked: number): string => {
  const counts = Map.groupBy(files, effectLabel);
  const said = [...counts].map(([effect, { length }]) => `${effect} ${length} 份`);
  return `看过 ${looked} 份文件，${said.length === 0 ? "保管期限都不变" : said.join("，")}。`;
};
