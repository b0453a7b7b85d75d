import type { DisposalSummary } from "#shared/domain/disposal/summary.ts";
import type { DisposalView, ListedFileView, PutDisposal, RehearsedFile } from "#shared/domain/disposal/view.ts";
import type { FirstOf } from "#shared/domain/first-of.ts";
import { legible } from "#shared/domain/legible.ts";
import { seatsOf, section, stepTable } from "./access-views.ts";
import { ID_LENGTH } from "./ids.ts";
import { clock, DISPOSAL_GROUNDS, DISPOSAL_STATES, dayOf, LISTED_STATES, NO_ENDS, ROLES } from "./labels.ts";
import { wordLabels } from "./retention-views.ts";
import { saying } from "./saying.ts";
import { sheet, table } from "./table.ts";

type Execution = NonNullable<DisposalView["execution"]>;

/** The lists and sheets of applications to destroy, and of the files that they list. */
export const disposalTable = (applications: readonly DisposalSummary[]): string[] =>
  table(
    [
      { name: "申请号", least: ID_LENGTH, cut: true },
      "状态",
      { name: "缘由", least: 4 },
      { name: "份数", least: 4 },
      { name: "部门", least: 6 },
      { name: "提出人", least: 6 },
      { name: "等谁", least: 8 },
      { name: "提出", least: 10 },
      { name: "理由", least: 12, optional: true },
    ],
    applications.map((each) => [
      each.id,
      DISPOSAL_STATES[each.state],
      DISPOSAL_GROUNDS[each.ground],
      countOf(each),
      listed(each.departments, (department) => department),
      each.proposer.name,
      awaited(each),
      dayOf(each.proposedAt),
      each.reason,
    ]),
  );

/** How many files are listed, and how many of them go, or went, where that is not all. */
function countOf({ state, count, going }: Pick<DisposalSummary, "state" | "count" | "going">): string {
  if (going === count) return String(count);
  const went = state === "erased" || state === "signed" || state === "certified";
  return `${count}，${went ? "已销毁" : "将销毁"} ${going}`;
}

/** Whom an application waits for, whatever for. */
function awaited({ state, waiting, unsigned, proposer }: DisposalSummary): string {
  switch (state) {
    case "sent back":
      return proposer.name;
    case "approved":
    case "stopped":
      return ROLES.archivist;
    case "erased":
      return listed(unsigned, (name) => name);
    default:
      return listed(waiting, ({ seats }) => listed(seats, (seat) => seat, "或"));
  }
}

/** The first of several, and that there are more. */
function listed<T>({ first, of }: FirstOf<T>, as: (item: T) => string, between = "、"): string {
  const said = first.map(as).join(between);
  return of > first.length ? `${said} 等 ${of} 个` : said;
}

const waitingOf = ({ approval }: DisposalView) => approval.steps.filter(({ state }) => state === "waiting");

/** An application in full: the facts, who decided what and why, who carried it out, watched and signed, and what comes next. */
export const disposalSheet = (application: DisposalView): string[] => [
  ...sheet(factsOf(application)),
  ...application.approval.earlier.flatMap((steps, n) => section(`第 ${n + 1} 轮审批，已退回补正`, stepTable(steps))),
  ...section(
    `审批：${application.approval.name}（${application.approval.clause}）`,
    stepTable(application.approval.steps, application.approval.state),
  ),
  ...section("抽查", samplesOf(application)),
  ...section(
    "接下来",
    nextOf(application).map((line) => `  ${line}`),
  ),
];

function factsOf(application: DisposalView): (readonly [string, string | null | undefined])[] {
  const { execution, erased, paper, stop, abandoned } = application;
  const givenUp = execution?.givenUp ?? null;
  const keep = Object.entries(application.keep).map(([number, kept]) => `${number} ${keptUntil(kept)}`);
  return [
    ["申请号", application.id],
    ["状态", `${DISPOSAL_STATES[application.state]}（${clock(application.since)}）`],
    ["缘由", DISPOSAL_GROUNDS[application.ground]],
    ["理由", legible(application.reason)],
    ["提出人", `${application.proposer.name}（${application.proposer.department}），${clock(application.proposedAt)}`],
    ["部门", application.departments.join("、")],
    ["类别", application.classes.map(({ className, count }) => `${className} ${count} 份`).join("；")],
    ["份数", countOf(application)],
    ["清单摘要", application.list],
    ["未提出", abandoned && saying(abandoned.code, abandoned.subject)],
    ["续存", keep.join("；") || null],
    ["上一轮", saidBefore(application)],
    [
      "执行",
      execution && `${execution.executor}，${clock(execution.startedAt)}，${execution.place}，${execution.method}`,
    ],
    ["监销人", execution?.supervisors.join("、")],
    ["更换监销", execution?.replaced.map(replacement).join("；") || null],
    ["继续", execution?.resumed.map(resumedIn).join("、") || null],
    ["中止", stop && `${clock(stop.at)}：${legible(saying(stop.code, stop.subject))}（${stop.code}）`],
    ["停办", givenUp && `${givenUp.name}（${clock(givenUp.at)}）：${legible(givenUp.reason)}`],
    [
      "已销毁",
      erased && `${erased.destroyed > 0 ? `${erased.destroyed} 份` : "没有销毁任何文件"}，${clock(erased.at)}`,
    ],
    ["不可恢复", erased && erased.destroyed > 0 ? `自 ${clock(erased.irrecoverableFrom)} 起，备份中也没有` : null],
    [
      "纸质件",
      paper &&
        `${paper.on} ${paper.place}，${paper.method}，${paper.executedBy.join("、")} 执行，${paper.watchedBy.join("、")} 监督${paper.replaced ? "（更正过，先前的登记见 disposal history）" : ""}`,
    ],
    [
      "签字",
      application.signatures
        .map(({ name, at, finding }) => `${name}（${clock(at)}）：${legible(finding)}`)
        .join("；") || null,
    ],
    ["证明", application.certificate],
    ["版次", String(application.rev)],
  ];
}

const resumedIn = ({ name, at, reopened }: Execution["resumed"][number]) =>
  `${name}（${clock(at)}${reopened === null ? "" : `，抽查仍能读出的 ${reopened} 份再次销毁`}）`;

const replacement = ({ instead, supervisor, by, at, reason }: Execution["replaced"][number]) =>
  `${instead} 改为 ${supervisor}（${by}，${clock(at)}）：${legible(reason)}`;

const keptUntil = ({ until, forGood }: DisposalView["keep"][string]) =>
  forGood ? `长期，${until} 再鉴定` : `至 ${until}`;

/** What an earlier round had refused, which counts only where it is said again. */
function saidBefore({ refusedBefore }: DisposalView): string | null {
  if (refusedBefore.length === 0) return null;
  const files = refusedBefore.map(
    ({ number, reason, by, keep }) =>
      `${number}：${legible(reason)}（${by}${keep === null ? "" : `，续存${keptUntil(keep)}`}）`,
  );
  return `补正前不同意销毁、此后没有再说的 ${files.join("；")}`;
}

/** What is told of that to whoever decides, or has decided. */
function overlooked(application: DisposalView): string[] {
  const said = saidBefore(application);
  return said === null ? [] : [`上一轮：${said}。仍不同意的，请以 --except、--keep 再写明。`];
}

const samplesOf = ({ samples }: DisposalView): string[] =>
  samples.length === 0
    ? []
    : table(
        [{ name: "编号", least: 16 }, "监销人", "时间", { name: "结果", least: 16 }],
        samples.map(({ number, by, at, attempts }) => [
          number,
          by,
          clock(at),
          attempts.some(({ readable }) => readable) ? "仍可读！" : `${attempts.length} 次尝试，均不可读`,
        ]),
      );

/** What an application waits for, in sentences. */
export function nextOf(application: DisposalView): string[] {
  const { id, state, execution, erased, paper } = application;
  switch (state) {
    case "proposed":
      return [
        ...waitingOf(application).map(
          ({ step, seats, dueOn }) => `等“${step}”审批：${seatsOf(seats)}${dueOn === null ? "" : `，最迟 ${dueOn}`}。`,
        ),
        `审批：dossier disposal approve ${id}（可以 --except 逐件不同意；或 refuse、send-back，写明 --reason）`,
        ...overlooked(application),
        `批准之前，审批人、档案员可预演，看现在有哪些不能销毁：dossier disposal rehearse ${id}`,
      ];
    case "sent back":
      return [
        `等提出人补正后重新提交，再从头审批：dossier disposal complete ${id} --reason …`,
        `不再销毁的，撤回：dossier disposal withdraw ${id}`,
      ];
    case "approved":
      return [
        `先预演：dossier disposal rehearse ${id}`,
        `再由档案员执行：dossier disposal execute ${id} --place … --supervisor …`,
        `不再销毁的，由提出人撤回：dossier disposal withdraw ${id}`,
      ];
    case "destroying":
      return execution?.givenUp
        ? ["已停办：密钥还在的文件退回，其余的销毁完。"]
        : ["正在销毁；一份文件的密钥一经销毁，不能撤回；备份中的密钥过期之后，即不可恢复（何时起，完毕后写明）。"];
    case "stopped":
      return [
        `查明原因后，由档案员继续：dossier disposal resume ${id}`,
        ...(execution?.givenUp ? [] : [`不再继续的，停办：dossier disposal give-up ${id} --reason …`]),
      ];
    case "erased":
      return [
        ...(erased?.readable
          ? [`监销抽查仍能读出 ${erased.readable} 份：查明后，由档案员再次销毁：dossier disposal resume ${id}`]
          : []),
        ...(paper === null
          ? [`有纸质件的，由档案员先登记其销毁：dossier disposal paper ${id} --place … --on … --by … --watched …`]
          : []),
        ...watchedBy(application),
        `监销人离职、没有了角色或外出的，由档案员更换：dossier disposal replace ${id} --instead … --supervisor … --reason …`,
      ];
    case "signed":
      return ["正在出具销毁证明。"];
    case "certified":
      return [`取销毁证明：dossier disposal certificate ${id} --out …`];
    default:
      return [];
  }
}

/** AF-36. Which of the supervisors have yet to sample, where there is anything to sample, and which to sign. */
function watchedBy({ id, erased, samples, unsigned }: DisposalView): string[] {
  const unsampled =
    erased?.destroyed === 0 ? [] : unsigned.filter((name) => !samples.some((sample) => sample.by === name));
  return [
    ...(unsampled.length === 0
      ? []
      : [`等监销人抽查：${unsampled.join("、")}。命令：dossier disposal sample ${id} <编号…>`]),
    `等监销人签字：${unsigned.join("、")}。命令：dossier disposal sign ${id} --finding …`,
  ];
}

/** What an application for all of a class leaves out, and why. */
export const leftOutTable = (files: PutDisposal["leftOut"]): string[] =>
  files.length === 0
    ? []
    : section(
        `没有列入的 ${files.length} 份到期文件`,
        table(
          [
            { name: "编号", least: 16 },
            { name: "原因", least: 20 },
          ],
          files.map(({ number, blocks }) => [
            number,
            // Whose reason it is stands in the first column.
            blocks.map(({ message }) => message.replace(`${number}：`, "")).join(" "),
          ]),
        ),
      );

export const listedFileTable = (files: readonly ListedFileView[]): string[] =>
  table(
    [
      { name: "编号", least: 16 },
      "结果",
      { name: "名称", least: 16 },
      { name: "类别", least: 6, optional: true },
      { name: "部门", least: 6 },
      { name: "期满", least: 10 },
      { name: "纸质", least: 4 },
      { name: "说明", least: 16 },
    ],
    files.map((each) => [
      each.number,
      each.objection === null ? LISTED_STATES[each.state] : "将保留",
      each.name,
      each.className,
      each.department,
      [each.lastDay ?? (each.noEnd && NO_ENDS[each.noEnd]), each.early ? "提前" : undefined].filter(Boolean).join("，"),
      each.onPaper ? "有" : "",
      saidOf(each),
    ]),
  );

/** What became of a file; as long as that is open, on whose word its end is as it is. */
function saidOf({ state, objection, stays, shredded, gone, proof, words }: ListedFileView): string {
  if (state === "listed") return [...(objection ? [objecting(objection)] : []), ...wordLabels(words)].join("；");
  if (stays) {
    const over = stays.pastCeiling;
    const conflict = over ? `，超过上限 ${over.lastDay}（${over.source}），待裁定` : "";
    return `${staying(stays)}${conflict}`;
  }
  if (proof)
    return [
      `${clock(proof.at)} 试读 ${proof.attempts.length} 次，均不可读`,
      `删除 ${gone?.versions.length ?? 0} 个版本`,
      ...(gone?.voided.length ? [`作废登记 ${gone.voided.join("、")} 的内容一并清除`] : []),
      ...(gone?.within.length ? [`删除时，内容还在 ${gone.within.join("、")}`] : []),
    ].join("；");
  return shredded ? `密钥销毁于 ${clock(shredded.at)}` : "";
}

/** Why a file stays, who said so, and until when. */
const staying = (said: Staying): string => `${said.reason}${said.by === null ? "" : `（${said.by}）`}${keptOn(said)}`;

/** The same, as long as it stands in the list. */
const objecting = (said: Staying): string =>
  `不同意（${[said.by, legible(said.reason)].filter((part) => part !== null).join("：")}）${keptOn(said)}`;

type Staying = NonNullable<RehearsedFile["stays"]>;
const keptOn = ({ until, forGood }: Staying): string =>
  until === null ? "" : forGood ? `，长期，${until} 再鉴定` : `，续存至 ${until}`;

export const rehearsalTable = (files: readonly RehearsedFile[], state: DisposalView["state"]): string[] =>
  table(
    [
      { name: "编号", least: 16 },
      isOpen(state) ? "若获批准" : "现在执行",
      { name: "库中锁定至", least: 10 },
      { name: "说明", least: 20 },
    ],
    files.map((each) => [
      each.number,
      each.goes ? "销毁" : each.state === "listed" ? "不销毁" : LISTED_STATES[each.state],
      each.lockedUntil === null ? "" : dayOf(each.lockedUntil),
      [
        ...(each.stays === null ? [] : [staying(each.stays)]),
        ...each.blocks.map(({ message }) => message.replace(/。$/, "")),
        ...(each.goes && each.passesOver ? ["提前销毁，须越过锁定"] : []),
        ...(each.goes && each.alsoIn.length > 0 ? [`同一内容另存于 ${each.alsoIn.join("、")}，不会随之销毁`] : []),
      ].join("；"),
    ]),
  );

/** Whether it is still being decided: what would happen is as it is said so far. */
const isOpen = (state: DisposalView["state"]): boolean =>
  state === "drafted" || state === "proposed" || state === "sent back";

/**
 * What a page of a rehearsal comes to: from when on what is destroyed now is irrecoverable, where anything on it goes; or that nothing can be
 * carried out.
 */
export function rehearsed(
  { id, state }: DisposalView,
  { items, irrecoverableFrom }: { items: readonly RehearsedFile[]; irrecoverableFrom: string },
): string | undefined {
  switch (state) {
    case "approved":
    case "destroying":
    case "stopped":
      if (!items.some(({ goes }) => goes)) return undefined;
      return `现在销毁的，最早自 ${clock(irrecoverableFrom)} 起不可恢复（备份中的密钥到那时过期）；以销毁后验证两地密钥都已不在的时刻起算，证明上写明。`;
    default:
      if (isOpen(state)) return `申请 ${id} ${DISPOSAL_STATES[state]}，还没有获得批准，不能执行。`;
      return `申请 ${id} ${DISPOSAL_STATES[state]}，不能执行，也不能再执行。`;
  }
}
