import { leftOf } from "../approval/approval.ts";
import type { DestroyedRecord, FiledRecord, FileRecord, VoidedRecord } from "../catalogue/record.ts";
import { firstOf } from "../first-of.ts";
import { DAY } from "../instant.ts";
import { portions } from "../portions.ts";
import type { Code } from "../refusals.ts";
import { Refused } from "../refused.ts";
import type { CustomerFacts } from "../retention/customer.ts";
import { heldBy, type InForce } from "../retention/hold.ts";
import type { Term } from "../retention/retention.ts";
import { type Destroying, type DisposalApplication, MOST_FILES } from "./application.ts";
import {
  type Attempt,
  type Condemned,
  type Gone,
  type Listed,
  type ListedFile,
  MOST_BLOCKS,
  type Proved,
  type Reopening,
  type Shredded,
  type Spared,
  type Version,
} from "./listed-file.ts";

/** Why a file of an application is spared, and what it is that spares it. */
export interface Unfit {
  code: Code;
  subject: string;
  /** AF-32. Where several holds are on it, as many of them as are named, and how many there are. */
  holds?: NonNullable<Spared["holds"]>;
  /** DL-22. Others of its dossier are past the point of no return. */
  partGone?: true;
}

/** What is looked at before a file is destroyed, besides its record. */
export interface Circumstances {
  /** Whether the destruction was given up: then all stays whose keys are still there. */
  givenUp: boolean;
  /** The holds in force. */
  holds: readonly InForce[];
  /** By which requests it is being asked for, used or lent. */
  uses: readonly { request: string }[];
  /** DL-22. By dossiers that go as a whole or not at all, a file of each that is not in the application; none where that is not looked at. */
  unlisted?: ReadonlyMap<string, string> | undefined;
  /** AF-18. When a retention ends, if that is known. */
  endOf: (term: Term) => string | undefined;
  /** What is known of the file's customer. */
  facts: CustomerFacts | undefined;
  /** AM-17. Whether a law demands that a file is kept at a moment still. */
  keptByLaw: (record: FiledRecord, known: Pick<Circumstances, "facts" | "now">) => boolean;
  now: string;
}

/**
 * AF-32, AM-17. Why a file that stands in an application must not be destroyed; nothing where it may be. What a law keeps stays, whatever
 * was approved before that came to be known. What is to go before its time was approved as such, unless its time has become longer since; all
 * else must be past its retention, and its lock in the vault with it, for nothing would get round that.
 */
export function unfitness(
  row: Listed | Condemned,
  record: FileRecord | undefined,
  { givenUp, holds, uses, unlisted, endOf, facts, keptByLaw, now }: Circumstances,
): Unfit | undefined {
  if (givenUp) return { code: "disposal.given-up", subject: row.number };
  if (!record || !standsIn(row, record)) return { code: "disposal.changed", subject: row.number };
  const held = heldBy(holds, record).map(({ id }) => id);
  const [hold] = held;
  if (hold !== undefined)
    return { code: "disposal.held", subject: hold, ...(held.length > 1 && { holds: firstOf(held, MOST_BLOCKS) }) };
  const [use] = uses;
  if (use) return { code: "disposal.in-use", subject: use.request };
  if (record.status === "filed" && keptByLaw(record, { facts, now }))
    return { code: "disposal.law-keeps", subject: row.number };
  const other = row.dossier === undefined ? undefined : unlisted?.get(row.dossier);
  if (other !== undefined) return { code: PART, subject: other };
  if (row.early)
    return isKeptLonger(row, record.retention.term) ? { code: "disposal.kept-longer", subject: row.number } : undefined;
  const end = endOf(record.retention.term);
  if (end === undefined || end > now) return { code: "disposal.kept-longer", subject: row.number };
  if (record.kept.lockedUntil > now) return { code: "disposal.locked-longer", subject: row.number };
  return undefined;
}

/** Whether a file that is to go before its time is kept longer by now than those who approved it saw. */
const isKeptLonger = ({ lastDay }: Listed | Condemned, term: Term): boolean =>
  lastDay !== undefined && (term.kind !== "until" || term.lastDay > lastDay);

/** Whether a file's record is the one that was put into the application, at the stage that its row says. */
export const standsIn = ({ application, paper, state }: Listed | Condemned, record: FileRecord): boolean =>
  record.status === "filed" &&
  record.id === paper &&
  record.retention.at.stage === (state === "listed" ? "proposed" : "condemned") &&
  record.retention.at.application === application;

/**
 * The application whose destruction a run carries out. @throws Refused `disposal.not-destroying` where it is not under way, or another run
 * has taken over
 */
export function underWay(application: DisposalApplication | undefined, id: string, run: number): Destroying {
  if (application?.status !== "destroying" || application.run !== run) throw new Refused("disposal.not-destroying", id);
  return application;
}

/**
 * Of an application's list what somebody approved, so that it is to be destroyed or spared. Whatever a row says, nothing goes before its time
 * where that is not what was approved.
 */
export function toDestroy(application: Destroying, rows: readonly ListedFile[]): ListedFile[] {
  const approved = new Set(leftOf(application.approval.round));
  const mayGoEarly = application.ground === "no further value";
  return rows
    .filter(({ number, state }) => approved.has(number) && state !== "kept")
    .map((row) => ({ ...row, early: row.early && mayGoEarly }));
}

/** Whether the catalogue says, too, that a file of a list is destroyed, on that application: who writes a row cannot make it another's. */
export const isDestroyedAs = (
  { application, paper }: Pick<ListedFile, "application" | "paper">,
  record: FileRecord | undefined,
): boolean => record?.status === "destroyed" && record.id === paper && record.application === application;

/** AF-35. A file's destruction has begun: from then on no use of it is granted. */
export const condemned = ({ state: _, ...row }: Listed, now: string): Condemned => ({
  ...row,
  ...{ state: "condemned", at: now },
});

/** Whether a file is yet to be destroyed, or spared. */
export const isLeft = (row: ListedFile): row is Listed | Condemned =>
  row.state === "listed" || row.state === "condemned";

/** AF-32. Something came first: a hold, a use, a longer period or the law, its dossier, or that the destruction was given up. */
export const spared = (
  { state: _, ...row }: Listed | Condemned,
  { code, subject, holds, partGone }: Unfit,
  now: string,
): Spared => {
  const { at: __, ...rest } = { at: now, ...row };
  return {
    ...rest,
    ...{ state: "spared", code, subject, at: now },
    ...(holds && { holds }),
    ...(partGone && { partGone }),
  };
};

/** DL-22. The dossiers of which a file is past the point of no return. */
export const begunDossiers = (rows: readonly ListedFile[]): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => ("shreddedAt" in row && row.dossier !== undefined ? [row.dossier] : [])));

/** DL-22. Those files of a list, and all others of the same dossiers. */
export function withDossiers<Row extends Pick<ListedFile, "number" | "dossier">>(
  list: readonly Row[],
  numbers: readonly string[],
): Row[] {
  const own = new Set(numbers);
  const dossiers = new Set(list.flatMap(({ number, dossier }) => (own.has(number) && dossier) || []));
  return list.filter(({ number, dossier }) => own.has(number) || (dossier !== undefined && dossiers.has(dossier)));
}

/** DL-22. Why a file is spared, with what that makes of its dossier. */
export const inDossier = (unfit: Unfit, { dossier }: Listed | Condemned, begun: ReadonlySet<string>): Unfit =>
  dossier !== undefined && begun.has(dossier) ? { ...unfit, partGone: true } : unfit;

/**
 * DL-22. What stays with another of its dossier, which goes as a whole or not at all: where a file was spared, all the others, as long as
 * none is past the point of no return.
 */
export function stayingAlong(rows: readonly ListedFile[]): { row: Listed | Condemned; unfit: Unfit }[] {
  const begun = begunDossiers(rows);
  return [...Map.groupBy(rows, ({ dossier }) => dossier)].flatMap(([dossier, files]) => {
    const [first, ...more] = files.filter((row) => row.state === "spared");
    if (dossier === undefined || begun.has(dossier) || !first) return [];
    const why = [first, ...more].find(({ code }) => code !== PART) ?? first;
    return files.filter(isLeft).map((row) => ({ row, unfit: { code: PART, subject: why.number } }));
  });
}

const PART = "disposal.part-of-dossier" satisfies Code;

/** CI-12. What is left in the catalogue of a file whose key is gone: nothing that tells of its content. */
export function destroyed(
  { lockDue: _, ...record }: FiledRecord,
  { application, shreddedAt, irrecoverableFrom }: Pick<Shredded, "application" | "shreddedAt" | "irrecoverableFrom">,
): DestroyedRecord {
  return {
    ...record,
    ...{ hints: {}, digest: "", status: "destroyed", application, destroyedAt: shreddedAt, irrecoverableFrom },
  };
}

/** CI-12. The same of a number that its paper had before and that was voided; nothing where it is so already. */
export const voidedOf = (record: VoidedRecord): VoidedRecord | undefined =>
  record.digest === "" ? undefined : { ...record, hints: {}, digest: "" };

/**
 * CI-12. The point of no return: the file's key is gone. For so many days at least the table of keys could still be restored; its copy off
 * site, which deletes along later, somewhat longer, which the proof tells. What the catalogue knows of where it is kept goes with it, so that it is asked for whatever a list of versions says.
 */
export function shredded(
  { state: _, at: __, ...row }: Condemned,
  versions: Version[],
  keyRecoveryDays: number,
  now: string,
): Shredded {
  const from = irrecoverableFrom(keyRecoveryDays, now);
  return { ...row, state: "shredded", shreddedAt: now, irrecoverableFrom: from, versions };
}

/** CI-12. From when on a key that is known to be gone now is in no backup either. */
export const irrecoverableFrom = (keyRecoveryDays: number, now: string): string =>
  new Date(Date.parse(now) + keyRecoveryDays * DAY).toISOString();

/**
 * CI-12. What a run erases: what was not erased yet, and once more what an earlier run had erased but nobody could prove, for something of it
 * may have come to light since. What this run has erased itself is not erased again.
 */
export const toErase = (application: Destroying, rows: readonly ListedFile[]): Erasable[] =>
  toDestroy(application, rows).filter(
    (row): row is Erasable => row.state === "shredded" || (row.state === "gone" && row.goneAt <= application.since),
  );

/** A file whose key is gone, and of which nobody has proved yet that nothing is left. */
export type Erasable = Shredded | Gone;

/** A file with the versions that were found of it: written down before they are deleted, so that each is asked for again. */
export const found = <Row extends Erasable>(row: Row, versions: readonly Version[]): Row => ({
  ...row,
  versions: [...row.versions, ...versions.filter((each) => !row.versions.some((known) => isSame(known, each)))],
});

const isSame = (a: Version, b: Version): boolean =>
  a.bucket === b.bucket && a.key === b.key && a.versionId === b.versionId;

/** With what else was taken away of it, besides its versions. */
export const taken = <Row extends Erasable>(row: Row, others: readonly string[]): Row => ({
  ...row,
  others: [...(row.others ?? []), ...others],
});

/** CI-12. What hangs together with a file that is erased: the numbers that were voided, and the files in which it came and that stay. */
type Along = Pick<Gone, "voided" | "within">;

/** Every version is deleted, here and off site, and all that was made of the file; with what was so before. */
export const gone = (
  { state: _, ...row }: Erasable,
  others: readonly string[],
  now: string,
  { voided = [], within = [] }: Along = {},
): Gone => {
  const { voided: __, within: ___, ...rest } = { voided, within, ...row };
  return {
    ...rest,
    ...{ state: "gone", others: [...(row.others ?? []), ...others], goneAt: now },
    ...(voided.length > 0 && { voided }),
    ...(within.length > 0 && { within }),
  };
};

/**
 * AF-35. Everything was tried, and nothing could be read. CI-12. Nobody saw when the copy of its key off site went: not before now is it
 * known to be gone from both tables, and each can be restored for so many days more. @throws Refused `disposal.still-readable`
 */
export function proved({ state: _, ...row }: Gone, proof: Attempt[], keyRecoveryDays: number, now: string): Proved {
  if (proof.length === 0 || proof.some(({ readable }) => readable))
    throw new Refused("disposal.still-readable", row.number);
  const from = irrecoverableFrom(keyRecoveryDays, now);
  return { ...row, ...{ state: "proved", irrecoverableFrom: from, proof, provedAt: now } };
}

/** AF-35, AF-36. It was proved, and something of it was found after all: the next run erases it once more, and proves it anew. */
export const reopened = ({ state: _, proof: __, provedAt: ___, ...row }: Proved, found: Reopening): Gone => ({
  ...row,
  ...{ state: "gone", reopened: [...(row.reopened ?? []), found] },
});

/**
 * What came of a run: how many files were destroyed, and from when on even the backups of the last key are gone; or a file that was approved
 * and is neither spared, nor proved and destroyed by what the catalogue says as well, so that the application is not erased.
 */
export function outcome(
  application: Destroying,
  rows: readonly ListedFile[],
  records: ReadonlyMap<string, FileRecord>,
  now: string,
): { left: string } | { destroyed: number; irrecoverableFrom: string } {
  const all = toDestroy(application, rows);
  const proofs = all
    .filter((row) => row.state === "proved")
    .filter((row) => isDestroyedAs(row, records.get(row.number)));
  const spared = all.filter(({ state }) => state === "spared");
  const through = new Set([...proofs, ...spared].map(({ number }) => number));
  const left = leftOf(application.approval.round).find((number) => !through.has(number));
  if (left !== undefined) return { left };
  return {
    destroyed: proofs.length,
    irrecoverableFrom: proofs.map((row) => row.irrecoverableFrom).reduce((a, b) => (a > b ? a : b), now),
  };
}

/** How many files go through the steps together: the keys of all are taken in one transaction, which has room for a hundred writes. */
const BATCH = 24;

/** How many batches at most make up an application: no two of them that follow one another would have fitted into one. */
export const MOST_BATCHES = 2 * Math.ceil(MOST_FILES / (BATCH + 1));

/** The numbers of files by batches. DL-22. A dossier that finds room in one is in one: its keys are taken together, or none. */
export function inBatches(rows: readonly Pick<ListedFile, "number" | "dossier">[]): string[][] {
  const together = Map.groupBy(rows, ({ number, dossier }) =>
    dossier === undefined ? `file ${number}` : `dossier ${dossier}`,
  );
  const batches: string[][] = [];
  for (const files of together.values()) {
    const numbers = files.map(({ number }) => number);
    const last = batches.at(-1);
    if (last && last.length + numbers.length <= BATCH) last.push(...numbers);
    else batches.push(...portions(numbers, BATCH));
  }
  return batches;
}
