import { randomUUID } from "node:crypto";
import type { AuditTrail } from "#shared/aws/audit-trail.ts";
import { changing } from "#shared/aws/changing.ts";
import { dossiersOf, ownerOf } from "#shared/aws/dossiers.ts";
import type { Write } from "#shared/aws/transaction.ts";
import { anew, ConditionFailed } from "#shared/aws/transaction.ts";
import { listDigest } from "#shared/certificate/bytes.ts";
import type { Asker } from "#shared/domain/access/request.ts";
import { leftOf } from "#shared/domain/approval/approval.ts";
import { inSeat, slotMeant } from "#shared/domain/approval/meant.ts";
import type { Moment } from "#shared/domain/approval/moment.ts";
import type { Plan } from "#shared/domain/approval/plan.ts";
import { ownSeats } from "#shared/domain/approval/seat.ts";
import { type ActingPerson, dispositionDeed } from "#shared/domain/audit/deed.ts";
import { asFile } from "#shared/domain/catalogue/query.ts";
import type { FiledRecord } from "#shared/domain/catalogue/record.ts";
import { classOf, signOf, unknownClass } from "#shared/domain/classes.ts";
import type { Paging } from "#shared/domain/contract.ts";
import { customerKey } from "#shared/domain/customer-name.ts";
import {
  type DisposalApplication,
  type DisposalStatus,
  type Drafted,
  type Ground,
  MOST_FILES,
} from "#shared/domain/disposal/application.ts";
import type { Completion, DisposalDecision, Due, NewDisposal } from "#shared/domain/disposal/contract.ts";
import { answerIn, decideOn, type Kept, withdrawn } from "#shared/domain/disposal/deciding.ts";
import { keptTooLong } from "#shared/domain/disposal/keeping.ts";
import type { Listed, ListedFile } from "#shared/domain/disposal/listed-file.ts";
import {
  abandoned,
  brokenDossiers,
  type Candidate,
  completed,
  drafted,
  type Lawful,
  type LeftOut,
  listedFrom,
  onPurpose,
  type Parted,
  parted,
  proposed,
  withoutDossiers,
} from "#shared/domain/disposal/proposing.ts";
import type { DisposalRules } from "#shared/domain/disposal/rules.ts";
import type { Person } from "#shared/domain/people/person.ts";
import { portions } from "#shared/domain/portions.ts";
import { type Detail, Refused } from "#shared/domain/refused.ts";
import { propose } from "#shared/domain/retention/stage.ts";
import { wordsOn } from "#shared/domain/retention/work.ts";
import { same } from "#shared/domain/same.ts";
import type { AllRetentionRules } from "#shared/regulation/retention.ts";
import { asDisposal, type DisposalDesk, type DisposalDesking, type Sought, type Who } from "./disposal-desk.ts";

export interface Applying extends DisposalDesking {
  desk: DisposalDesk;
  trail: AuditTrail;
  levels: readonly string[];
  classes: Readonly<Record<string, { sign: string }>>;
  /** @throws Refused `disposal.no-rules` */
  rules: () => DisposalRules;
  retention: AllRetentionRules;
  /** AF-34. The order in which an application is approved. @throws Refused `disposal.no-rules`, and as `planFor` */
  planFor: (situation: {
    asker: { department: string; seats: readonly string[] };
    departments: readonly string[];
  }) => Plan;
}

/** As what the policies are asked for each ground. */
const PROPOSING = { expired: "ProposeExpired", "no further value": "ProposeEarly" } as const;

/** What a department's files have in common, before one of them is read. */
const anyFileOf = (department: string) => ({ kind: "file" as const, id: department, department });

/** How many files are put into an application in one transaction, which has room for a hundred writes: three for each, and one more. */
const AT_ONCE = 30;
/** How often it is gone on with where something changes meanwhile. */
const ATTEMPTS = 3;
/** How many pages are read in search of one that has something to show. */
const PAGES = 10;

/**
 * AF-32…AF-34, DL-22. Applications to destroy, and the decisions on them. A thousand files do not fit into one transaction: an application
 * begins as a draft, into which its files are put some at a time, each with its record; the last transaction puts the draft to those who
 * decide. So whatever a crash leaves has a draft, by which it is found and given back.
 */
export const applying = (to: Applying) => {
  const { desk, disposals, lists, files, people, commit, levels } = to;
  const change = changing(to);
  const lawful = (moment: Moment): Lawful => ({
    ...moment,
    dayOf: to.retention.dayOf,
    isKeptByLaw: (record, facts) => to.retention.keptByLaw(record, { facts, now: moment.now }),
  });

  /** Puts an application, once under an id of its proposer's own: what is sent again is gone on with, or answered as it stands. */
  const put = ({ id = randomUUID(), ...body }: NewDisposal, who: Who): Promise<Put> =>
    anew(2, async () => {
      onTheirGround(body, who);
      const said = within(byClass(body), who);
      const before = await disposals.whole(id);
      if (before) isSame(before, said, who);
      if (!before) {
        const { draft, files: known, leftOut } = await begun(id, said, who);
        return { application: await filled(draft, who, known), leftOut };
      }
      const leftOut = await leftOutOf(before, said, who);
      return { application: await filled(before, who), leftOut };
    });

  /** Whoever may propose nothing but what is of no further value is told to say so. @throws Refused `disposal.only-early` */
  function onTheirGround({ ground }: Said, { person, may }: Who): void {
    const mayOn = (each: Ground) => may(PROPOSING[each], anyFileOf(person.department));
    if (!mayOn(ground) && mayOn("no further value")) throw new Refused("disposal.only-early", "ground");
  }

  /** A class may be said by its name. */
  function byClass({ due, ...said }: Said): Said {
    return due ? { ...said, due: { ...due, class: signOf(to.classes, due.class) } } : said;
  }

  /**
   * Whoever does not see everything means what is due in their own department, and is refused any other before one number of it is read.
   *
   * @throws Refused as the policies say
   */
  function within({ due, ...said }: Said, { person, may, demand }: Who): Said {
    if (!due) return said;
    if (may("SearchEverything")) return { ...said, due };
    const department = due.department ?? person.department;
    demand(PROPOSING[said.ground], anyFileOf(department));
    return { ...said, due: { ...due, department } };
  }

  /** @throws Refused `disposal.id-taken` where the id is that of anything else, or anybody else's; `disposal.abandoned` */
  function isSame(before: DisposalApplication, { ground, reason, files: numbers, due }: Said, { person }: Who): void {
    const { id, proposer } = before;
    const isThat =
      proposer.subject === person.subject &&
      before.ground === ground &&
      before.reason === reason &&
      (due ? same(before.due, dueMeant(due)) : listDigest(numbers ?? []) === listDigest(firstOf(before))) &&
      !due?.without.some((number) => firstOf(before).includes(number));
    if (!isThat) throw new Refused("disposal.id-taken", id);
    if (before.status === "abandoned") throw new Refused("disposal.abandoned", id);
  }

  async function begun(id: string, { ground, reason, ...said }: Said, who: Who): Promise<Parted & { draft: Drafted }> {
    const { person, now, by } = who;
    const rules = to.rules();
    const moment = desk.momentOf(now);
    const { files: all, leftOut } = said.due
      ? await dueOf(said.due, ground, who)
      : { files: await named(said.files ?? [], ground, who), leftOut: [] };
    const plan = planOf(all, person);
    const seated = await desk.seated(person, now);
    const list = listDigest(all.map(({ number }) => number));
    const draft = drafted(
      { ground, reason, files: all, ...(said.due && { due: dueMeant(said.due) }) },
      { id, proposer: asAsker(person), seated, plan, list },
      rules,
      moment,
    );
    const deed = dispositionDeed("ProposeDisposal", by, {
      request: onRecord(draft),
      response: { state: draft.status },
    });
    await commit([...disposals.enter(draft, deed), people.unchanged(person)]);
    return { draft, files: all, leftOut };
  }

  /** Files by their numbers: all of them, or none. @throws Refused `disposal.listed-twice`, `disposal.unfit`, and as the policies say */
  async function named(numbers: readonly string[], ground: Ground, who: Who): Promise<readonly FiledRecord[]> {
    const twice = numbers.find((number, n) => numbers.indexOf(number) !== n);
    if (twice !== undefined) throw new Refused("disposal.listed-twice", twice);
    const candidates = await desk.candidates(numbers);
    for (const each of candidates) proposable(each, ground, who);
    const all = fitting(candidates, ground, lawful(desk.momentOf(who.now)));
    await wholeDossiers(all);
    return all;
  }

  /**
   * All that are due of a class and that nothing keeps, and why of the others; last of those that somebody leaves out.
   *
   * @throws Refused `confirm.unknown-class`, `confirm.unknown-department`, `disposal.nothing-due`, `disposal.all-left-out`,
   *   `disposal.too-many`; `disposal.not-listed` where what stays is not due; `disposal.unfit` where nothing is left; as the policies say
   */
  async function dueOf(due: Due, ground: Ground, who: Who): Promise<Parted> {
    const all = await dueNumbers(due);
    if (all.length === 0) {
      if (!classOf(to.classes, due.class)) throw unknownClass(to.classes, due.class);
      const departments = Object.keys(to.peopleRules.departments);
      if (due.department !== undefined && !departments.includes(due.department))
        throw new Refused("confirm.unknown-department", due.department, departments);
      throw new Refused("disposal.nothing-due", [due.class, due.department, due.year].filter(Boolean).join(" "));
    }
    const stray = due.without.find((number) => !all.includes(number));
    if (stray !== undefined) throw new Refused("disposal.not-listed", stray);
    const meant = all.filter((number) => !due.without.includes(number));
    if (meant.length === 0) throw new Refused("disposal.all-left-out", due.class);
    if (meant.length > MOST_FILES) throw new Refused("disposal.too-many", String(MOST_FILES));
    const found = await partedOf(meant, [], ground, who);
    if (found.files.length > 0) return { ...found, leftOut: [...found.leftOut, ...onPurpose(due.without)] };
    throw unfitFor(found.leftOut.flatMap(({ blocks }) => blocks));
  }

  /** What an application that was put before leaves out: of a class all that is due still, as it stands now. */
  async function leftOutOf(
    application: DisposalApplication,
    { due, ground }: Said,
    who: Who,
  ): Promise<readonly LeftOut[]> {
    if (!due) return [];
    const listed = application.approval.round.subjects;
    const all = await dueNumbers(due);
    const apart = new Set([...due.without, ...listed]);
    const left = all.filter((number) => !apart.has(number));
    const { leftOut } = await partedOf(left.slice(0, MOST_FILES), listed, ground, who);
    return [...leftOut, ...onPurpose(due.without.filter((number) => all.includes(number)))];
  }

  /** DL-22. What fits, and what does not, beside what is listed: of whose dossier a part would go, all stays. */
  async function partedOf(
    numbers: readonly string[],
    listed: readonly string[],
    ground: Ground,
    who: Who,
  ): Promise<Parted> {
    const candidates = await desk.candidates(numbers);
    for (const each of candidates) proposable(each, ground, who);
    const each = parted(candidates, ground, lawful(desk.momentOf(who.now)));
    return withoutDossiers(each, await brokenBy(each.files, listed));
  }

  /**
   * A file that somebody may propose on this ground. To who does not see everything, a number that there is not and one that they may not
   * propose are the same, for anybody can try numbers.
   *
   * @throws Refused as the policies say
   */
  function proposable({ number, record }: Candidate, ground: Ground, { demand, may }: Who): void {
    if (record) demand(PROPOSING[ground], asFile(record, levels));
    else if (!may("SearchEverything")) throw new Refused("people.not-allowed", number);
  }

  /** All that are due of a class, or so many that they are too many in any case. */
  async function dueNumbers({ without, ...only }: Due): Promise<string[]> {
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await files.waiting("due", only, { limit: 100, cursor });
      found.push(...page.items.map(({ number }) => number));
      cursor = page.cursor;
    } while (cursor !== undefined && found.length <= MOST_FILES + without.length);
    return found;
  }

  const planOf = (all: readonly FiledRecord[], person: Person): Plan =>
    to.planFor({
      asker: { department: person.department, seats: ownSeats(person) },
      departments: [...new Set(all.map(({ department }) => department))],
    });

  /** DL-22. @throws Refused `disposal.unfit` with each customer of whose dossier a part is listed */
  async function wholeDossiers(all: readonly FiledRecord[]): Promise<void> {
    const broken = await brokenBy(all);
    if (broken.length === 0) return;
    const owners = new Map(
      all.flatMap(({ customer }) => (customer === undefined ? [] : [[customerKey(customer), customer] as const])),
    );
    const details = broken.map(
      (dossier): Detail => ({ subject: owners.get(dossier) ?? dossier, code: "disposal.part-of-dossier" }),
    );
    throw unfitFor(details);
  }

  /** DL-22. The dossiers of which a part alone would go with these files and what is listed already; none where that may be. */
  async function brokenBy(all: readonly FiledRecord[], listed: readonly string[] = []): Promise<string[]> {
    if (!to.rules().wholeDossier) return [];
    const dossiers = new Set(all.flatMap(({ customer }) => (customer === undefined ? [] : customerKey(customer))));
    const meant = new Set([...listed, ...all.map(({ number }) => number)]);
    return brokenDossiers(meant, await dossiersOf(files)([...dossiers]));
  }

  /**
   * Puts all files into a draft, those first that do not stand in it, and then the draft to those who decide. Those that are `known` were
   * read and looked at a moment ago: each is written as long as it is as it was then.
   */
  async function filled(draft: DisposalApplication, who: Who, known?: readonly FiledRecord[]) {
    if (draft.status !== "drafted") return draft;
    try {
      // What else changes a file at the same time, or puts the same application, is no reason yet to give all of it up.
      await anew(ATTEMPTS, async (attempt) => {
        const all = (attempt === 1 && known) || (await missingIn(draft, who));
        for (const some of portions(all, AT_ONCE)) await enter(draft, some, who);
      });
    } catch (error) {
      if (!(error instanceof Refused || error instanceof ConditionFailed)) throw error;
      await giveUp(draft, error instanceof Refused ? error : undefined, who.by, who.now);
      throw error;
    }
    return desk.change(draft, proposed(draft, who.now), { event: "ProposeDisposal", by: who.by });
  }

  /** The files that do not stand in a draft yet. @throws Refused `disposal.unfit` */
  async function missingIn(draft: DisposalApplication, { now }: Who): Promise<readonly FiledRecord[]> {
    const standing = new Set((await desk.rowsOf(draft)).map(({ number }) => number));
    const left = draft.approval.round.subjects.filter((number) => !standing.has(number));
    return fitting(await desk.candidates(left), draft.ground, lawful(desk.momentOf(now)));
  }

  /** Some files into a draft: each row with its record's change, and only as long as it is the draft that was read. */
  async function enter(draft: DisposalApplication, all: readonly FiledRecord[], { by, now }: Who): Promise<void> {
    const { id: application, ground } = draft;
    const rowOf = await listing(all, draft, now);
    const writes = all.flatMap((record): Write[] => {
      const deed = dispositionDeed("ProposeFile", by, { response: { application, ground } });
      return [lists.enter(rowOf(record)), ...change(record, propose(record, application, now), deed, now).writes];
    });
    await commit([disposals.unchanged(draft), ...writes]);
  }

  /** How an application lists some files as they are now, and on whose word their ends are. */
  async function listing(all: readonly FiledRecord[], { id: application, ground }: DisposalApplication, now: string) {
    const moment = desk.momentOf(now);
    const factsOf = await to.customers.ofAll(all);
    return (record: FiledRecord): Listed => {
      const words = wordsOn(record, { rules: to.retention, facts: factsOf(record) });
      return listedFrom(record, { application, ground }, to.rules(), moment, words);
    };
  }

  /** Lists files anew whose end, or on whose word it is, is another by now: those who decide see what is. */
  async function listedAnew(application: DisposalApplication, all: readonly FiledRecord[], now: string): Promise<void> {
    const [rows, rowOf] = await Promise.all([desk.rowsOf(application), listing(all, application, now)]);
    const records = new Map(all.map((record) => [record.number, record]));
    const writes = rows.flatMap((row): Write[] => {
      const record = records.get(row.number);
      const after = record && { ...rowOf(record), rev: row.rev };
      return after && row.state === "listed" && !same(row, after) ? [lists.advance(row, after)] : [];
    });
    for (const some of portions(writes, AT_ONCE)) await commit([disposals.unchanged(application), ...some]);
  }

  /** What cannot be put is not left lying about: its files are given back by whoever follows applications. */
  async function giveUp(
    draft: DisposalApplication,
    why: Refused | undefined,
    by: ActingPerson,
    now: string,
  ): Promise<void> {
    const { code, subject } = why ?? { code: "request.overtaken", subject: draft.id };
    try {
      await desk.change(draft, abandoned(draft, { code, subject }, now), { event: "WithdrawDisposal", by });
    } catch (error) {
      // Somebody else has put it, or given it up, meanwhile.
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }

  /** Those that somebody may see of a page of the applications, or of the next one where they may see none: a page may be short. */
  async function list({ id, state: status, year, ...page }: Paging & Wanted, who: Who) {
    const seated = await desk.seated(who.person, who.now);
    let { cursor } = page;
    for (let pages = 1; ; pages++) {
      const read = await disposals.list({ id, status, year }, { ...page, cursor });
      const items = read.items.filter((each) => who.may("ShowDisposal", asDisposal(each, seated)));
      cursor = read.cursor;
      if (items.length > 0 || cursor === undefined || pages === PAGES) return { items, cursor: cursor ?? null };
    }
  }

  /** AF-34. @throws Refused as `decideOn`; `disposal.part-of-dossier`, `disposal.keep-past-ceiling` */
  async function decided({ application, seated }: Sought, { slot, said, keep }: DisposalDecision, { by, now }: Who) {
    const { id } = application;
    const meant = slotMeant(application.approval, { slot, said }, seated, { id, which: "disposal.which-step" });
    const refuses = said.verdict === "approve" && Object.keys(said.except).length > 0;
    const listed = refuses ? await desk.rowsOf(application) : [];
    const after = decideOn(application, { slot: meant, verdict: said, keep, listed }, seated, desk.momentOf(now));
    if (after === application) return application;
    await withinCeilings(keep ?? {}, now);
    if (refuses) await inWholeDossiers(after, listed);
    const asked = {
      ...{ slot: meant, verdict: said.verdict, ...inSeat(answerIn(after, meant)) },
      ...(keep && Object.keys(keep).length > 0 && { keep }),
    };
    return desk.change(application, after, { event: "DecideDisposal", by, asked });
  }

  /** CI-10. @throws Refused `disposal.keep-past-ceiling` for each file that may not be kept so long */
  async function withinCeilings(keep: Kept, now: string): Promise<void> {
    const records = await files.getAll(Object.keys(keep));
    const factsOf = await to.customers.ofAll([...records.values()]);
    const details = Object.entries(keep).flatMap(([number, longer]): Detail[] => {
      const record = records.get(number);
      if (record?.status !== "filed") return [];
      const wrong = keptTooLong(record, longer, { rules: to.retention, facts: factsOf(record), now });
      return wrong ? [wrong] : [];
    });
    if (details.length > 0) throw Refused.forEach("disposal.keep-past-ceiling", String(details.length), details);
  }

  /** DL-22. Of what is left once single files were refused no dossier is a part. @throws Refused `disposal.part-of-dossier` */
  async function inWholeDossiers(after: DisposalApplication, listed: readonly ListedFile[]): Promise<void> {
    if (!to.rules().wholeDossier) return;
    const [broken] = brokenDossiers(new Set(leftOf(after.approval.round)), listed);
    if (broken !== undefined) throw new Refused("disposal.part-of-dossier", await ownerOf(files)(broken));
  }

  /** 补正. @throws Refused as `completed`, `disposal.not-listed`, `disposal.nothing-left`, `disposal.unfit` */
  async function completedAnew({ application, seated }: Sought, { reason, without }: Completion, who: Who) {
    const { id, ground, approval } = application;
    const rules = to.rules();
    const moment = desk.momentOf(who.now);
    const stray = without.find((number) => !approval.round.subjects.includes(number));
    if (stray !== undefined) throw new Refused("disposal.not-listed", stray);
    const left = approval.round.subjects.filter((number) => !without.includes(number));
    if (left.length === 0) throw new Refused("disposal.nothing-left", id);
    const all = fitting(await desk.candidates(left), ground, lawful(moment), id);
    await wholeDossiers(all);
    const after = completed(
      application,
      { reason, files: all },
      { proposer: asAsker(who.person), seated, plan: planOf(all, who.person), list: listDigest(left) },
      rules,
      moment,
    );
    await listedAnew(application, all, who.now);
    return desk.change(application, after, { event: "CompleteDisposal", by: who.by, asked: onRecord(after) });
  }

  /** The proposer takes it back, or an archivist in their place, of which the proposer is told. @throws Refused as `withdrawn` */
  async function takenBack(sought: Sought, { person, by, now }: Who): Promise<DisposalApplication> {
    const { application } = sought;
    const { subject, name } = person;
    const { proposer } = application;
    const instead = proposer.subject !== subject && (await isLeftToOthers(sought, now));
    const inPlace = instead ? { for: { subject: proposer.subject, name: proposer.name } } : {};
    const after = withdrawn(application, { subject, name, ...inPlace }, desk.momentOf(now));
    return desk.change(application, after, { event: "WithdrawDisposal", by, asked: instead ? inPlace : undefined });
  }

  /**
   * Whether others may take an application back in its proposer's place: while it waits for that one alone (补正), or where they cannot any
   * more. Else its files could be neither voided nor proposed again as long as nobody stirs; and nothing is destroyed by it.
   */
  async function isLeftToOthers({ application, seated }: Sought, now: string): Promise<boolean> {
    // What was taken back is answered as it stands, to whoever did and heard no answer.
    if (application.status === "sent back" || application.status === "withdrawn") return true;
    const proposer = await people.get(application.proposer.subject);
    if (!proposer) return true;
    return desk.able(proposer, now, "WithdrawDisposal", asDisposal(application, seated)) === "no more";
  }

  return { put, list, decided, completed: completedAnew, takenBack };
};

/** What is put: the files by their numbers, or all that are due of a class. */
interface Said extends Pick<NewDisposal, "ground" | "reason"> {
  readonly files?: readonly string[];
  readonly due?: Due;
}

/** Of what all that is due is meant, but for what stays. */
const dueMeant = ({ without: _, ...meant }: Due) => meant;

/** An application as it was put, and what it leaves out of all that is due of a class. */
interface Put {
  readonly application: DisposalApplication;
  readonly leftOut: readonly LeftOut[];
}

/** Which applications are wanted. */
interface Wanted {
  readonly id?: string | undefined;
  readonly state?: DisposalStatus | undefined;
  readonly year?: number | undefined;
}

/**
 * The records of candidates, all of which may stand in an application.
 *
 * @throws Refused `disposal.unfit` with everything that is wrong with any of them
 */
function fitting(
  candidates: readonly Candidate[],
  ground: Ground,
  lawful: Lawful,
  application?: string,
): readonly FiledRecord[] {
  const { files, leftOut } = parted(candidates, ground, lawful, application);
  if (leftOut.length > 0) throw unfitFor(leftOut.flatMap(({ blocks }) => blocks));
  return files;
}

const unfitFor = (details: readonly Detail[]): Refused =>
  Refused.forEach("disposal.unfit", String(details.length), details);

/** What was listed when it was first put. */
const firstOf = ({ approval }: DisposalApplication): readonly string[] => {
  const [first = approval.round] = approval.earlier;
  return first.subjects;
};

const asAsker = ({ subject, name, department }: Person): Asker => ({ subject, name, department });

/** CR-14. What stands in the trail of an application: why, how many of which class, and the digest of the list. */
const onRecord = ({ ground, reason, count, classes, departments, list }: DisposalApplication) => ({
  ...{ ground, reason, count, departments, list },
  classes: Object.fromEntries(classes.map((each) => [each.class, each.count])),
});
