import { abreast } from "#shared/aws/abreast.ts";
import { type Carrying, carrier } from "#shared/aws/carry.ts";
import { changing } from "#shared/aws/changing.ts";
import type { Series } from "#shared/aws/series.ts";
import { ConditionFailed, type Write } from "#shared/aws/transaction.ts";
import { type Actor, dispositionDeed } from "#shared/domain/audit/deed.ts";
import type { FiledRecord } from "#shared/domain/catalogue/record.ts";
import { DAY } from "#shared/domain/instant.ts";
import { saidOf } from "#shared/domain/retention/contract.ts";
import { fallDue } from "#shared/domain/retention/work.ts";

export interface Appraising extends Omit<Carrying, "by"> {
  series: Pick<Series, "classYears">;
}

const by: Actor = { function: "appraise" };

/** How many files fall due in one transaction, which takes a hundred writes, two for each; how many transactions at a time. */
const TOGETHER = 50;
const AT_A_TIME = 4;
/** What the log calls every customer: it names none, but the files that one could not be carried to. */
const CUSTOMER = "customer";
/** How many records of the archive are looked at together. */
const PAGE = 100;
/** The stream has this long to tell of a customer, and an index to know a file. */
const STALE = DAY / 24 / 6;
/** How far back files are looked at that were filed while something of their customer, or in the regulation, changed. */
const RECENT = 2 * DAY;

/**
 * AF-18, AF-32. Finds the files whose time is over; then what was changed and is not with all files yet: of customers, and in the
 * regulation. It reads what is over and what is behind, never the archive, but once for each regulation. What there is no time for is gone
 * on with by the next run.
 *
 * @throws Error at the end, where something could not be done
 */
export function appraiser(to: Appraising): (now: string, goOn: () => boolean) => Promise<void> {
  const { files, customers, series, commit, rules, failed } = to;
  const carry = carrier({ ...to, by });
  const change = changing(to);

  return async (now, goOn) => {
    let failures = 0;
    for await (const page of files.over(rules.dayOf(now))) {
      failures += await fallenDue(page, now);
      if (!goOn()) break;
    }
    for (const customer of await customers.behind(before(now, STALE)))
      await carry.customer(customer, now, goOn).catch((error) => {
        failures++;
        failed(CUSTOMER, error);
      });
    for await (const page of files.filedSince(before(now, RECENT), now)) {
      failures += await carry.workedOut(page, now);
      if (!goOn()) break;
    }
    failures += await walked(now, goOn);
    if (failures > 0) throw new Error(`${failures} could not be appraised`);
  };

  /** Files whose time is over fall due, many in one transaction; where one has changed meanwhile, each by itself. */
  async function fallenDue(page: readonly FiledRecord[], now: string): Promise<number> {
    const groups = Array.from({ length: Math.ceil(page.length / TOGETHER) }, (_, n) =>
      page.slice(n * TOGETHER, (n + 1) * TOGETHER),
    );
    const each = ({ number }: FiledRecord, error: unknown) => failed(number, error);
    let failures = 0;
    const alone: FiledRecord[] = [];
    const stuck = await abreast(
      groups,
      AT_A_TIME,
      async (group) => {
        const writes = group.flatMap((record) => dueWrites(record, now));
        try {
          if (writes.length > 0) await commit(writes);
        } catch (error) {
          if (!(error instanceof ConditionFailed)) throw error;
          alone.push(...group);
        }
      },
      ([first], error) => first && each(first, error),
    );
    failures += stuck;
    failures += await abreast(alone, AT_A_TIME, ({ number }) => fallsDue(number, now), each);
    return failures;
  }

  function dueWrites(record: FiledRecord, now: string): Write[] {
    const next = fallDue(record, rules.dayOf(now), now);
    return next
      ? change(record, next, dispositionDeed("FallDue", by, { response: saidOf(next.retention) }), now).writes
      : [];
  }

  /** As it stands now; whoever changes it at the same time is not overtaken: it is there for the next run. */
  async function fallsDue(number: string, now: string): Promise<void> {
    const record = await files.get(number);
    if (record?.status !== "filed") return;
    const writes = dueWrites(record, now);
    if (writes.length > 0)
      await commit(writes).catch((error) => {
        if (!(error instanceof ConditionFailed)) throw error;
      });
  }

  /**
   * Carries this regulation to the files of the whole archive, once whenever it comes into force, as far as there is time: page after page,
   * and then once more from the first on which a file could not be worked out. Where another was carried last, it only says so, and the next
   * run begins: whatever the release before has under way by its own regulation is over by then.
   */
  async function walked(now: string, goOn: () => boolean): Promise<number> {
    const { hash } = rules;
    let walk = await customers.walk();
    if (walk?.hash !== hash) {
      await customers.walked(walk, { hash, done: false, at: now });
      return 0;
    }
    if (walk.done) return 0;
    const classYears = await series.classYears();
    let failures = 0;
    while (walk && goOn()) {
      const { from } = walk;
      const { items, cursor } = await files.ofClassYears(classYears, { limit: PAGE, cursor: from });
      const stuck = await carry.workedOut(items, now);
      const again = walk.again ?? (stuck > 0 ? { from } : undefined);
      failures += stuck;
      if (cursor === undefined) {
        await customers.walked(walk, { hash, done: !again, ...again, at: now });
        return failures;
      }
      walk = await customers.walked(walk, { hash, done: false, from: cursor, again, at: now });
    }
    return failures;
  }
}

const before = (now: string, ms: number) => new Date(Date.parse(now) - ms).toISOString();
