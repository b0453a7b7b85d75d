import { several } from "#shared/aws/abreast.ts";
import type { AuditTrail } from "#shared/aws/audit-trail.ts";
import { changing } from "#shared/aws/changing.ts";
import type { Claim, Digests } from "#shared/aws/digests.ts";
import type { Disposals } from "#shared/aws/disposals.ts";
import type { Eraser } from "#shared/aws/eraser.ts";
import type { Examples } from "#shared/aws/examples.ts";
import type { FileIndex } from "#shared/aws/file-index.ts";
import type { IntakeRecords } from "#shared/aws/intake-records.ts";
import type { KeptVersions, Lock } from "#shared/aws/kept-versions.ts";
import type { Likenesses } from "#shared/aws/likenesses.ts";
import type { ListedFiles } from "#shared/aws/listed-files.ts";
import type { Papers } from "#shared/aws/papers.ts";
import { allAlong, type GoingAlong, type Original, refusedWith } from "#shared/aws/refused-with.ts";
import { anew, type Commit, type Write } from "#shared/aws/transaction.ts";
import type { Viewing } from "#shared/aws/viewing.ts";
import type { Working } from "#shared/aws/working.ts";
import { type Actor, dispositionDeed, intakeDeed } from "#shared/domain/audit/deed.ts";
import type { VoidedRecord } from "#shared/domain/catalogue/record.ts";
import {
  type Erasable,
  found,
  gone,
  isDestroyedAs,
  taken,
  toErase,
  underWay,
  voidedOf,
} from "#shared/domain/disposal/destroy.ts";
import type { Version } from "#shared/domain/disposal/listed-file.ts";
import { type Batch, PASSING } from "#shared/domain/disposal/steps.ts";
import { expire, hasLeftInbox } from "#shared/domain/intake/arrival.ts";
import { emptied, isEmptied } from "#shared/domain/intake/emptied.ts";
import { type Filed, type Item, predecessorOf, type Rejected } from "#shared/domain/intake/item.ts";
import { portions } from "#shared/domain/portions.ts";
import type { Likeness } from "#shared/domain/reading/likeness.ts";
import type { Code } from "#shared/domain/refusals.ts";
import { Refused } from "#shared/domain/refused.ts";

export interface Erasing {
  disposals: Disposals;
  lists: ListedFiles;
  files: FileIndex;
  trail: AuditTrail;
  kept: KeptVersions;
  eraser: Eraser;
  viewing: Viewing;
  working: Working;
  papers: Papers;
  likenesses: Likenesses;
  examples: Examples;
  /** Those of some papers that have taught something. */
  withExamples: (papers: readonly string[]) => Promise<Set<string>>;
  digests: Digests;
  records: IntakeRecords;
  commit: Commit;
  now: () => string;
}

/** What the tables know of a paper. */
interface Known {
  readonly item: Item | undefined;
  readonly likeness: Likeness | undefined;
  readonly hasTaught: boolean;
  /** What is known of its bytes, where it holds them. */
  readonly claim: Claim | undefined;
}

/** What is known of the bytes of some papers. */
type Claims = (items: readonly Pick<Original, "paper">[]) => Claim[] | Promise<Claim[]>;

/** What goes along with a paper: what is known of its bytes, the papers that are alike, and what is known of theirs. */
interface Along {
  readonly claim: Claim | undefined;
  readonly alike: readonly Rejected[];
  readonly claims: readonly Claim[];
}

type AllAlong = GoingAlong<Along>;

/** Papers that go along, as they are now, by their ids. */
type Items = ReadonlyMap<string, Rejected>;

/** How far it is written what was erased of a file: its row as it stands, and what was taken of it that this does not say yet. */
interface Written {
  readonly row: Erasable;
  readonly unsaid: readonly string[];
}

/** What is to be forgotten of a file: how that is written, and what that is. */
interface Forgetting {
  readonly writes: readonly Write[];
  readonly entries: readonly string[];
}

const by: Actor = { function: "erase" };

/** How many files are erased at a time. */
const AT_ONCE = 8;
/** How many voided numbers are emptied in one transaction, which has room for a hundred writes: two for each. */
const EMPTIED_AT_ONCE = 50;
/** How often what others change at the same time is read again: papers that are alike share rows. */
const ATTEMPTS = 10;

const LOCKED: Record<Lock, Code> = {
  GOVERNANCE: "disposal.locked",
  COMPLIANCE: "disposal.locked-compliance",
  "legal hold": "disposal.locked-hold",
};

const passes = (error: unknown) => error instanceof Refused && PASSING.includes(error.code);

/**
 * CI-12, AF-35. Deletes all that there is of files whose keys are gone: every version here and off site, and all that was made of them. No
 * version goes before it was copied off site, else a copy would appear there afterwards; and each is written down before it goes. What is
 * gone already does no harm, so it can be begun again after any crash; and what came to light of one after an earlier run had erased it is
 * erased by the next.
 *
 * @throws Refused `disposal.replica-lags`, `disposal.not-settled`, which pass; `disposal.changed` where a row is not what the catalogue
 *   says was destroyed; `disposal.locked`, `disposal.locked-compliance`, `disposal.locked-hold`. All others of the batch are erased before
 *   that.
 */
export const erasing = (to: Erasing) => {
  const change = changing(to);
  const refused = refusedWith(to.records);

  return async ({ application: id, run, numbers }: Batch): Promise<void> => {
    const application = underWay(await to.disposals.get(id), id, run);
    const rows = toErase(application, await to.lists.some(id, numbers));
    if (rows.length === 0) return;
    const [records, known] = await Promise.all([
      to.files.getAll(rows.map(({ number }) => number)),
      knownOf(rows.map(({ paper }) => paper)),
    ]);
    const one = async (row: Erasable) => {
      const isIts = isDestroyedAs(row, records.get(row.number)) && to.kept.areOf(row.paper, row.versions);
      if (!isIts) throw new Refused("disposal.changed", row.number);
      await eraseOne(row, known(row.paper));
    };
    await several(rows, AT_ONCE, one, passes);
  };

  /**
   * With it goes what was refused for having its bytes, or went back as another scan of it; and so of the scan that it was a part of. It is
   * not gone before all of these have left the inbox, nor while what one came in is on its way, and may go back. But before it waits for
   * that, its bytes are forgotten, and in the same step it says what goes along: what comes from then on is refused for them no more,
   * arrives anew, and is not waited for. Of what was gone before, nothing is written where nothing of it was found.
   *
   * @throws Refused `disposal.not-settled` as long as it waits for one of them
   */
  async function eraseOne(row: Erasable, known: Known): Promise<void> {
    if (known.item?.status === "filed" && !known.item.settled) throw new Refused("disposal.not-settled", row.number);
    const { all, left } = await allOf(row);
    const noted = await note(row, all);
    await Promise.all(noted.versions.map((version) => eraseVersion(version, row)));
    // What an attempt goes on from, where others changed something in the course of the one before.
    const cleared = new Set<string>();
    let written: Written = { row: noted, unsaid: await eraseFiles(row.paper) };
    await anew(ATTEMPTS, async (attempt) => {
      const now = attempt === 1 ? known : (await knownOf([row.paper]))(row.paper);
      const along = await goingAlong(row, now);
      const items = await clearQuarantine(row, along, cleared);
      const voided = await emptyVoided(row, now.item);
      const forgotten = await forgetBytes(written, now, along, items);
      written = forgotten.written;
      await emptyAlike(row, along, items);
      const waits = along.onItsWay !== undefined || ![...items.values()].every(hasLeftInbox);
      if (waits) throw new Refused("disposal.not-settled", row.number);
      const { rest } = forgotten;
      const others = [...written.unsaid, ...said("papers in quarantine", cleared.size), ...rest.entries];
      const isAsItWas = row.state === "gone" && written.row.rev === row.rev;
      if (isAsItWas && left + rest.writes.length + others.length === 0) return;
      const within = await wholesThatStay(now.item);
      const next = gone(written.row, others, to.now(), { voided, within });
      await to.commit([...rest.writes, to.lists.advance(written.row, next)]);
    });
  }

  /**
   * A file with every version of it, and how many of them are left. They are listed once what is known here is copied off site, for what is
   * copied after one has looked there is overlooked; and once more where more was found here than was known.
   */
  async function allOf(row: Erasable): Promise<{ all: Erasable; left: number }> {
    for (let known = row; ; ) {
      if (!(await to.kept.isCopied(known.versions))) throw new Refused("disposal.replica-lags", row.number);
      const left = await to.kept.of(row.paper);
      const all = found(known, left);
      if (to.kept.here(all.versions).length === to.kept.here(known.versions).length) return { all, left: left.length };
      known = all;
    }
  }

  async function note(row: Erasable, next: Erasable): Promise<Erasable> {
    if (next.versions.length === row.versions.length) return row;
    await to.commit([to.lists.advance(row, next)]);
    return { ...next, rev: row.rev + 1 };
  }

  async function eraseVersion(version: Version, { application, early, number }: Erasable): Promise<void> {
    if (await to.eraser.erase(version, { application, early })) return;
    const lock = await to.kept.lockOf(version, to.now());
    if (lock === undefined) throw new Error("a version is not let go, and no lock tells why");
    throw new Refused(LOCKED[lock], number);
  }

  /**
   * The papers in quarantine in which the same stands in plain: those that were refused and have the very same bytes, or went back as
   * another scan of it (DL-07); and the scan that it, or one of these, was a part of. Of a file that is gone the bytes are forgotten:
   * whoever has them now is a paper of its own.
   */
  async function goingAlong({ paper: id, state }: Erasable, { item, claim }: Known) {
    const claimsOf: Claims = state === "gone" ? () => [] : knownOfBytes;
    return refused.along(item ?? { id }, async (of) => {
      if (of.id === id) return alongWith(of, state === "gone" ? undefined : claim, claimsOf);
      const its = (await claimsOf([of])).find((each) => each.id === undefined || each.id === of.id);
      return alongWith(of, its, claimsOf);
    });
  }

  /**
   * What is known of the bytes of those that are alike goes along where no paper has them that stays: still more may have been refused for
   * having these, as long as that tells of more. Once it says itself what goes along, there can be no more: whoever came since, and went
   * back, keeps what is known of its bytes.
   */
  async function alongWith(original: Original, claim: Claim | undefined, claimsOf: Claims): Promise<Along> {
    const known = claim ? [claim] : [];
    for (let all = known; ; ) {
      const alike = await toldAlike(original, all);
      const others = (await claimsOf(alike)).filter(({ digest }) => digest !== claim?.digest);
      const claims = others.filter((each) => each.id === undefined || isHeldBy(alike, each));
      if (isEmptied(original)) return { claim, alike, claims: await ended(original, alike, claims) };
      if (claims.every((each) => all.some((other) => isSame(each, other)))) return { claim, alike, claims };
      all = [...known, ...claims];
    }
  }

  /** Those of some claims that tell of no more than what is known to be alike. */
  async function ended(original: Original, alike: readonly Rejected[], claims: readonly Claim[]): Promise<Claim[]> {
    const ends: Claim[] = [];
    for (const claim of claims)
      if ((await toldAlike(original, [claim])).every(({ id }) => alike.some((each) => each.id === id)))
        ends.push(claim);
    return ends;
  }

  async function toldAlike(original: Original, claims: readonly Claim[]): Promise<Rejected[]> {
    const ids = claims.flatMap((claim) => [...claim.refused]);
    return refused.alikeTo(original, ids);
  }

  async function knownOfBytes(items: readonly Pick<Original, "paper">[]): Promise<Claim[]> {
    const digests = items.filter((item) => !isEmptied(item)).flatMap(({ paper }) => paper?.digest ?? []);
    return digests.length === 0 ? [] : [...(await to.digests.claims(digests)).values()];
  }

  /**
   * Takes away what lies in quarantine of it, and of what goes along: of this it is first written down, so that nobody takes it up again or
   * knows it again, and the bytes go at once. Answers what goes along as it is now. By their ids it adds to `cleared` those of which
   * something was taken, or may have been by an attempt that failed.
   */
  async function clearQuarantine({ paper, state }: Erasable, along: AllAlong, cleared: Set<string>) {
    if ((await to.papers.clearQuarantine(paper)) > 0) cleared.add(paper);
    const items = allAlong(along);
    const likenesses = items.size === 0 ? [] : await to.likenesses.ofAll([...items.keys()]);
    for (const [id, item] of items) {
      const likeness = likenesses.find((each) => each.id === id);
      items.set(id, await expired(item, likeness ? await to.likenesses.forget(likeness) : []));
      if ((await to.papers.clearQuarantine(id)) > 0 || state === "shredded") cleared.add(id);
    }
    return items;
  }

  async function expired(item: Rejected, writes: Write[]): Promise<Rejected> {
    const next = item.expiredAt === undefined ? expire(item, to.now()) : item;
    const deed = intakeDeed("ExpirePaper", by, { response: { code: item.code } });
    const all = next === item ? writes : [...to.records.advance(item, next, deed), ...writes];
    if (all.length > 0) await to.commit(all);
    return next;
  }

  /**
   * Forgets its bytes where something goes along with it, or may yet, before that is waited for; and the bytes of what it was a part of.
   * Answers what is written of it by then, and what is left to be forgotten as it is called gone: all of its own, where it goes alone.
   */
  async function forgetBytes(
    { row, unsaid }: Written,
    now: Known,
    { wholes, own, onItsWay }: AllAlong,
    items: Items,
  ): Promise<{ written: Written; rest: Forgetting }> {
    for (const { whole, ...its } of wholes) await letGo(row, items.get(whole.id) ?? whole, its);
    const rest = await forget(row, now, own);
    const goesAlone = items.size === 0 && onItsWay === undefined;
    if (goesAlone || rest.writes.length === 0) return { written: { row, unsaid }, rest };
    const next = taken(row, [...unsaid, ...rest.entries]);
    await to.commit([...rest.writes, to.lists.advance(row, next)]);
    return { written: { row: { ...next, rev: row.rev + 1 }, unsaid: [] }, rest: { ...rest, writes: [], entries: [] } };
  }

  /** Forgets the bytes of the scan that it was a part of. That says itself from now on what goes along, also where another part goes. */
  async function letGo(row: Erasable, whole: Rejected, { claim, alike }: Along): Promise<void> {
    const writes = empty(row, whole, alike);
    if (claim) writes.push(to.digests.forget(claim));
    if (writes.length > 0) await to.commit(writes);
  }

  /** Of what is alike the digests are forgotten, too; what is known of such bytes, with the last of the papers that had them. */
  async function emptyAlike(row: Erasable, { wholes, own }: AllAlong, papers: Items): Promise<void> {
    const claims = [...wholes, own].flatMap((each) => each.claims);
    const items = [...papers.values()].filter(({ id }) => !wholes.some(({ whole }) => whole.id === id));
    for (const [at, item] of items.entries()) {
      const writes = empty(row, item);
      const later = new Set(items.slice(at + 1).map(({ paper }) => paper?.digest));
      const claim = claims.find(({ digest }) => digest === item.paper?.digest);
      if (claim && !later.has(claim.digest)) writes.push(to.digests.forget(claim));
      if (writes.length > 0) await to.commit(writes);
    }
  }

  /** What empties the record of a paper's way in, where that is not done, and says what goes along with it. */
  function empty({ application }: Erasable, item: Filed | Rejected, alike: readonly Rejected[] = []): Write[] {
    const ids = alike.map(({ id }) => id);
    const next = emptied(item, to.now(), ids);
    const deed = dispositionDeed("EmptyRecord", by, { response: { application } });
    return next ? to.records.advance(item, next, deed) : [];
  }

  /** Takes away what lies in the working stores, and says what that was. */
  async function eraseFiles(paper: string): Promise<string[]> {
    const [pictures, copies, readings] = await Promise.all([
      to.viewing.picturesOf(paper),
      to.viewing.copiesOf(paper),
      to.working.keysOf(paper),
    ]);
    if (pictures.length + copies.length > 0) await to.viewing.erase([...pictures, ...copies]);
    if (readings.length > 0) await to.working.erase(readings);
    return [
      ...said("page pictures", pictures.length),
      ...said("viewing copies", copies.length),
      ...said("readings", readings.length),
    ];
  }

  /** What the tables know of papers, read together. */
  async function knownOf(papers: readonly string[]): Promise<(paper: string) => Known> {
    const [items, likenesses, taught] = await Promise.all([
      to.records.getAll(papers),
      to.likenesses.ofAll(papers),
      to.withExamples(papers),
    ]);
    const digests = items.flatMap((item) => (item.status === "filed" ? item.paper.digest : []));
    const claims = [...(await to.digests.claims(digests)).values()];
    return (paper) => ({
      item: items.find(({ id }) => id === paper),
      likeness: likenesses.find(({ id }) => id === paper),
      hasTaught: taught.has(paper),
      claim: claims.find(({ id }) => id === paper),
    });
  }

  /** What takes out of the tables whatever tells of the paper's content. */
  async function forget(
    row: Erasable,
    { item, likeness, hasTaught, claim }: Known,
    { alike }: Along,
  ): Promise<Forgetting> {
    const example = hasTaught ? await to.examples.forget(row.paper, by, to.now()) : undefined;
    const writes: Write[] = [...(likeness ? await to.likenesses.forget(likeness) : []), ...(example?.writes ?? [])];
    if (claim) writes.push(to.digests.forget(claim));
    if (item?.status === "filed") writes.push(...empty(row, item, alike));
    const entries = [...said("likeness", likeness ? 1 : 0), ...said("example", example ? 1 : 0)];
    return { writes, entries };
  }

  /** AF-13. Empties the numbers that the paper had before and that were voided, and answers them all, the oldest first. */
  async function emptyVoided({ application }: Erasable, item: Item | undefined): Promise<string[]> {
    const voided = await voidedBefore(item?.status === "filed" ? item.predecessor : undefined);
    const deed = dispositionDeed("EmptyRecord", by, { response: { application } });
    const emptied = voided.flatMap((before) => {
      const after = voidedOf(before);
      return after ? [change(before, after, deed, to.now())] : [];
    });
    for (const some of portions(emptied, EMPTIED_AT_ONCE)) await to.commit(some.flatMap(({ writes }) => writes));
    return voided.map(({ number }) => number).toReversed();
  }

  /** AF-13. The numbers that the paper had before and that were voided, the latest first, whether they are emptied yet or not. */
  async function voidedBefore(last: string | undefined): Promise<VoidedRecord[]> {
    const found: VoidedRecord[] = [];
    for (let number = last; number !== undefined; ) {
      const record = await to.files.get(number);
      if (record?.status === "voided") found.push(record);
      number = record?.predecessor;
    }
    return found;
  }

  /** The files that stay and in which a paper lies as well: the e-mail with which it came, that with which this came, and so on. */
  async function wholesThatStay(part: Item | undefined): Promise<string[]> {
    const wholes = part ? await refused.chainOf(part) : [];
    const numbers = wholes.flatMap((whole) => (whole.status === "filed" ? whole.number : predecessorOf(whole)) ?? []);
    const records = await to.files.getAll(numbers);
    return numbers.filter((number) => records.has(number) && records.get(number)?.status !== "destroyed");
  }
};

const isSame = (a: Claim, b: Claim) => a.digest === b.digest && a.id === b.id && a.refusals === b.refusals;
const isHeldBy = (papers: readonly Rejected[], claim: Claim) => papers.some(({ id }) => id === claim.id);

const said = (what: string, count: number): string[] => (count === 0 ? [] : [`${what}: ${count}`]);
