import { several } from "#shared/aws/abreast.ts";
import { alsoIn } from "#shared/aws/also-in.ts";
import type { AuditTrail } from "#shared/aws/audit-trail.ts";
import { ownerOf, unlistedIn } from "#shared/aws/dossiers.ts";
import { fitness } from "#shared/aws/fitness.ts";
import type { Inspection } from "#shared/aws/inspection.ts";
import type { Machine } from "#shared/aws/machine.ts";
import { anew } from "#shared/aws/transaction.ts";
import { dispositionDeed } from "#shared/domain/audit/deed.ts";
import type { Paging } from "#shared/domain/contract.ts";
import { type DisposalApplication, MOST_NAMED } from "#shared/domain/disposal/application.ts";
import type { Execution, Replacing } from "#shared/domain/disposal/contract.ts";
import {
  irrecoverableFrom,
  isLeft,
  reopened,
  spared,
  stayingAlong,
  type Unfit,
  withDossiers,
} from "#shared/domain/disposal/destroy.ts";
import { begun, givenUp, goingBy, meantBy, resumed, type Supervisor } from "#shared/domain/disposal/executing.ts";
import type { Attempt, ListedFile, Missing } from "#shared/domain/disposal/listed-file.ts";
import type { DisposalRules } from "#shared/domain/disposal/rules.ts";
import {
  type Reopened,
  recordPaper,
  replaced,
  type SaidOfPaper,
  samplable,
  sampled,
  sign,
  toReopen,
} from "#shared/domain/disposal/supervising.ts";
import { decidedOf, type RehearsedFile } from "#shared/domain/disposal/view.ts";
import { whySpared } from "#shared/domain/disposal/why.ts";
import type { Person } from "#shared/domain/people/person.ts";
import { portions } from "#shared/domain/portions.ts";
import { Refused } from "#shared/domain/refused.ts";
import type { AllRetentionRules } from "#shared/regulation/retention.ts";
import { asDisposal, type DisposalDesk, type DisposalDesking, type Sought, type Who } from "./disposal-desk.ts";

export interface Executing extends DisposalDesking {
  desk: DisposalDesk;
  trail: AuditTrail;
  machine: Pick<Machine, "start">;
  /** AF-36. Tries anew to read a destroyed file. */
  tryToRead: Inspection["tryToRead"];
  /** @throws Refused `disposal.no-rules` */
  rules: () => DisposalRules;
  retention: AllRetentionRules;
  /** CI-12. For so many days a destroyed key could still be brought back. */
  keyRecoveryDays: number;
  /** Tells of what somebody has to look into. */
  told: (what: "destroyed file readable", facts: Record<string, string | number>) => void;
}

/** How many destroyed files are tried at a time: an answer must be there within half a minute. */
const TRIED_AT_ONCE = 5;

/** How often what a sample found is written anew where the application has changed: each other supervisor may sample at the same time. */
const SAMPLED_ANEW = MOST_NAMED;

/** How many files are looked at at a time, for a rehearsal or before a destruction begins. */
const LOOKED_AT_ONCE = 25;

/** How many files are reopened in one transaction, which has room for a hundred writes: one for each, and one more. */
const REOPENED_AT_ONCE = 90;

/** AF-35, AF-36. What was approved is carried out, watched and signed for. */
export const executing = (to: Executing) => {
  const { desk, disposals, lists, trail, files, holds, people, machine, tryToRead } = to;
  const whyUnfit = fitness(to);
  const unlisted = unlistedIn(files);

  /**
   * Begins the destruction, and starts the machine. Asked once more by whom it was begun, it starts the same run again, which starts nothing
   * where that is under way: whoever died between the two only has to ask again.
   */
  async function execute(sought: Sought, { place, method, supervisors }: Execution, { person, by, now }: Who) {
    const { application } = sought;
    const executor = { subject: person.subject, name: person.name };
    const named = await Promise.all(supervisors.map(known));
    const asSaid = { place, method: method ?? to.rules().methods.electronic };
    if (application.status === "destroying" && isBegunSo(application, executor.subject, asSaid, named))
      return started(application);
    const meant = new Set(meantBy(application));
    const rows = (await desk.rowsOf(application)).filter(({ number }) => meant.has(number));
    await wholeDossiers(rows);
    const watching = named.map((each) => asSupervisor(each, sought, now));
    const after = begun(application, executor, watching, place, method, to.rules(), desk.momentOf(now));
    await somethingGoes(application, rows, meant, now);
    const asked = { place, method: after.method, supervisors: after.supervisors, files: after.toDestroy };
    return started(await desk.change(application, after, { event: "BeginDestruction", by, asked, resting: named }));
  }

  /** AF-36. Somebody as the policies see them, were they named to watch. */
  function asSupervisor(person: Person, { application, seated }: Sought, now: string): Supervisor {
    const named = { ...asDisposal(application, seated), supervisors: [person.subject] };
    return { ...person, maySign: desk.able(person, now, "SignDisposal", named) };
  }

  /** @throws Refused `people.no-such-person` */
  async function known(said: string): Promise<Person> {
    const person = await called(said);
    if (!person) throw new Refused("people.no-such-person", said);
    return person;
  }

  /** Whoever is meant by their subject, or by their account: of those who are here rather than of those who have left. */
  async function called(said: string): Promise<Person | undefined> {
    const person = await people.get(said);
    if (person) return person;
    const all = await people.called(said, Object.keys(to.peopleRules.departments));
    const [one, ...others] = all.filter(({ username }) => username === said);
    return others.find(({ active }) => active && !one?.active) ?? one;
  }

  /** DL-22. What was filed for a customer since its dossier was listed makes that a part. @throws Refused `disposal.part-of-dossier` */
  async function wholeDossiers(rows: readonly ListedFile[]): Promise<void> {
    if (!to.rules().wholeDossier) return;
    const [broken] = (await unlisted(rows)).keys();
    if (broken !== undefined) throw new Refused("disposal.part-of-dossier", await ownerOf(files)(broken));
  }

  /**
   * AF-32. Where nothing of what was approved can go at this moment, the approvals are not spent on it. What comes to be kept later is
   * spared. @throws Refused `disposal.nothing-goes`
   */
  async function somethingGoes(
    application: DisposalApplication,
    rows: readonly ListedFile[],
    meant: ReadonlySet<string>,
    now: string,
  ): Promise<void> {
    let left = rows;
    while (left.length > 0) {
      const first = left.slice(0, LOOKED_AT_ONCE).map(({ number }) => number);
      const some = withDossiers(left, first);
      const { goes } = await fatesOf(application, some, meant, now);
      if (some.some(goes)) return;
      const seen = new Set(some);
      left = left.filter((row) => !seen.has(row));
    }
    throw new Refused("disposal.nothing-goes", application.id);
  }

  async function resume({ application }: Sought, { person, by, now }: Who): Promise<DisposalApplication> {
    if (application.status === "destroying") return started(application);
    const open = application.status === "erased" ? toReopen(application, await desk.rowsOf(application)) : [];
    const after = resumed(application, who(person), now, open.length);
    await reopen(application, open);
    const asked = { run: after.run, ...(open.length > 0 && { reopened: open.map(({ row }) => row.number) }) };
    return started(await desk.change(application, after, { event: "BeginDestruction", by, asked }));
  }

  /** What could be read is not proved to be gone any more; after a crash it only has to be asked for again. */
  async function reopen(application: DisposalApplication, open: readonly Reopened[]): Promise<void> {
    const writes = open.flatMap((each) => {
      if (!("sample" in each)) return [];
      const { row, sample } = each;
      return [lists.advance(row, reopened(row, { by: sample.by.name, at: sample.at }))];
    });
    for (const some of portions(writes, REOPENED_AT_ONCE)) await to.commit([disposals.unchanged(application), ...some]);
  }

  /** Asked once more by the same, it starts the same last run again, as `execute` does. */
  async function giveUp({ application }: Sought, reason: string, { person, by, now }: Who) {
    const { subject, name } = person;
    if (application.status === "destroying" && isGivenUpSo(application, subject, reason)) return started(application);
    const after = givenUp(application, { by: { subject, name }, reason }, now);
    const asked = { run: after.run, reason };
    return started(await desk.change(application, after, { event: "GiveUpDestruction", by, asked }));
  }

  /** AF-36. */
  async function replace(sought: Sought, { instead, supervisor, reason }: Replacing, { person, by, now }: Who) {
    const { application } = sought;
    const [one, other] = await Promise.all([called(instead), known(supervisor)]);
    const { today } = desk.momentOf(now);
    const said = { instead: one?.subject ?? instead, by: asSupervisor(other, sought, now), reason };
    const after = replaced(application, said, who(person), {
      ...{ known: one && asSupervisor(one, sought, now), rules: to.rules(), today, now },
    });
    const last = after.replaced.at(-1);
    const asked = { instead: last?.instead, supervisor: last?.supervisor, reason };
    // Both still are as they were looked at: the one may not have come back meanwhile, nor the other have left.
    const resting = one ? [one, other] : [other];
    return desk.change(application, after, { event: "ReplaceSupervisor", by, asked, resting });
  }

  async function started(application: DisposalApplication): Promise<DisposalApplication> {
    if (application.status === "destroying") await machine.start({ application: application.id, run: application.run });
    return application;
  }

  /** What would happen to each file, were it destroyed now: a page of the list. */
  async function rehearse({ application }: Sought, asked: Paging, { now }: Who) {
    const meant = new Set(goingBy(application));
    const page = await lists.page(application.id, asked);
    const rows = await inWhole(application, page.items);
    const { records, whyNot, goes, lockOf } = await fatesOf(application, rows, meant, now);
    const stays = await alsoIn(files)(
      page.items.flatMap(({ number }) => records.get(number) ?? []),
      meant,
    );
    const items = page.items.map((row): RehearsedFile => {
      const { number, state, early, onPaper } = row;
      const [why, locked] = [whyNot(row), lockOf(row)];
      return {
        ...{ number, state, early, onPaper, goes: goes(row) },
        blocks: why ? [{ code: why.code, message: whySpared(why) }] : [],
        stays: decidedOf(application, row),
        lockedUntil: locked ?? null,
        passesOver: early && locked !== undefined && locked > now,
        alsoIn: stays(number),
      };
    });
    return { items, cursor: page.cursor ?? null, irrecoverableFrom: irrecoverableFrom(to.keyRecoveryDays, now) };
  }

  /** DL-22. Some files of a list, with the others of the dossiers that go as a whole or not at all. */
  async function inWhole(
    application: DisposalApplication,
    some: readonly ListedFile[],
  ): Promise<readonly ListedFile[]> {
    if (some.every(({ dossier }) => dossier === undefined)) return some;
    const numbers = some.map(({ number }) => number);
    return withDossiers(await desk.rowsOf(application), numbers);
  }

  /** What would happen to each of some files now: whether it goes, why it does not, until when the vault locks it; and their records. */
  async function fatesOf(
    application: DisposalApplication,
    rows: readonly ListedFile[],
    meant: ReadonlySet<string>,
    now: string,
  ) {
    const { records, found } = await lookedAt(application, rows, meant, now);
    // DL-22. As it would be, were each spared that must not go.
    const then = rows.flatMap((row): ListedFile[] => {
      const why = found.get(row.number);
      if (!meant.has(row.number)) return [];
      return [isLeft(row) && why ? spared(row, why, now) : row];
    });
    const along = new Map(stayingAlong(then).map(({ row, unfit }) => [row.number, unfit]));
    const whyNot = ({ number }: ListedFile): Unfit | undefined => found.get(number) ?? along.get(number);
    const goes = (row: ListedFile): boolean => isLeft(row) && meant.has(row.number) && !whyNot(row);
    const lockOf = ({ number }: ListedFile): string | undefined => {
      const record = records.get(number);
      return record?.status === "filed" ? record.kept.lockedUntil : undefined;
    };
    return { records, whyNot, goes, lockOf };
  }

  /** The records of some files, and why each that would be spared would be. */
  async function lookedAt(
    application: DisposalApplication,
    rows: readonly ListedFile[],
    meant: ReadonlySet<string>,
    now: string,
  ) {
    const givenUp = "givenUp" in application && application.givenUp !== undefined;
    const { holds: inForce } = await holds.inForce();
    const going = rows.filter(({ number }) => meant.has(number));
    const known = { givenUp, holds: inForce, unlisted: await unlisted(going) };
    const records = await files.getAll(rows.map(({ number }) => number));
    const found = new Map<string, Unfit>();
    await several(rows, LOOKED_AT_ONCE, async (row) => {
      const why = isLeft(row) ? await whyUnfit(row, records.get(row.number), known, now) : undefined;
      if (why) found.set(row.number, why);
    });
    return { records, found };
  }

  /** AF-35. Who destroyed the paper and who watched stand in the trail as well: a record that is replaced stays there. */
  async function recorded({ application }: Sought, said: SaidOfPaper, { person, by, now }: Who) {
    const dayOf = (at: string) => desk.momentOf(at).today;
    const clock = { now, today: dayOf(now), dayOf };
    const known = { usual: to.rules().methods.paper, rows: await desk.rowsOf(application) };
    const after = recordPaper(application, said, who(person), known, clock);
    const { place, on, executedBy, watchedBy, note } = said;
    const { paper, paperReplaced: replaced } = after;
    const asked = { method: paper?.method, place, on, executedBy, watchedBy, note, replaced };
    return desk.change(application, after, { event: "RecordPaper", by, asked });
  }

  /**
   * AF-36. Each file is tried anew, a few at a time: what is answered goes on record, whatever it is. Where the application has changed
   * meanwhile, that stands beside what changed; where it cannot any more, the trail has it all the same.
   */
  async function sample({ application }: Sought, named: readonly string[], { person, by, now }: Who) {
    const numbers = [...new Set(named)];
    const rows = await Promise.all(numbers.map((number) => lists.get(application.id, number)));
    const found: { number: string; attempts: Attempt[] }[] = [];
    await several(samplable(application, rows, numbers, person.subject), TRIED_AT_ONCE, async (row) => {
      found.push({ number: row.number, attempts: await tryToRead(missing(row)) });
    });
    // A later sample of a file takes the place of this one: what could be read stays on record all the same.
    const readable = found.filter(({ attempts }) => attempts.some((each) => each.readable)).map(({ number }) => number);
    if (readable.length > 0)
      to.told("destroyed file readable", { application: application.id, files: readable.length });
    const asked = { files: numbers, readable };
    try {
      return await anew(SAMPLED_ANEW, async (attempt) => {
        const standing = attempt === 1 ? application : await desk.get(application.id);
        const after = sampled(standing, found, who(person), now);
        return desk.change(standing, after, { event: "SampleDestroyed", by, asked });
      });
    } catch (error) {
      const deed = dispositionDeed("SampleDestroyed", by, { request: asked });
      await to.commit([trail.beside({ kind: "disposal", id: application.id }, deed, now)]);
      throw error;
    }
  }

  /** AF-36. */
  async function signed({ application }: Sought, finding: string, { person, by, now }: Who) {
    const after = sign(application, { finding, rows: await desk.rowsOf(application) }, who(person), now);
    return desk.change(application, after, { event: "SignDestruction", by, asked: { finding } });
  }

  return { execute, resume, giveUp, replace, rehearse, recorded, sample, signed };
};

const who = ({ subject, name }: Who["person"]) => ({ subject, name });

const missing = (row: ListedFile): Missing => ({
  paper: row.paper,
  versions: "versions" in row ? row.versions : [],
});

/** Whether a destruction was begun by somebody in these words already, and has not stopped since. */
const isBegunSo = (
  application: Extract<DisposalApplication, { status: "destroying" }>,
  executor: string,
  { place, method }: { place: string; method: string },
  supervisors: readonly Person[],
): boolean =>
  application.run === 1 &&
  application.executor.subject === executor &&
  application.place === place &&
  application.method === method &&
  application.supervisors.map(({ subject }) => subject).join() ===
    [...new Set(supervisors.map(({ subject }) => subject))].join();

/** Whether it was given up by somebody in these words already, and has not stopped since. */
const isGivenUpSo = (
  { givenUp, resumed: all }: Extract<DisposalApplication, { status: "destroying" }>,
  subject: string,
  reason: string,
): boolean => givenUp?.subject === subject && givenUp.reason === reason && all.every(({ at }) => at < givenUp.at);
