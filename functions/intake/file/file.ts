import type { FileIndex } from "#shared/aws/file-index.ts";
import type { Holds } from "#shared/aws/holds.ts";
import type { IntakeRecords } from "#shared/aws/intake-records.ts";
import { type Series, type Standing, standingAt } from "#shared/aws/series.ts";
import { type Commit, ConditionFailed, type Write } from "#shared/aws/transaction.ts";
import { type Actor, intakeDeed } from "#shared/domain/audit/deed.ts";
import type { Filing, Stored } from "#shared/domain/intake/item.ts";
import { askAgain, seriesNow } from "#shared/domain/intake/keep.ts";
import { type Assigned, assign, type Before, type NumberingRules } from "#shared/domain/numbering/assign.ts";
import { heldBy } from "#shared/domain/retention/hold.ts";

export interface Numbering {
  records: IntakeRecords;
  files: FileIndex;
  holds: Holds;
  series: Series;
  commit: Commit;
  rules: NumberingRules & { openingOf: (filing: Filing) => number; seriesOf: (filing: Filing) => string };
  now: () => string;
}

const by: Actor = { function: "file" };
const ATTEMPTS = 20;

/**
 * AF-13. Gives the papers of one batch their numbers, series by series: each series moves on by one transaction, whole or not at
 * all. A paper that has moved on meanwhile is left out, the others go on.
 */
export const filer = (to: Numbering) => {
  /** Where the series stood that were moved on last: who is wrong by it is told by the condition, and looks. */
  const moved = new Map<string, Standing>();

  return async (ids: readonly string[]): Promise<void> => {
    const waiting = (await to.records.getAll([...new Set(ids)])).filter((item) => item.status === "stored");
    const series = Map.groupBy(waiting, (item) => (stillIn(item) ? item.series : undefined));
    for (const [name, batch] of series) await (name === undefined ? returned(batch) : number(batch));
  };

  /** Whether the regulation, which may have changed since the paper was stored, still numbers it in this series. */
  function stillIn({ filing, series }: Stored): boolean {
    return seriesNow(filing, to.rules.seriesOf) === series;
  }

  async function returned(batch: readonly Stored[]): Promise<void> {
    for (const item of batch) {
      const { next, deed } = askAgain(item, by, to.now());
      await to.commit(to.records.advance(item, next, deed));
    }
  }

  async function number(batch: readonly Stored[]): Promise<void> {
    let left = batch;
    for (let attempt = 1; left.length > 0; attempt++) {
      const lost = await numbered(left);
      if (!lost) return;
      if (attempt === ATTEMPTS) throw new Error(`the series is moved on by others all the time`);
      left = left.filter((item) => !lost.has(item));
    }
  }

  /**
   * Files a batch; where others were faster, the papers that have moved on (none of them: it was the series that had).
   *
   * @throws ConditionFailed where neither has, but the number was given before.
   */
  async function numbered(batch: readonly Stored[]): Promise<Set<Stored> | undefined> {
    const [first] = batch;
    if (!first) return undefined;
    const from = moved.get(first.series) ?? (await to.series.standing(first.series));
    const counter = { series: first.series, last: from?.last ?? to.rules.openingOf(first.filing) };
    const { before, unchanged } = await comingFrom(batch);
    const assigned = assign(batch, counter, to.rules, to.now(), before);
    const filed = assigned.files.map(({ record }) => record);
    const next = standingAt(assigned.counter, from, filed);
    const move = to.series.move(from, next);
    const advances = new Map<Write, Stored>();
    for (const file of assigned.files) for (const write of advance(file)) advances.set(write, file.before);
    try {
      const entries = filed.map((record) => to.files.enter(record));
      await to.commit([move, ...unchanged, ...advances.keys(), ...entries]);
      moved.set(first.series, next);
      return undefined;
    } catch (error) {
      moved.delete(first.series);
      if (!(error instanceof ConditionFailed)) throw error;
      const lost = new Set([...error.writes].flatMap((write) => advances.get(write) ?? []));
      if (lost.size === 0 && ![move, ...unchanged].some((write) => error.writes.has(write))) throw error;
      return lost;
    }
  }

  /** What the voided numbers were kept for, and held for at this moment: that no hold came or went since is for the transaction. */
  async function comingFrom(batch: readonly Stored[]) {
    const voided = batch.flatMap(({ predecessor }) => predecessor ?? []);
    if (voided.length === 0) return { before: new Map<string, Before>(), unchanged: [] };
    const [records, { holds, changes }] = await Promise.all([to.files.getAll(voided), to.holds.inForce()]);
    const before = new Map<string, Before>();
    for (const [number, record] of records)
      before.set(number, { retention: record.retention, holds: heldBy(holds, record).map(({ id }) => id) });
    return { before, unchanged: [to.holds.unchangedSince(changes)] };
  }

  function advance({ before, filed, record }: Assigned): Write[] {
    const { number, series, seq, regulation, broughtHolds: holds } = record;
    const response = { number, series, seq, regulation, ...(holds && { holds }) };
    const deed = intakeDeed("FilePaper", by, { response });
    return to.records.advance(before, filed, deed);
  }
};
