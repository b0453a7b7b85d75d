import { several } from "#shared/aws/abreast.ts";
import type { Customers } from "#shared/aws/customers.ts";
import type { RecordedDisposals } from "#shared/aws/disposals.ts";
import type { FileIndex } from "#shared/aws/file-index.ts";
import type { Holds } from "#shared/aws/holds.ts";
import type { ListedFiles } from "#shared/aws/listed-files.ts";
import type { People } from "#shared/aws/people.ts";
import { seating } from "#shared/aws/seating.ts";
import type { Tasks } from "#shared/aws/tasks.ts";
import type { Commit } from "#shared/aws/transaction.ts";
import type { Uses } from "#shared/aws/uses.ts";
import { roundsOf, slotsOf } from "#shared/domain/approval/approval.ts";
import type { Moment } from "#shared/domain/approval/moment.ts";
import type { Seated } from "#shared/domain/approval/seat.ts";
import { type ActingPerson, type DispositionEvent, dispositionDeed } from "#shared/domain/audit/deed.ts";
import type { Route } from "#shared/domain/contract.ts";
import type { DisposalApplication } from "#shared/domain/disposal/application.ts";
import type { ListedFile } from "#shared/domain/disposal/listed-file.ts";
import type { Candidate } from "#shared/domain/disposal/proposing.ts";
import { changedDisposalTasks } from "#shared/domain/disposal/tasks.ts";
import type { PeopleRules } from "#shared/domain/people/change.ts";
import type { Person } from "#shared/domain/people/person.ts";
import { type Standing, standingOf } from "#shared/domain/people/standing.ts";
import type { Able } from "#shared/domain/permission/able.ts";
import type { Question, ResourceOf } from "#shared/domain/permission/resource.ts";
import { Refused } from "#shared/domain/refused.ts";
import { heldBy } from "#shared/domain/retention/hold.ts";
import type { Asked } from "#shared/lambda/asked.ts";
import type { Authoriser } from "#shared/policy/authoriser.ts";

/** Who asks something of the room, and what they may do. */
export type Who = Pick<Asked<Route>, "person" | "by" | "now" | "may" | "demand" | "demandAtAll">;

/** An application that was looked up, and whoever asks with their seats. */
export interface Sought {
  readonly application: DisposalApplication;
  readonly seated: Seated;
}

export interface DisposalDesking {
  disposals: RecordedDisposals;
  lists: ListedFiles;
  tasks: Tasks;
  files: FileIndex;
  uses: Uses;
  holds: Holds;
  /** What is known of customers. */
  customers: Pick<Customers, "get" | "ofAll">;
  people: People;
  peopleRules: PeopleRules;
  policies: Pick<Authoriser, "asking">;
  commit: Commit;
  momentOf: (now: string) => Moment;
}

/** How many files are looked at at the same time. */
const AT_ONCE = 25;

/** What every part of destruction does with an application: finds it, knows who sits where, and changes it with its entry in the trail. */
export class DisposalDesk {
  readonly #to: DisposalDesking;

  constructor(to: DisposalDesking) {
    this.#to = to;
  }

  momentOf = (now: string): Moment => this.#to.momentOf(now);

  /** CI-16. Somebody with the seats in which they may decide today. */
  seated = (person: Person, now: string): Promise<Seated> => seating(this.#to)(person, now);

  /** What the policies say of somebody else than who asks: as they are now, and as they would be, had they what AF-26 asks for. */
  able(person: Person, now: string, ...[action, thing]: Question): Able {
    const standing = standingOf(person, this.#to.peopleRules, now);
    const may = (as: Standing) => this.#to.policies.asking(as)(action, thing).allowed;
    if (may(standing)) return "now";
    return may({ ...standing, agreed: true, trained: true }) ? "once trained" : "no more";
  }

  /** @throws Refused `disposal.unknown` */
  async get(id: string): Promise<DisposalApplication> {
    const application = await this.#to.disposals.whole(id);
    if (!application) throw new Refused("disposal.unknown", id);
    return application;
  }

  async seek(id: string, { person, now }: Pick<Who, "person" | "now">): Promise<Sought> {
    const [application, seated] = await Promise.all([this.get(id), this.seated(person, now)]);
    return { application, seated };
  }

  /** Writes the next state of an application with the tasks that it gives; nothing where it is the same. */
  async change(
    before: DisposalApplication,
    after: DisposalApplication,
    { event, by, asked, resting = [] }: Change,
  ): Promise<DisposalApplication> {
    if (after === before) return before;
    const deed = dispositionDeed(event, by, { ...(asked && { request: asked }), response: { state: after.status } });
    await this.#to.commit([
      ...this.#to.disposals.advance(before, after, deed),
      ...this.#to.tasks.change(changedDisposalTasks(before, after)),
      ...[...new Map(resting.map((each) => [each.subject, each])).values()].map((each) =>
        this.#to.people.unchanged(each),
      ),
    ]);
    return after;
  }

  /** Files as they stand in the catalogue, in the order of `numbers`, what is known of their customers, and what keeps each. */
  async candidates(numbers: readonly string[]): Promise<Candidate[]> {
    const [{ holds }, records] = await Promise.all([this.#to.holds.inForce(), this.#to.files.getAll(numbers)]);
    const factsOf = await this.#to.customers.ofAll([...records.values()]);
    const found = new Map<string, Candidate>();
    await several(numbers, AT_ONCE, async (number) => {
      const uses = await this.#to.uses.of(number);
      const record = records.get(number);
      const on = record === undefined ? [] : heldBy(holds, record);
      const blocks = { holds: on.map(({ id }) => id), uses: [...new Set(uses.map(({ request }) => request))] };
      const facts = record && factsOf(record);
      found.set(number, { number, record, facts, blocks });
    });
    return numbers.flatMap((number) => found.get(number) ?? []);
  }

  /** The rows of an application's list. */
  rowsOf = ({ id }: DisposalApplication): Promise<ListedFile[]> => this.#to.lists.all(id);
}

/** An application as the policies see it: by the seats that decide it, in whichever round, and by those who were named to watch. */
export function asDisposal(application: DisposalApplication, { sittings }: Seated): ResourceOf<"disposal"> {
  const { id, proposer, departments, approval } = application;
  const seats = roundsOf(approval).flatMap((round) => slotsOf(round).flatMap(({ seat, seats }) => [seat, ...seats]));
  return {
    ...{ kind: "disposal", id, proposer: proposer.subject, departments },
    seats: [...new Set(seats)],
    supervisors: "supervisors" in application ? application.supervisors.map(({ subject }) => subject) : [],
    sitting: sittings.map(({ seat }) => seat),
  };
}

export interface Change {
  readonly event: DispositionEvent;
  readonly by: ActingPerson;
  /** What goes on record of what was asked: codes, ids, numbers and dates. */
  readonly asked?: Record<string, unknown> | undefined;
  /** On whom it rests, who must still be as they were read. */
  readonly resting?: readonly Person[];
}
