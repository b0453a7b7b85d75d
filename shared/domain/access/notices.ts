import { type Answer, type Approval, slotsOf, type Who } from "../approval/approval.ts";
import { type Skipped, skippedIn, toldOfSkip } from "../approval/emergency.ts";
import { legible } from "../legible.ts";
import type { Office } from "../people/officers.ts";
import { outcomeOf } from "./extension.ts";
import { isGiven, timesOpened } from "./grant.ts";
import { isOut, isOverdue } from "./loan.ts";
import { type AccessRequest, behalfOf, type Kind } from "./request.ts";
import { changedTasks, type Task } from "./tasks.ts";

/** Whom a notice goes to: whoever sits in some seats, some people by subject, and whoever holds some offices. */
export interface To {
  readonly seats: readonly string[];
  readonly people: readonly string[];
  readonly offices: readonly Office[];
}

/** A notice: facts and what to do, never anything of a document. */
export interface SeatNotice extends To {
  readonly subject: string;
  readonly text: string;
}

/** The same said in Chinese and in English, in this order. */
export type Both = readonly [zh: string, en: string];

const KINDS: Readonly<Record<Kind, Both>> = {
  view: ["查阅", "view"],
  copy: ["复制", "copies of"],
  lend: ["借阅", "a loan of"],
  statutory: ["依法查询", "a lawful inquiry into"],
};

/** What each kind of task asks for. */
export const TASKS: Readonly<Record<Task["kind"], Both>> = {
  decide: ["请审批", "Please decide"],
  extension: ["请审批续借", "Please decide on a longer loan"],
  review: ["请复核紧急略过的一步", "Please review a step that was skipped in an emergency"],
  check: ["请检查归还的文件", "Please check what was returned"],
  destruction: ["请审批销毁", "Please decide on a destruction"],
  completion: ["请补正销毁申请", "Please complete your application to destroy"],
  execution: ["请安排监销并执行销毁", "Please name supervisors and carry the destruction out"],
  stoppage: ["销毁中止，请查明后继续或停办", "The destruction stopped: please look into it, and go on or give it up"],
  supervision: ["销毁已完毕，请抽查并签字", "The destruction is done: please sample and sign"],
};

/**
 * AF-21, AF-23, DL-15, AM-16, AM-20. Who is told of a change of a request, and what: those who are asked anew, the asker of what became of
 * it, all concerned of a step that was skipped and of what was found of that, the borrower of an end that comes or has passed, a successor
 * of what is theirs now.
 */
export function noticesOf(before: AccessRequest | undefined, after: AccessRequest): SeatNotice[] {
  return [
    ...asked(before, after),
    ...skipNews(before, after),
    ...passed(before, after),
    ...outcome(before, after),
    ...reminder(before, after),
  ];
}

/** One notice a kind of task, to all the seats that are asked. */
function asked(before: AccessRequest | undefined, after: AccessRequest): SeatNotice[] {
  const fresh = changedTasks(before, after).put.filter((task) => !wasAsked(before, task));
  return [...Map.groupBy(fresh, ({ kind }) => kind)].map(([kind, tasks]) => {
    const due = tasks.flatMap(({ dueOn }) => dueOn ?? []).toSorted()[0];
    const until: Both[] = due === undefined ? [] : [[`请于 ${due} 前办理`, `Due ${due}`]];
    const asks = tasks.flatMap(({ asked }) => asked.files);
    const files = after.files.filter(({ number }) => asks.includes(number));
    return notice({ ...after, files }, TASKS[kind], until, "dossier tasks", { seats: tasks.map(({ seat }) => seat) });
  });
}

/** A new date alone, or one file less, is no new task; and whoever is asked for a review that is overdue is told so with all others. */
const wasAsked = (before: AccessRequest | undefined, { seat, task, kind }: Task): boolean =>
  before !== undefined &&
  changedTasks(undefined, before).put.some((each) => each.task === task && (each.seat === seat || kind === "review"));

/** AM-16. Steps that were skipped, reviews of them that are overdue, and those that found them not justified. */
function skipNews(before: AccessRequest | undefined, after: AccessRequest): SeatNotice[] {
  const was = new Map(before && skippedIn(before.approval).map(({ slot, skipped }) => [slot.id, skipped]));
  return skippedIn(after.approval).flatMap((each): SeatNotice[] => {
    const earlier = was.get(each.slot.id);
    const { remindedOn, review } = each.skipped;
    if (!earlier) return [skipNotice(after, each)];
    if (review?.finding === "not justified" && !earlier.review) return unjustified(before, after, each);
    return remindedOn === earlier.remindedOn ? [] : [overdueReview(after, each)];
  });
}

function skipNotice(after: AccessRequest, { slot, skipped }: Skipped): SeatNotice {
  const { seats, people } = toldOfSkip(after.approval, slot.id);
  const what: Both = ["紧急情况下略过了一步审批", "A step was skipped in an emergency"];
  const facts = factsOfSkip({ slot, skipped });
  return notice(after, what, facts, show(after), { seats, people: people.map(({ subject }) => subject) });
}

const factsOfSkip = ({ slot: { step }, skipped: { by, reason } }: Skipped): Both[] => [
  [`略过的步骤：${step}（${by.name}）`, `Step skipped: ${step}, by ${by.name}`],
  [`原因：${legible(reason)}`, `Reason: ${legible(reason)}`],
];

/** To whose step it was, and to those above, who are asked as well. */
function overdueReview(after: AccessRequest, { slot, skipped }: Skipped): SeatNotice {
  const { dueOn = "" } = skipped.within;
  const due: Both = [`应于 ${dueOn} 前复核`, `Was due ${dueOn}`];
  const what: Both = ["紧急略过的一步逾期未复核", "The review of a skipped step is overdue"];
  return notice(after, what, [...factsOfSkip({ slot, skipped }), due], "dossier tasks", { seats: slot.seats });
}

/** To all who were told of the skip, and to the security officers, who have no command for it. */
function unjustified(
  before: AccessRequest | undefined,
  after: AccessRequest,
  { slot, skipped }: Skipped,
): SeatNotice[] {
  const { seats, people } = toldOfSkip(after.approval, slot.id);
  const { by, words } = skipped.review ?? { by: skipped.by, words: "" };
  const what: Both = ["紧急略过经复核认为不当", "A skipped step was found not to be justified"];
  const facts: Both[] = [
    ...factsOfSkip({ slot, skipped }),
    [`复核（${by.name}）：${legible(words)}`, `Review by ${by.name}: ${legible(words)}`],
    consequence(before, after),
  ];
  return [
    notice(after, what, facts, show(after), {
      seats,
      people: [...people.map(({ subject }) => subject), after.asker.subject],
    }),
    notice(after, what, facts, undefined, { offices: ["security officer"] }),
  ];
}

function consequence(before: AccessRequest | undefined, after: AccessRequest): Both {
  const ended = before !== undefined && isGiven(before) && !isGiven(after);
  if (ended && after.status === "lent")
    return ["结果：已收回，借出的文件须立即归还", "So: called back; what was lent is to be returned at once"];
  if (ended) return ["结果：据此批准的利用已收回", "So: what was granted is taken back"];
  if (before?.status === "open" && after.status === "refused")
    return ["结果：申请按未获同意办结", "So: the request is refused"];
  return ["结果：没有因此结束的利用", "So: nothing ends by it"];
}

/** AM-20. Whoever comes after a borrower who left did not ask for what they have to give back now, or answer for. */
function passed(before: AccessRequest | undefined, after: AccessRequest): SeatNotice[] {
  const from = before?.asker;
  if (from === undefined || from.subject === after.asker.subject) return [];
  const what: Both = ["离职同事未办结的利用由您接手", "What a colleague who left has still out is now yours"];
  const facts: Both[] = [
    [`原申请人：${from.name}（${from.department}）`, `Passed on from: ${from.name} (${from.department})`],
  ];
  return [notice(after, what, [...facts, ...factsOf(after)], show(after), { people: [after.asker.subject] })];
}

const OUTCOMES: Partial<Readonly<Record<AccessRequest["status"], Both>>> = {
  "sent back": ["申请退回补正", "Your request is to be completed"],
  refused: ["申请未获同意", "Your request was refused"],
  granted: ["申请已获批准", "Your request was approved"],
  lent: ["文件已借出", "The files were handed over"],
  expired: ["利用期限已满，请归还签字", "Your time is over: please sign for the return"],
  returned: ["已归还", "Returned"],
  revoked: ["已收回对文件的利用", "Your grant was taken back"],
};

/** DL-16. What was signed for as returned is out still. */
const NOT_THERE: Both = ["未见归还的文件，请归还", "What was signed for as returned is not there: please return it"];

/** Of what was never opened nothing is to be signed for. */
const UNOPENED: Both = ["利用期限已满，没有打开过", "Your time is over; nothing was opened"];

function outcome(before: AccessRequest | undefined, after: AccessRequest): SeatNotice[] {
  const to = { people: [after.asker.subject] };
  if (after.status === "lent" && before?.status === "lent") return loanNews(before, after, to);
  if (after.status === "lent" && before?.status === "given back")
    return [notice(after, NOT_THERE, factsOf(after), show(after), to)];
  const what = after.status === "expired" && timesOpened(after) === 0 ? UNOPENED : OUTCOMES[after.status];
  if (what === undefined || before?.status === after.status) return [];
  return [notice(after, what, factsOf(after), show(after), to)];
}

/** What became of a longer loan. */
const LONGER: Partial<Readonly<Record<ReturnType<typeof outcomeOf>, Both>>> = {
  approved: ["续借已获批准", "The longer loan was approved"],
  refused: ["续借未获同意", "The longer loan was refused"],
  lapsed: ["续借未在到期前获批准", "The longer loan was not approved before the end"],
  "sent back": ["续借申请退回，补正后请重新申请", "The longer loan is to be asked for anew, completed"],
};

/** What became of a loan that is out: it was called back, or a longer one decided on. */
function loanNews(
  { loan: was, asker }: Extract<AccessRequest, { status: "lent" }>,
  after: Extract<AccessRequest, { status: "lent" }>,
  to: { people: string[] },
): SeatNotice[] {
  // Whoever it passes to is told that, with the day: they asked for nothing of what became of it.
  if (asker.subject !== after.asker.subject) return [];
  const { recalled, extended, dueOn } = after.loan;
  const due: Both = [`应还日期：${dueOn}`, `Due back: ${dueOn}`];
  if (recalled && !was.recalled) {
    const why: Both = [`原因：${legible(recalled.reason)}`, `Reason: ${legible(recalled.reason)}`];
    return [
      notice(after, ["请立即归还借出的文件", "Please return what you borrowed at once"], [due, why], show(after), to),
    ];
  }
  const decided = extended.at(was.extended.length);
  const what = decided && LONGER[outcomeOf(decided)];
  return what ? [notice(after, what, [due, ...objectionsIn(decided.approval)], show(after), to)] : [];
}

const ENDING: Both = ["借阅即将到期", "A loan is about to end"];
const OVERDUE: Both = ["文件逾期未还", "Overdue: please return it"];
const UNCHECKED: Both = ["称已归还，逾期未经检查", "Said to be returned, overdue and not checked yet"];

function reminder(before: AccessRequest | undefined, after: AccessRequest): SeatNotice[] {
  if (!("reminded" in after) || !before || !("reminded" in before)) return [];
  const day = after.reminded.at(-1);
  if (day === undefined || after.reminded.length <= before.reminded.length) return [];
  const end = isOut(after) ? after.loan.dueOn : after.endsOn;
  const facts: Both[] = [[`应还日期：${end}`, `Due back: ${end}`]];
  const over = isOverdue(after, day) || after.status === "expired";
  const what = after.status === "given back" ? UNCHECKED : over ? OVERDUE : ENDING;
  const seats = over ? ["role/archivist"] : [];
  return [notice(after, what, facts, show(after), { people: [after.asker.subject], seats })];
}

function factsOf(request: AccessRequest): Both[] {
  if (request.status === "granted") return [[`可用至：${request.endsOn}`, `Good until: ${request.endsOn}`]];
  if (request.status === "lent") return [[`应还日期：${request.loan.dueOn}`, `Due back: ${request.loan.dueOn}`]];
  if (request.status === "revoked") {
    const reason = legible(request.revoked.reason);
    return [[`原因：${reason}`, `Reason: ${reason}`]];
  }
  return objectionsIn(request.approval);
}

/** Who refused, sent back, or found a skip of their step not justified, and why. */
export const objectionsIn = ({ round }: Approval): Both[] =>
  slotsOf(round).flatMap(({ answer, step }): Both[] => {
    const said = againstIt(answer);
    if (!said) return [];
    const words = `${step}（${said.by.name}）：${legible(said.words)}`;
    return [[`意见：${words}`, `Said by ${words}`]];
  });

/** What somebody said against a request: deciding on it, or of a skip of their step. */
function againstIt(answer: Answer | undefined): { by: Who; words: string } | undefined {
  if (answer?.verdict === "refuse" || answer?.verdict === "send back") return { by: answer.by, words: answer.reason };
  const review = answer?.verdict === "skip" ? answer.review : undefined;
  return review?.finding === "not justified" ? review : undefined;
}

const show = ({ id }: AccessRequest): string => `dossier request ${id}`;

function notice(
  request: AccessRequest,
  [zh, en]: Both,
  facts: readonly Both[],
  command: string | undefined,
  { seats = [], people = [], offices = [] }: Partial<To>,
): SeatNotice {
  const { id, kind, asker, purpose, files, count } = request;
  const [kindZh, kindEn] = KINDS[kind];
  const numbers = files.map(({ number }) => number).join("、");
  const aim = legible(purpose);
  const behalf = behalfOf(request);
  const outside = behalf && legible(behalf.organisation);
  const [eachZh, eachEn] = count === undefined ? ["", ""] : [`，每件 ${count} 份`, `, ${count} of each`];
  const lines = [
    zh,
    `申请：${id}`,
    `申请人：${asker.name}（${asker.department}）${outside === undefined ? "" : `，为 ${outside}`}`,
    `事项：${kindZh} ${numbers}${eachZh}`,
    `目的：${aim}`,
    ...facts.map(([fact]) => fact),
    ...(command === undefined ? [] : [`命令：${command}`]),
    "",
    en,
    `Request: ${id}`,
    `Asked by: ${asker.name} (${asker.department})${outside === undefined ? "" : `, for ${outside}`}`,
    `To ${kindEn} ${numbers}${eachEn}`,
    `Purpose: ${aim}`,
    ...facts.map(([, fact]) => fact),
    ...(command === undefined ? [] : [`Command: ${command}`]),
  ];
  return {
    seats: [...new Set(seats)],
    people: [...new Set(people)],
    offices,
    subject: `【档案】${zh} ${en}`,
    text: lines.join("\n"),
  };
}
