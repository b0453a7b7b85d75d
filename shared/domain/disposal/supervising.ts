import type { By } from "../access/request.ts";
import { isAway } from "../approval/seat.ts";
import { Refused } from "../refused.ts";
import { same } from "../same.ts";
import {
  type Destroying,
  type DisposalApplication,
  type Erased,
  MOST_REPLACED,
  type PaperDisposal,
  type Sample,
  type Signed,
  type Stopped,
} from "./application.ts";
import { asItStands } from "./as-it-stands.ts";
import { carryingOut, mayWatch, next, type Supervisor } from "./executing.ts";
import type { Attempt, Gone, ListedFile, Proved } from "./listed-file.ts";
import type { DisposalRules } from "./rules.ts";

/** An application in whose course those who watch can be others: from its beginning until all have signed. */
export type Watched = Destroying | Stopped | Erased;

/**
 * AF-36. Another supervisor takes the place of one who no longer can: who has left, lost the role, became an officer (who does no archive
 * work), or is away today. Nobody is replaced who still may supervise, lest anybody shop for a lenient one, or who has signed; nor on the word
 * of somebody who carries the destruction out; nor because their training has run out, which is renewed, and which those who carry it out
 * record. Their samples stay on record. Whoever names the other one counts as an executor and may not supervise. The same once more changes
 * nothing.
 *
 * @throws Refused `disposal.not-named`, `disposal.signed-already`, `disposal.still-supervises`, `disposal.named-already`,
 *   `disposal.paper-watched`, `disposal.replaced-too-often`, and as `asItStands`, `mayWatch`
 */
export function replaced(
  application: DisposalApplication,
  { instead, by, reason }: { instead: string; by: Supervisor; reason: string },
  named: By,
  { known, rules, today, now }: { known: Supervisor | undefined; rules: DisposalRules; today: string; now: string },
): Watched {
  const before = watched(application);
  if (isReplacedSo(before, { instead, by, reason }, named)) return before;
  const { supervisors, id } = before;
  const one = supervisors.find(({ subject }) => subject === instead);
  if (!one) throw new Refused("disposal.not-named", known?.name ?? instead);
  if ("signatures" in before && before.signatures.some(({ subject }) => subject === instead))
    throw new Refused("disposal.signed-already", id);
  if (
    known?.active &&
    known.roles.includes("supervisor") &&
    known.maySign !== "no more" &&
    !isAway(onOthersWord(known, [named, ...carryingOut(before)]), today)
  )
    throw new Refused("disposal.still-supervises", one.name);
  if (supervisors.some(({ subject }) => subject === by.subject)) throw new Refused("disposal.named-already", by.name);
  const own = supervisors.find(({ subject }) => subject === named.subject);
  if (own) throw new Refused("disposal.supervisor-apart", own.name);
  const [supervisor] = mayWatch(before, named, [by], { rules, today });
  if (!supervisor) throw new Refused("disposal.no-supervisor", by.name);
  if ("paper" in before && before.paper?.executedBy.some((name) => isSameName(name, supervisor.name)))
    throw new Refused("disposal.paper-watched", supervisor.name);
  if (before.replaced.length === MOST_REPLACED) throw new Refused("disposal.replaced-too-often", String(MOST_REPLACED));
  return {
    ...before,
    ...next(before, now),
    supervisors: supervisors.map((each) => (each === one ? supervisor : each)),
    replaced: [...before.replaced, { instead: one, supervisor, by: named, at: now, reason }],
  };
}

/** Somebody, without the absences that any of these people entered. */
const onOthersWord = ({ absences }: Supervisor, people: readonly By[]): Pick<Supervisor, "absences"> => ({
  absences: absences.filter(({ by }) => !people.some(({ subject }) => subject === by)),
});

/** @throws Refused as `asItStands` */
function watched(application: DisposalApplication): Watched {
  if (application.status === "destroying" || application.status === "stopped") return application;
  if (application.status === "erased") return application;
  throw asItStands(application);
}

/** Whether that was done just so already, and nothing of it since. */
const isReplacedSo = (
  { replaced: all }: Watched,
  { instead, by, reason }: { instead: string; by: By; reason: string },
  named: By,
): boolean => {
  const last = all.at(-1);
  return (
    last?.instead.subject === instead &&
    last.supervisor.subject === by.subject &&
    last.by.subject === named.subject &&
    last.reason === reason
  );
};

/** What was done with the paper copies, as whoever records it says it. */
export type SaidOfPaper = Omit<PaperDisposal, "recorded" | "method"> & { readonly method?: string | undefined };

/** @throws Refused as `asItStands` */
function erased(application: DisposalApplication): Erased {
  if (application.status !== "erased") throw asItStands(application);
  return application;
}

/**
 * AF-35. The destruction of the paper copies goes on record, as long as nobody has signed, and of no file that stays; what was recorded
 * before is replaced, and said to be. The same once more by the same changes nothing.
 *
 * @throws Refused `disposal.signed-already`, `disposal.nothing-on-paper`, `disposal.paper-to-come`, `disposal.paper-too-soon`,
 *   `disposal.paper-watched`, `disposal.no-method`, and as `asItStands`
 */
export function recordPaper(
  application: DisposalApplication,
  { method, ...said }: SaidOfPaper,
  by: By,
  { usual, rows }: { usual: string | undefined; rows: readonly ListedFile[] },
  { now, today, dayOf }: { now: string; today: string; dayOf: (now: string) => string },
): Erased {
  const before = erased(application);
  if (before.signatures.length > 0) throw new Refused("disposal.signed-already", before.id);
  if (!rows.some(isGoneOnPaper)) throw new Refused("disposal.nothing-on-paper", before.id);
  if (said.on > today) throw new Refused("disposal.paper-to-come", today);
  // What was shredded before it was approved must not look as if it had been.
  const { approval } = before;
  const earliest = approval.status === "approved" ? dayOf(approval.closedAt) : said.on;
  if (said.on < earliest) throw new Refused("disposal.paper-too-soon", earliest);
  const supervisors = before.supervisors.map(({ name }) => name);
  const both = [...said.watchedBy, ...supervisors].find((name) =>
    said.executedBy.some((other) => isSameName(name, other)),
  );
  if (both !== undefined) throw new Refused("disposal.paper-watched", both);
  const how = method ?? usual;
  if (how === undefined) throw new Refused("disposal.no-method", before.id);
  const paper = { ...said, method: how, recorded: { ...by, at: now } };
  if (before.paper && isSameRecord(before.paper, paper)) return before;
  return { ...before, ...next(before, now), paper, ...(before.paper && { paperReplaced: true as const }) };
}

/** Whether two records of the paper copies say the same, and are the same person's. */
const isSameRecord = (a: PaperDisposal, b: PaperDisposal): boolean => same(saidIn(a), saidIn(b));
const saidIn = ({ recorded, ...said }: PaperDisposal) => ({ ...said, by: recorded.subject });

/** Whether two names are the same, however wide their letters and blanks are. */
const isSameName = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (name: string) => name.normalize("NFKC").replaceAll(/\s/gu, "").toLowerCase();

/** How many files one supervisor samples at most. */
export const MOST_SAMPLED = 20;

const isDestroyed = ({ state }: ListedFile): boolean => state === "proved" || state === "gone" || state === "shredded";
/** A destroyed file of which there was a paper copy as well. */
const isGoneOnPaper = (row: ListedFile): boolean => row.onPaper && isDestroyed(row);

/**
 * AF-36. The files that a named supervisor may sample of those they name.
 *
 * @throws Refused `disposal.not-supervisor`, `disposal.signed-already`, `disposal.not-destroyed`, `disposal.too-many-samples`, and as
 *   `asItStands`
 */
export function samplable(
  application: DisposalApplication,
  rows: readonly (ListedFile | undefined)[],
  numbers: readonly string[],
  subject: string,
): ListedFile[] {
  const { supervisors, samples, signatures, id } = erased(application);
  if (!supervisors.some((each) => each.subject === subject)) throw new Refused("disposal.not-supervisor", id);
  if (signatures.some((each) => each.subject === subject)) throw new Refused("disposal.signed-already", id);
  const own = samples.filter(({ by }) => by.subject === subject).map(({ number }) => number);
  if (new Set([...own, ...numbers]).size > MOST_SAMPLED)
    throw new Refused("disposal.too-many-samples", String(MOST_SAMPLED));
  return numbers.map((number) => {
    const row = rows.find((each) => each?.number === number);
    if (!row || !isDestroyed(row)) throw new Refused("disposal.not-destroyed", number);
    return row;
  });
}

/** What came of the attempts to read some destroyed files again. */
export type Sampled = readonly { readonly number: string; readonly attempts: readonly Attempt[] }[];

/**
 * AF-36. A supervisor's samples go on record; of one file the last counts. Whoever has signed samples no more, for their signature says what
 * they had sampled by then.
 *
 * @throws Refused `disposal.signed-already`, and as `asItStands`
 */
export function sampled(application: DisposalApplication, found: Sampled, by: By, now: string): Erased {
  const before = erased(application);
  if (before.signatures.some(({ subject }) => subject === by.subject))
    throw new Refused("disposal.signed-already", before.id);
  const isAnew = ({ number, by: earlier }: Sample) =>
    earlier.subject === by.subject && found.some((each) => each.number === number);
  const anew = found.map(
    ({ number, attempts }): Sample => ({
      ...{ number, by, at: now },
      attempts: attempts.map(({ what, answer, readable }) => ({ what, answer, readable })),
    }),
  );
  const { readable: _, ...rest } = before;
  const samples = [...before.samples.filter((each) => !isAnew(each)), ...anew];
  const after: Erased = { ...rest, ...next(before, now), samples };
  const readable = new Set(foundIn(after).map(({ number }) => number)).size;
  return readable > 0 ? { ...after, readable } : after;
}

/**
 * AF-36. A named supervisor signs, having tried some of the files themselves: nothing of what they tried could be read, and where there
 * were paper copies, what was done with those is on record. The last signature ends it. The same once more changes nothing.
 *
 * @throws Refused `disposal.not-supervisor`, `disposal.not-sampled`, `disposal.still-readable`, `disposal.not-proved` where files were
 *   reopened, `disposal.no-paper`, and as `asItStands`
 */
export function sign(
  application: DisposalApplication,
  { finding, rows }: { finding: string; rows: readonly ListedFile[] },
  by: By,
  now: string,
): DisposalApplication {
  if ("signatures" in application && application.signatures.some((each) => isSame(each, by, finding)))
    return application;
  const before = erased(application);
  const { supervisors, signatures, samples, paper, destroyed, id } = before;
  if (!supervisors.some(({ subject }) => subject === by.subject)) throw new Refused("disposal.not-supervisor", id);
  if (signatures.some(({ subject }) => subject === by.subject)) throw new Refused("disposal.signed-already", id);
  const own = samples.filter((sample) => sample.by.subject === by.subject);
  if (own.length === 0 && destroyed > 0) throw new Refused("disposal.not-sampled", id);
  const [readable] = readableIn(before);
  if (readable) throw new Refused("disposal.still-readable", readable.number);
  const open = rows.find(({ state }) => state === "gone");
  if (open) throw new Refused("disposal.not-proved", open.number);
  if (paper === undefined && rows.some(isGoneOnPaper)) throw new Refused("disposal.no-paper", id);
  const all = [...signatures, { ...by, at: now, finding, sampled: own.map(({ number }) => number) }];
  const after: Erased = { ...before, ...next(before, now), signatures: all };
  return unsigned(after).length === 0 ? ({ ...after, status: "signed", signedAt: now } satisfies Signed) : after;
}

/**
 * AF-35, AF-36. The files of which a supervisor's sample found something after they had been proved to be gone: they are to be erased and
 * proved anew; with those that were reopened already.
 */
export function toReopen(application: DisposalApplication, rows: readonly ListedFile[]): Reopened[] {
  if (application.status !== "erased") return [];
  const found = foundIn(application);
  return rows.flatMap((row): Reopened[] => {
    if (row.state === "gone") return [{ row }];
    const sample = found.find(({ number }) => number === row.number);
    return row.state === "proved" && sample ? [{ row, sample }] : [];
  });
}

/** A file that is to be erased and proved anew, with the sample that tells why where it was not reopened before. */
export type Reopened = { readonly row: Gone } | { readonly row: Proved; readonly sample: Sample };

/** AF-36. A supervisor's samples that found something since everything was last proved to be gone. */
export const foundIn = (application: Erased): Sample[] =>
  readableIn(application).filter(({ at }) => at >= application.erasedAt);

/** AF-36. Those who watch and have not signed yet. */
export const unsigned = ({ supervisors, signatures }: Pick<Erased, "supervisors" | "signatures">): By[] =>
  supervisors.filter(({ subject }) => !signatures.some((each) => each.subject === subject));

/** The samples that count in which something could be read. */
const readableIn = (application: Erased): Sample[] =>
  application.samples.filter((each) => isReadable(each) && !isOvertaken(each, application));

const isReadable = ({ attempts }: Sample): boolean => attempts.some(({ readable }) => readable);

/** Whether a sample of one who watches no more was taken anew by another since: they cannot do that themselves. */
const isOvertaken = ({ by, number, at }: Sample, { supervisors, samples }: Erased): boolean =>
  !supervisors.some(({ subject }) => subject === by.subject) &&
  samples.some((each) => each.number === number && each.at > at);

const isSame = (signature: By & { finding: string }, { subject }: By, finding: string): boolean =>
  signature.subject === subject && signature.finding === finding;
