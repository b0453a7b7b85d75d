import type { AccessRequests } from "#shared/aws/access-requests.ts";
import type { FileIndex } from "#shared/aws/file-index.ts";
import type { People } from "#shared/aws/people.ts";
import { seating } from "#shared/aws/seating.ts";
import { anew, type Commit, ConditionFailed } from "#shared/aws/transaction.ts";
import { approvalOf, approvalsOf, prefixOf, slotOf } from "#shared/domain/access/deciding.ts";
import type { AccessRequest } from "#shared/domain/access/request.ts";
import { usable } from "#shared/domain/access/usable.ts";
import type { Said } from "#shared/domain/approval/answer.ts";
import { type OpenSlot, roundsOf, slotsOf } from "#shared/domain/approval/approval.ts";
import { onlyOpen } from "#shared/domain/approval/meant.ts";
import type { Moment } from "#shared/domain/approval/moment.ts";
import type { Seated } from "#shared/domain/approval/seat.ts";
import { type AccessEvent, type ActingPerson, accessDeed } from "#shared/domain/audit/deed.ts";
import type { Route } from "#shared/domain/contract.ts";
import type { PeopleRules } from "#shared/domain/people/change.ts";
import type { Person } from "#shared/domain/people/person.ts";
import type { ResourceOf } from "#shared/domain/permission/resource.ts";
import { Refused } from "#shared/domain/refused.ts";
import type { Asked } from "#shared/lambda/asked.ts";

/** Who asks something of the room, and what they may do. */
export type Who = Pick<Asked<Route>, "person" | "by" | "now" | "may" | "demand" | "demandAtAll">;

/** A request that was looked up, and whoever asks with their seats. */
export interface Sought {
  readonly request: AccessRequest;
  readonly seated: Seated;
}

export interface Desking {
  requests: AccessRequests;
  files: FileIndex;
  people: People;
  peopleRules: PeopleRules;
  commit: Commit;
  momentOf: (now: string) => Moment;
}

/** How often something that must not be put off is tried again where the request has changed meanwhile. */
const ATTEMPTS = 10;

/** What every part of the room does with a request: finds it, knows who sits where, and changes it with its entry in the trail. */
export class Desk {
  readonly #to: Desking;

  constructor(to: Desking) {
    this.#to = to;
  }

  momentOf = (now: string): Moment => this.#to.momentOf(now);

  /** @throws Refused `access.unknown` */
  async get(id: string): Promise<AccessRequest> {
    const request = await this.#to.requests.get(id);
    if (!request) throw new Refused("access.unknown", id);
    return request;
  }

  /** A request, and whoever asks with the seats in which they may decide today. @throws Refused `access.unknown` */
  async seek(id: string, { person, now }: Pick<Who, "person" | "now">): Promise<Sought> {
    const [request, seated] = await Promise.all([this.get(id), this.seated(person, now)]);
    return { request, seated };
  }

  /** CI-16. Somebody with the seats in which they may decide today. */
  seated = (person: Person, now: string): Promise<Seated> => seating(this.#to)(person, now);

  /** Changes a request whatever becomes of it meanwhile: whoever opens something at the same time does not put it off. */
  insist(first: AccessRequest, decide: (request: AccessRequest) => AccessRequest, change: Change) {
    return anew(ATTEMPTS, async (attempt) => {
      const request = attempt === 1 ? first : await this.get(first.id);
      return this.change(request, decide(request), change);
    });
  }

  /**
   * Writes the next state of a request; nothing where it is the same.
   *
   * @throws Refused `file.destroyed`, `file.in-disposal` where the destruction of one of its files has begun meanwhile; `access.voided`
   */
  async change(
    before: AccessRequest,
    after: AccessRequest,
    { event, by, asked, asker }: Change,
  ): Promise<AccessRequest> {
    if (after === before) return before;
    const deed = accessDeed(event, by, { ...(asked && { request: asked }), response: { state: after.status } });
    const resting = asker ? [this.#to.people.unchanged(asker)] : [];
    try {
      await this.#to.commit([...this.#to.requests.advance(before, after, deed), ...resting]);
      return after;
    } catch (error) {
      if (error instanceof ConditionFailed) await this.#allUsable(after);
      throw error;
    }
  }

  /** @throws Refused `file.destroyed`, `file.in-disposal`, `access.voided` where that is so of one of a request's files */
  async #allUsable({ files }: AccessRequest): Promise<void> {
    const records = await Promise.all(files.map(({ number }) => this.#to.files.get(number)));
    for (const record of records) if (record) usable(record);
  }
}

/** A request as the policies see it: by the seats that decide it, in whichever round, and by those that may skip a step. */
export function asRequest(request: AccessRequest, { sittings }: Seated): ResourceOf<"request"> {
  const approval = approvalOf(request);
  const rounds = approvalsOf(request).flatMap((each) => roundsOf(each.approval));
  const seats = rounds.flatMap((round) => slotsOf(round).flatMap(({ seat, seats }) => [seat, ...seats]));
  return {
    ...{ kind: "request", id: request.id, asker: request.asker.subject },
    seats: [...new Set(seats)],
    skip: approval.round.emergency?.by ?? [],
    sitting: sittings.map(({ seat }) => seat),
  };
}

export interface Change {
  readonly event: AccessEvent;
  readonly by: ActingPerson;
  /** What goes on record of what was asked: codes, ids, numbers and dates. */
  readonly asked?: Record<string, unknown> | undefined;
  /** Who asked for it, where the change rests on them: if they are no longer as they were read, nothing is written. */
  readonly asker?: Person;
}

/** What somebody says of a slot, which they may have named. */
interface Saying {
  readonly slot: string | undefined;
  readonly said: Said;
}

/**
 * The slot that is meant: the one that is named, else the one of which they said this already, else the only one that waits for one of
 * their seats.
 *
 * @throws Refused `access.which-step` and all else as `onlyOpen`
 */
export const slotMeant = (request: AccessRequest, { slot, said }: Saying, { subject, sittings }: Seated): string =>
  slot ??
  slotOf(request, subject, said) ??
  only(request, ({ seats }) => sittings.some(({ seat }) => seats.includes(seat)));

/** The slot that is named, else the one that they skipped already, else the only one that waits. @throws Refused as `slotMeant` */
export const onlySlot = (request: AccessRequest, { slot, said }: Saying, { subject }: Seated): string =>
  slot ?? slotOf(request, subject, said) ?? only(request, () => true);

const only = (request: AccessRequest, isMeant: (slot: Pick<OpenSlot, "seats">) => boolean): string =>
  prefixOf(request) +
  onlyOpen(approvalOf(request), isMeant, { id: request.id, which: "access.which-step", prefix: prefixOf(request) });
