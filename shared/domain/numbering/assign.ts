import type { FiledRecord } from "../catalogue/record.ts";
import { type Filed, type Filing, moved, type Stored } from "../intake/item.ts";
import type { Decided, Retention } from "../retention/retention.ts";
import { refiled } from "../retention/work.ts";

/** Where a series stands: `last` is the sequence given last, 0 where none was. */
export interface Counter {
  series: string;
  last: number;
}

/** How the regulation numbers and names what is filed, and how long it has it kept. */
export interface NumberingRules {
  numberOf: (filing: Filing, seq: number) => string;
  nameOf: (filing: Filing, number: string) => string;
  retentionOf: (filing: Filing, before?: Decided) => Retention;
}

/** AF-18, AF-32. What a number was kept and held for that was voided: until when, and by which holds that are in force. */
export interface Before {
  retention: Retention;
  holds: readonly string[];
}

/** One file of a batch: its item as it was and will be, and its record in the catalogue. */
export interface Assigned {
  before: Stored;
  filed: Filed;
  record: FiledRecord;
}

/**
 * AF-13. Gives each paper the next number of its series, in the order of the batch: none twice, none skipped. The counter
 * moves by the whole batch or not at all. What a number that was voided was kept and held for, `before`, comes along with its paper.
 */
export function assign(
  batch: readonly Stored[],
  counter: Counter,
  rules: NumberingRules,
  now: string,
  before: ReadonlyMap<string, Before> = new Map(),
): { counter: Counter; files: Assigned[] } {
  const stray = batch.find((item) => item.series !== counter.series);
  if (stray) throw new Error(`${stray.id} is not of the series that is being numbered`);
  const files = batch.map((item, index) => {
    const seq = counter.last + index + 1;
    const number = rules.numberOf(item.filing, seq);
    const { reading: _reading, ...rest } = item;
    const filed: Filed = {
      ...moved(rest, now),
      status: "filed",
      number,
      filedAt: now,
      settled: false,
    };
    return { before: item, filed, record: recordOf(filed, seq, rules, before.get(item.predecessor ?? ""), now) };
  });
  return { counter: { ...counter, last: counter.last + batch.length }, files };
}

function recordOf(
  filed: Filed,
  seq: number,
  rules: NumberingRules,
  before: Before | undefined,
  now: string,
): FiledRecord {
  const { id, number, series, filing, department, submitter, channel, hints, key, size, kept, regulation } = filed;
  const { format, pages, digest } = filed.paper;
  const { partOf, parts, predecessor } = filed;
  const fresh = rules.retentionOf(filing, before?.retention);
  const { decidedBy } = filing;
  const told = "person" in decidedBy ? [{ by: { subject: decidedBy.person, name: decidedBy.name }, at: now }] : [];
  return {
    ...{
      number,
      rev: 1,
      id,
      series,
      seq,
      name: rules.nameOf(filing, number),
      ...filing,
      department,
      submitter,
      channel,
      hints,
      key,
    },
    ...{ format, pages, size, digest, kept, regulation, receivedAt: filed.receivedAt, filedAt: filed.filedAt },
    ...(partOf !== undefined && { partOf }),
    ...(parts !== undefined && { parts }),
    ...(predecessor !== undefined && { predecessor }),
    ...(before && before.holds.length > 0 && { broughtHolds: [...before.holds] }),
    status: "filed",
    lockDue: filed.filedAt,
    retention: before ? refiled(fresh, before.retention, told, now) : fresh,
  };
}
