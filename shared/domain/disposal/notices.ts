import { type Both, objectionsIn, type SeatNotice, TASKS, type To } from "../access/notices.ts";
import { ARCHIVISTS } from "../approval/seat.ts";
import { legible } from "../legible.ts";
import { sentence } from "../refusals.ts";
import type { DisposalApplication, DisposalStatus } from "./application.ts";
import { goingIn } from "./executing.ts";
import { changedDisposalTasks, disposalTasksOf } from "./tasks.ts";

/**
 * AF-34, AF-36. Who is told of a change of an application, and what: those who are asked anew to decide on it, the proposer of what became
 * of it, also that another took it back, the archivists what they are to do, the supervisors that they watch, sample and sign, or that somebody else does.
 */
export function disposalNoticesOf(before: DisposalApplication | undefined, after: DisposalApplication): SeatNotice[] {
  return [
    ...asked(before, after),
    ...outcome(before, after),
    ...takenBack(before, after),
    ...supervision(before, after),
    ...found(before, after),
    ...news(before, after),
  ];
}

function asked(before: DisposalApplication | undefined, after: DisposalApplication): SeatNotice[] {
  const was = before ? disposalTasksOf(before) : [];
  const fresh = changedDisposalTasks(before, after).put.filter(
    ({ seat, task, kind }) => kind === "destruction" && !was.some((each) => each.seat === seat && each.task === task),
  );
  if (fresh.length === 0) return [];
  const due = fresh.flatMap(({ dueOn }) => dueOn ?? []).toSorted()[0];
  const until: Both[] = due === undefined ? [] : [[`请于 ${due} 前办理`, `Due ${due}`]];
  return [notice(after, TASKS.destruction, until, "dossier tasks", { seats: fresh.map(({ seat }) => seat) })];
}

const OUTCOMES: Partial<Readonly<Record<DisposalStatus, Both>>> = {
  "sent back": ["销毁申请退回补正", "Your application to destroy is to be completed"],
  refused: ["销毁申请未获同意，所列文件已退回", "Your application to destroy was refused; its files stay"],
  approved: [
    "销毁申请已获批准，请安排监销并执行",
    "The application to destroy was approved: please name supervisors and carry it out",
  ],
  stopped: TASKS.stoppage,
  signed: ["监销人已全部签字", "All supervisors have signed"],
  certified: ["销毁证明已出具", "The certificate of destruction was made"],
};

/** What is left to be done to it is the archive's. */
const FOR_ARCHIVISTS: readonly DisposalStatus[] = ["approved", "stopped"];

function outcome(before: DisposalApplication | undefined, after: DisposalApplication): SeatNotice[] {
  const what = OUTCOMES[after.status];
  if (what === undefined || before?.status === after.status) return [];
  const seats = FOR_ARCHIVISTS.includes(after.status) ? [ARCHIVISTS] : [];
  return [notice(after, what, factsOf(after), show(after), { people: [after.proposer.subject], seats })];
}

function factsOf(application: DisposalApplication): Both[] {
  if (application.status === "stopped") {
    const { code, subject } = application.stop;
    return [[`原因：${legible(sentence(code, subject))}`, `Why: ${code} ${legible(subject)}`]];
  }
  if (application.status === "certified")
    return [[`证明编号：${application.certificate.number}`, `Certificate: ${application.certificate.number}`]];
  return objectionsIn(application.approval);
}

const TAKEN_BACK: Both = [
  "销毁申请已由他人代为撤回，所列文件已退回",
  "Your application to destroy was taken back in your place; its files stay",
];

/** Somebody took it back in the proposer's place. */
function takenBack(before: DisposalApplication | undefined, after: DisposalApplication): SeatNotice[] {
  const { approval, proposer } = after;
  if (before?.status === after.status || approval.status !== "withdrawn" || !approval.by.for) return [];
  const { name } = approval.by;
  return [notice(after, TAKEN_BACK, [[`办理人：${name}`, `By: ${name}`]], show(after), { people: [proposer.subject] })];
}

const WATCH: Both = ["请监销", "Please watch a destruction"];

/** AF-36. The supervisors are told when it begins, and when everything is gone. */
function supervision(before: DisposalApplication | undefined, after: DisposalApplication): SeatNotice[] {
  const begins = after.status === "destroying" && before?.status === "approved";
  const ends = after.status === "erased" && before?.status !== "erased";
  if (!begins && !ends) return [];
  const { executor, place, supervisors } = after;
  const facts: Both[] = [
    [`执行人：${executor.name}`, `Carried out by: ${executor.name}`],
    [`地点：${legible(place)}`, `Place: ${legible(place)}`],
  ];
  return [
    notice(after, begins ? WATCH : TASKS.supervision, facts, show(after), {
      people: supervisors.map(({ subject }) => subject),
    }),
  ];
}

const READABLE: Both = [
  "监销抽查仍能读出已销毁的文件，请查明后再次销毁",
  "A supervisor could read what was destroyed: please look into it, and resume the destruction",
];

/** AF-36. The archivists are told of what a supervisor could read after all: it is looked into, and erased anew. */
function found(before: DisposalApplication | undefined, after: DisposalApplication): SeatNotice[] {
  const known = before?.status === "erased" ? (before.readable ?? 0) : 0;
  if (after.status !== "erased" || (after.readable ?? 0) <= known) return [];
  const facts: Both[] = [[`文件：${after.readable} 份`, `Files: ${after.readable}`]];
  return [notice(after, READABLE, facts, show(after), { people: [after.proposer.subject], seats: [ARCHIVISTS] })];
}

const GIVEN_UP: Both = [
  "销毁已停办，密钥还在的文件退回",
  "The destruction was given up: the files whose keys are still there stay",
];
const RELIEVED: Both = ["已由他人接替监销", "Somebody else watches the destruction in your place"];

/** What changed while it is carried out: that it was given up, and who watches in the place of whom. */
function news(before: DisposalApplication | undefined, after: DisposalApplication): SeatNotice[] {
  if (!before || !("executor" in before) || !("executor" in after)) return [];
  const { givenUp, supervisors, proposer } = after;
  const all = [proposer.subject, ...supervisors.map(({ subject }) => subject)];
  const over =
    givenUp && !before.givenUp ? [notice(after, GIVEN_UP, because(givenUp), show(after), { people: all })] : [];
  const relieved = after.replaced.slice(before.replaced.length).flatMap(({ instead, supervisor, by, reason }) => {
    const facts: Both[] = [
      [
        `监销人：${supervisor.name}（接替 ${instead.name}）`,
        `Watches: ${supervisor.name} (in the place of ${instead.name})`,
      ],
      ...because({ name: by.name, reason }),
    ];
    const asked = after.status === "erased" ? TASKS.supervision : WATCH;
    return [
      notice(after, asked, facts, show(after), { people: [supervisor.subject] }),
      // They may not see it any more.
      notice(after, RELIEVED, facts, "dossier tasks", { people: [instead.subject] }),
    ];
  });
  return [...over, ...relieved];
}

const because = ({ name, reason }: { name: string; reason: string }): Both[] => [
  [`办理人：${name}`, `By: ${name}`],
  [`原因：${legible(reason)}`, `Why: ${legible(reason)}`],
];

const show = ({ id }: DisposalApplication): string => `dossier disposal show ${id}`;

function notice(
  application: DisposalApplication,
  [zh, en]: Both,
  facts: readonly Both[],
  command: string,
  { seats = [], people = [] }: Partial<To>,
): SeatNotice {
  const { id, proposer, reason, count, classes } = application;
  const going = goingIn(application);
  const [ofThem, ofWhich] = going === count ? ["", ""] : [`，其中销毁 ${going} 份`, `, of which ${going} go`];
  const why = legible(reason);
  const kinds = classes.map((each) => `${each.className} ${each.count}`).join("、");
  const lines = [
    zh,
    `销毁申请：${id}`,
    `提出人：${proposer.name}（${proposer.department}）`,
    `文件：${count} 份（${kinds}）${ofThem}`,
    `理由：${why}`,
    ...facts.map(([fact]) => fact),
    `命令：${command}`,
    "",
    en,
    `Application to destroy: ${id}`,
    `Proposed by: ${proposer.name} (${proposer.department})`,
    `Files: ${count} (${kinds})${ofWhich}`,
    `Reason: ${why}`,
    ...facts.map(([, fact]) => fact),
    `Command: ${command}`,
  ];
  return {
    ...{ seats: [...new Set(seats)], people: [...new Set(people)], offices: [] },
    subject: `【档案】${zh} ${en}`,
    text: lines.join("\n"),
  };
}
