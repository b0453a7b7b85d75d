import type { Agreement } from "#shared/domain/access/agreement.ts";
import { Condition, Kind } from "#shared/domain/access/request.ts";
import type { TaskMatter } from "#shared/domain/access/tasks.ts";
import type { Uses } from "#shared/domain/access/uses.ts";
import type { LoanView, RequestView, StepView, TaskView } from "#shared/domain/access/view.ts";
import { legible } from "#shared/domain/legible.ts";
import { ID_LENGTH } from "./ids.ts";
import {
  ANSWERS,
  CONDITIONS,
  clock,
  dayOf,
  EXTENSIONS,
  FINDINGS,
  FORMS,
  KINDS,
  MATTERS,
  REQUEST_STATES,
  TASKS,
} from "./labels.ts";
import { sheet, table } from "./table.ts";

type Approval = RequestView["approval"];

const ID = { name: "申请号", least: ID_LENGTH, cut: true } as const;
const FILES = { name: "文件", least: 16 } as const;

/** The lists and sheets of requests, of what waits for somebody, and of what is lent. */
export const requestTable = (requests: readonly RequestView[]): string[] =>
  table(
    [
      ID,
      "状态",
      { name: "事项", least: 4 },
      { name: "申请人", least: 6 },
      FILES,
      { name: "等谁", least: 8 },
      { name: "期限", least: 10 },
      { name: "提出", least: 10, optional: true },
      { name: "目的", least: 12, optional: true },
    ],
    requests.map((each) => [
      each.id,
      REQUEST_STATES[each.state],
      KINDS[each.kind],
      each.asker.name,
      inShort(each.files.map(({ number }) => number)),
      waitingOf(each)
        .map(({ seats }) => seatsOf(seats))
        .join("、"),
      termOf(each),
      dayOf(each.askedAt),
      each.purpose,
    ]),
  );

/** The last day for what happens to a request now: a decision, the return of a loan, the use of a grant. */
function termOf(request: RequestView): string {
  if (request.state === "lent" || request.loan?.overdue) return dueOf(request.loan);
  if (request.state === "granted") return request.endsOn ?? "";
  return waitingOf(request).flatMap(({ dueOn }) => dueOn ?? [])[0] ?? "";
}

const inShort = (numbers: readonly string[], of = numbers.length) =>
  of <= 1 ? (numbers[0] ?? "") : `${numbers[0] ?? ""} 等 ${of} 份`;

export const taskTable = (tasks: readonly TaskView[]): string[] =>
  table(
    [
      ID,
      { name: "待办", least: 8 },
      { name: "步骤", least: 8 },
      { name: "期限", least: 10 },
      { name: "代谁", least: 6 },
      { name: "申请人", least: 8 },
      { name: "事项", least: 4 },
      FILES,
      { name: "目的", least: 12, optional: true },
      { name: "自", least: 10, optional: true },
    ],
    tasks.map((each) => [
      each.request,
      TASKS[each.task],
      [each.step, each.slot].filter((part) => part !== null).join(" "),
      each.dueOn ?? "",
      each.for ?? "",
      `${each.asker}（${each.department}）`,
      whatOf(each),
      inShort(each.files, each.of),
      each.purpose,
      dayOf(each.since),
    ]),
  );

/** What is asked for, and how many copies of each file. */
const whatOf = ({ kind, count }: { kind: TaskMatter; count: number | null }): string =>
  count === null ? MATTERS[kind] : `${MATTERS[kind]}，每件 ${count} 份`;

export const loanTable = (loans: readonly LoanView[]): string[] =>
  table(
    [
      ID,
      "状态",
      { name: "经办人", least: 6 },
      { name: "借给", least: 12 },
      FILES,
      "载体",
      { name: "借阅协议", least: 8, optional: true },
      { name: "借出", least: 10, optional: true },
      { name: "应还", least: 10 },
      { name: "待批续借", least: 10, optional: true },
      { name: "已续借", least: 10, optional: true },
    ],
    loans.map((each) => [
      each.request,
      each.recalled ? "已收回，待还" : REQUEST_STATES[each.state],
      each.borrower,
      each.organisation ?? each.borrower,
      each.files.join("、"),
      FORMS[each.form],
      each.agreement,
      dayOf(each.handedOverAt),
      dueOf(each),
      each.extensionAsked === null ? "" : `申请至 ${each.extensionAsked}`,
      each.extended.map(({ askedAt, until }) => `${dayOf(askedAt)} 申请，至 ${until}`).join("；"),
    ]),
  );

export const agreementTable = (agreements: readonly Agreement[]): string[] =>
  table(
    [
      { name: "协议号", least: ID_LENGTH, cut: true },
      { name: "机构", least: 12 },
      { name: "协议", least: 8 },
      { name: "签署", least: 10 },
      { name: "至", least: 10 },
      { name: "范围", least: 12 },
      { name: "存放", least: 8 },
      { name: "登记人", least: 6, optional: true },
    ],
    agreements.map((each) => [
      each.id,
      each.organisation,
      each.kind,
      `${each.signedOn} ${each.signedBy}`,
      each.until ?? "长期",
      each.scope,
      each.reference,
      each.recordedBy.name,
    ]),
  );

/** AM-04. What was used in a year, counted by kind, class and department, and to what effect. */
export function usesReport({ year, byKind, byClass, byDepartment, loans, effects }: Uses): string[] {
  const kinds = Kind.options.map((kind) => [KINDS[kind], byKind[kind]] as const);
  const back = Condition.options.map((each) => `${CONDITIONS[each]} ${loans.back[each] ?? 0}`);
  return [
    `${year} 年利用统计`,
    ...section("按事项", counted("事项", kinds)),
    ...section("按类别（件）", counted("类别", Object.entries(byClass))),
    ...section("按部门", counted("部门", Object.entries(byDepartment))),
    ...section(
      "借阅",
      sheet([
        ["现借出", `${loans.out} 份申请，其中逾期 ${loans.overdue}`],
        ["已检查归还", back.join("，")],
      ]),
    ),
    ...section("利用效果", effects.length === 0 ? [] : effectTable(effects)),
  ];
}

type Count = Uses["byClass"][string];

const counted = (name: string, rows: readonly (readonly [string, Count | undefined])[]): string[] =>
  table(
    [name, "申请", "批准", "打开", "归还"],
    rows.flatMap(([label, count]) => (count === undefined ? [] : [[label, ...figures(count)]])),
  );
const figures = ({ asked, granted, opened, returned }: Count) => [asked, granted, opened, returned].map(String);

const effectTable = (effects: Uses["effects"]): string[] =>
  table(
    [ID, { name: "效果", least: 20 }],
    effects.map(({ request, effect }) => [request, effect]),
  );

/** A request in full: the facts, the files, who decided what and why, and what may be done next. */
export function requestSheet(request: RequestView): string[] {
  const { approval, loan } = request;
  const commands = commandsFor(request);
  return [
    ...sheet(factsOf(request)),
    ...section("文件", fileTable(request)),
    ...approval.earlier.flatMap((steps, n) => section(`第 ${n + 1} 轮审批，已退回补正`, stepTable(steps))),
    ...section(approvalTitle("审批", approval), stepTable(approval.steps, approval.state)),
    ...(loan?.extension
      ? section(approvalTitle(`续借至 ${loan.extension.until}`, loan.extension.approval), [
          `理由：${legible(loan.extension.reason)}`,
          ...stepTable(loan.extension.approval.steps),
        ])
      : []),
    ...(loan?.extended ?? []).flatMap(({ until, outcome, at, reason, approval }) =>
      section(`续借至 ${until}：${EXTENSIONS[outcome]}（${clock(at)}）`, [
        `理由：${legible(reason)}`,
        ...stepTable(approval.steps),
      ]),
    ),
    ...section(
      "接下来",
      [...nextOf(request), ...commands].map((line) => `  ${line}`),
    ),
  ];
}

const approvalTitle = (what: string, { name, clause }: Approval) =>
  name === null ? `${what}：（批准后可见）` : `${what}：${name}（${clause}）`;

function factsOf(request: RequestView): (readonly [string, string | null | undefined])[] {
  const { asker, outsider, letter, loan, returning, check, revoked, withdrawn } = request;
  return [
    ["申请号", request.id],
    ["状态", `${REQUEST_STATES[request.state]}（${clock(request.since)}）`],
    ["事项", whatOf(request)],
    ["撤回", withdrawn && (withdrawn.left ? "因申请人离职，由系统撤回" : `${withdrawn.by} 撤回`)],
    ["申请人", `${asker.name}（${asker.department}）`],
    ["移交自", request.passedFrom],
    ["目的", request.purpose],
    ["外部机构", outsider && `${outsider.organisation}，联系人 ${outsider.contact}`],
    ["保密协议", outsider?.agreement],
    ["客户同意", outsider?.consent],
    ["公函", letter && `${letter.authority} ${letter.reference}，${letter.signedOn}，经办人 ${letter.bearer}`],
    ["提出", clock(request.askedAt)],
    ["可用至", request.state === "granted" ? request.endsOn : null],
    [
      "借出",
      loan &&
        `${clock(loan.handedOverAt)} ${loan.handedOverBy}，${FORMS[loan.form]}，借阅协议 ${loan.agreement}（${loan.signedBy}，${loan.signedOn}）`,
    ],
    ["应还", loan && dueOf(loan)],
    ["收回", loan?.recalled && `${clock(loan.recalled.at)} ${loan.recalled.by}：${loan.recalled.reason}`],
    [
      "复制件",
      request.certified
        .map(
          (each) =>
            `${each.copyNumber} ${each.number} ${each.count} 份${each.failedAt === null ? "" : "（没有制成，作废）"}`,
        )
        .join("；") || null,
    ],
    ["归还", returning && `${clock(returning.at)} ${returning.name}`],
    ["利用效果", returning?.effect],
    ["归还检查", check && `${CONDITIONS[check.condition]}，${clock(check.at)} ${check.name}`],
    ["检查说明", check?.note],
    ["处理", check?.consequence],
    ["收回", revoked && `${clock(revoked.at)} ${revoked.by}：${revoked.reason}`],
    ["版次", String(request.rev)],
  ];
}

const fileTable = ({ files }: RequestView): string[] =>
  table(
    [
      "编号",
      { name: "题名", least: 16 },
      "密级",
      { name: "部门", least: 6, optional: true },
      { name: "可看的页", least: 8 },
      "已打开",
    ],
    files.map((file) => [
      file.number,
      file.title ?? "（批准后可见）",
      file.level ?? "",
      file.department,
      file.pages ?? "全部",
      `${file.opened} 次`,
    ]),
  );

/** Who decides which step, what became of it, and what they said. */
export const stepTable = (steps: readonly StepView[], state?: RequestView["approval"]["state"]): string[] =>
  table(
    [
      "步骤号",
      { name: "步骤", least: 8 },
      { name: "由谁", least: 8 },
      "结果",
      { name: "何人", least: 6 },
      { name: "时间", least: 10 },
      { name: "意见", least: 16 },
    ],
    steps.map((step) => [
      step.slot,
      step.step,
      seatsOf(step.seats),
      answerOf(step, steps, state),
      step.for === null ? (step.by ?? "") : `${step.by}（代 ${step.for}）`,
      step.at === null ? (step.dueOn === null ? "" : `期限 ${step.dueOn}`) : clock(step.at),
      saidIn(step),
    ]),
  );

/** What became of a step. Whoever approved but for some files, where nothing was left then, did not approve. */
function answerOf(
  { state: said, except }: StepView,
  steps: readonly StepView[],
  state: RequestView["approval"]["state"] | undefined,
): string {
  if (said !== "approve" || Object.keys(except).length === 0) return ANSWERS[said];
  const left = state !== "refused" || steps.some((step) => step.state === "refuse");
  return left ? "部分同意" : "逐件不同意";
}

/** Why it was decided so, of which files otherwise or of fewer pages, and what was found of a step that was skipped. */
const saidIn = ({ reason, except, only, review }: StepView): string =>
  [
    ...(reason === null ? [] : [reason]),
    ...Object.entries(except).map(([number, why]) => `不含 ${number}：${why}`),
    ...Object.entries(only).map(([number, pages]) => `${number} 只准看第 ${pages} 页`),
    ...(review === null ? [] : [`复核${FINDINGS[review.finding]}（${review.by}）：${review.words}`]),
  ].join("；");

/** What was done to a request, and what happens next. */
export const doneTo = (request: RequestView, what: string): string[] => [
  `申请 ${request.id} ${what}。`,
  ...nextOf(request).map((line) => `  ${line}`),
];

/** What a request waits for, in sentences: who decides and by when, or what its asker or the archive is to do. */
export function nextOf(request: RequestView): string[] {
  const { endsOn, loan, lending } = request;
  const waiting = waitingOf(request).map(
    ({ step, seats, dueOn }) => `等“${step}”审批：${seatsOf(seats)}${dueOn === null ? "" : `，最迟 ${dueOn}`}。`,
  );
  const reviews = unreviewed(request).map(({ step, seats }) => `等“${step}”一步的略过由${seatsOf(seats)}复核。`);
  return [...waiting, ...stateNext(), ...reviews];

  function stateNext(): string[] {
    switch (request.state) {
      case "open":
        return [];
      case "sent back":
        return ["等申请人补正后重新提交，再从头审批。"];
      case "granted":
        return [
          request.kind === "lend"
            ? `请到档案室签订${lending?.agreement ?? "借阅协议"}、办理借出交接，最迟 ${endsOn}。`
            : request.files.some((file) => copiesLeft(request, file) > 0)
              ? `可打开至 ${endsOn}；用完请归还签字。`
              : "批准的份数已经制完；用完请归还签字。",
        ];
      case "lent":
        return [loan?.recalled ? "已收回，请立即归还。" : `应还日期 ${dueOf(loan)}。`];
      case "given back":
        return [
          `等档案员检查归还的文件${listing(lending?.onReturn)}。`,
          ...(lending?.damage.length ? [`损坏或遗失的${listing(lending.damage)}。`] : []),
        ];
      case "expired":
        return [wasOpened(request) ? "期限已满，不能再打开；请归还签字。" : "期限已满，没有打开过，无须归还。"];
      case "returned":
        return ["办理完毕。"];
      case "withdrawn":
      case "refused":
      case "revoked":
        return ["已经结束；仍有需要的，请重新申请。"];
    }
  }
}

const listing = (items: readonly string[] = []): string => (items.length === 0 ? "" : `：${items.join("、")}`);

/** What may be done with a request as it stands, as a command to type, and by whom. */
function commandsFor(request: RequestView): string[] {
  const { id, state, kind, files, loan } = request;
  const waiting = waitingOf(request);
  const several = waiting.length > 1;
  const deciding = waiting.flatMap(({ slot, step }) => {
    const which = several ? ` --slot ${slot}` : "";
    return [
      by(step, `approve ${id}${which}`),
      by(step, `refuse ${id}${which} --reason <理由>`),
      by(step, `send-back ${id}${which} --reason <理由>`),
    ];
  });
  const reviews = unreviewed(request).map(({ slot, step }) =>
    by(step, `review ${id} ${slot} --finding 正当|不当 --words <意见>`),
  );
  const left = files.filter((file) => copiesLeft(request, file) > 0);
  const [file] = left;
  const number = file && left.length === 1 ? file.number : "<编号>";
  const count = kind === "copy" ? " --count <份数>" : "";
  const open = file ? [by("申请人", `open ${id} ${number}${count}`)] : [];
  const giveBack = by("申请人", `give-back ${id} --effect <利用效果>`);
  const withdraw = by("申请人", `withdraw ${id}`);
  const missing = state === "given back" && loan?.form === "paper" ? "|未归还" : "";
  const check = by("档案员", `check ${id} --condition 完好|损坏|遗失${missing}`);
  const revoke = by("档案员、安全保密员或分管领导", `revoke ${id} --reason <原因>`);
  const { skip } = request.approval;
  const skipping = skip.slots.map((slot) =>
    by(`紧急时，${seatsOf(skip.seats)}`, `skip ${id}${several ? ` --slot ${slot}` : ""} --reason <紧急的理由>`),
  );
  return [...deciding, ...skipping, ...inState(), ...reviews];

  function inState(): string[] {
    switch (state) {
      case "open":
        return [withdraw];
      case "sent back":
        return [by("申请人", `complete ${id} --purpose <目的>`), withdraw];
      case "granted":
        return kind === "lend"
          ? [
              by(
                "档案员",
                `hand-over ${id} --form 纸质|电子 --agreement <协议> --signed-by <签署人> --signed-on <日期>`,
              ),
              revoke,
            ]
          : [...open, giveBack, revoke];
      case "lent": {
        const extend = by("申请人", `extend ${id} --until <日期> --reason <理由>`);
        return [
          ...(loan?.form === "electronic" && !loan.recalled && !loan.overdue ? open : []),
          ...(loan && !loan.extension && !loan.recalled && !loan.overdue ? [extend] : []),
          giveBack,
          ...(loan?.recalled ? [] : [revoke]),
        ];
      }
      case "given back":
        return [check];
      case "expired":
        return wasOpened(request) ? [giveBack] : [];
      case "returned":
        return request.check?.condition === "lost" ? [check] : [];
      case "withdrawn":
      case "refused":
      case "revoked":
        return [];
    }
  }
}

const by = (whom: string, command: string) => `${whom}：dossier ${command}`;

const wasOpened = ({ files }: RequestView): boolean => files.some(({ opened }) => opened > 0);

/** AF-24. How many certified copies of a file may still be given out; what could not be made was not, and what is not counted has no end. */
function copiesLeft({ count, certified }: RequestView, { number }: { number: string }): number {
  if (count === null) return Number.POSITIVE_INFINITY;
  const given = certified.filter((each) => each.number === number && each.failedAt === null);
  return given.reduce((left, each) => left - each.count, count);
}

/** The steps that are to be decided now: of the request, or of a longer loan. */
function waitingOf({ approval, loan }: RequestView): StepView[] {
  const steps = [...approval.steps, ...(loan?.extension?.approval.steps ?? [])];
  return steps.filter(({ state }) => state === "waiting");
}

/** AM-16. The steps that were skipped, and that nobody has reviewed so far. */
const unreviewed = ({ approval: { steps, earlier } }: RequestView): StepView[] =>
  [...earlier.flat(), ...steps].filter(({ state, review }) => state === "skip" && review === null);

/** Who may decide a step, as people read it. */
export const seatsOf = (seats: readonly string[]): string => seats.join("或");
const dueOf = (loan: { dueOn: string; overdue: boolean } | null): string =>
  loan === null ? "" : `${loan.dueOn}${loan.overdue ? "（逾期）" : ""}`;

/** A titled part of a sheet; nothing where it has no lines. */
export const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ["", title, ...lines];
