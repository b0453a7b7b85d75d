import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { AccessRequests } from "#shared/aws/access-requests.ts";
import type { FileIndex } from "#shared/aws/file-index.ts";
import type { People } from "#shared/aws/people.ts";
import { anew, type Commit } from "#shared/aws/transaction.ts";
import { type Asking, ask, complete, MOST_OPEN } from "#shared/domain/access/ask.ts";
import type { Decision, NewRequest, PutRequest } from "#shared/domain/access/contract.ts";
import {
  answerIn,
  asAsked,
  decideOn,
  decisionOf,
  reviewIn,
  skipIn,
  withdrawn,
} from "#shared/domain/access/deciding.ts";
import { isGiven } from "#shared/domain/access/grant.ts";
import { pagesOf } from "#shared/domain/access/pages.ts";
import type { AccessRequest, Asker, Kind, RequestedFile, RequestStatus } from "#shared/domain/access/request.ts";
import type { AccessRules } from "#shared/domain/access/rules.ts";
import { usable } from "#shared/domain/access/usable.ts";
import type { Finding } from "#shared/domain/approval/approval.ts";
import { inSeat } from "#shared/domain/approval/meant.ts";
import type { Plan } from "#shared/domain/approval/plan.ts";
import { ownSeats } from "#shared/domain/approval/seat.ts";
import { accessDeed } from "#shared/domain/audit/deed.ts";
import type { FileRecord } from "#shared/domain/catalogue/record.ts";
import type { Paging } from "#shared/domain/contract.ts";
import type { PeopleRules } from "#shared/domain/people/change.ts";
import type { Person } from "#shared/domain/people/person.ts";
import type { ResourceOf } from "#shared/domain/permission/resource.ts";
import { Refused } from "#shared/domain/refused.ts";
import type { Bound } from "./agreements.ts";
import { asRequest, type Desk, onlySlot, type Sought, slotMeant, type Who } from "./desk.ts";

/** What a request asks for, as the regulation's chains are named. */
export interface Matter {
  readonly kind: Kind;
  readonly levels: readonly string[];
  readonly asker: { readonly department: string; readonly post: string | undefined; readonly seats: readonly string[] };
  readonly departments: readonly string[];
}

/** Which requests are wanted. */
interface Wanted {
  readonly id?: string | undefined;
  readonly state?: RequestStatus | undefined;
  readonly kind?: Kind | undefined;
  readonly asker?: string | undefined;
  readonly year?: number | undefined;
}

export interface Requesting {
  desk: Desk;
  people: People;
  peopleRules: PeopleRules;
  requests: AccessRequests;
  files: FileIndex;
  commit: Commit;
  rules: AccessRules;
  /** AF-21…AF-23. The order in which a request is approved. @throws Refused `access.no-chain`, `access.no-one-above` and others */
  planFor: (matter: Matter) => Plan;
  /** AF-22. How the policies see a file that is asked for. */
  asFile: (file: FileRecord, kind: Kind) => ResourceOf<"file">;
  bound: Bound;
  /** Deletes all copies that were made under a request, so that addresses given out lead nowhere. */
  withdrawCopies: (id: string) => Promise<void>;
}

/** What the files and the asker tell of a matter. */
export const matterOf = (
  files: readonly Pick<RequestedFile, "level" | "department">[],
  person: Person,
): Omit<Matter, "kind"> => ({
  levels: [...new Set(files.map(({ level }) => level))],
  asker: { department: person.department, post: person.post, seats: ownSeats(person) },
  departments: [...new Set(files.map(({ department }) => department))],
});

/** As what the policies are asked for each kind of request. */
const ASKING = { view: "AskToView", copy: "AskForCopy", lend: "AskToLend", statutory: "AskByLaw" } as const;

/**
 * AF-21…AF-24. Requests for files, and the decisions on them. What somebody puts rests on who they are: whoever is leaving at the same
 * moment leaves no request behind that nobody looks after.
 */
export const requesting = (to: Requesting) => {
  const { desk, people, peopleRules, requests, files, commit, rules, planFor, asFile, bound, withdrawCopies } = to;

  /** Puts a request, once under an id of its asker's own: what is sent again, also at the same time, is answered as it stands. */
  const put = ({ id, ...body }: PutRequest, who: Who): Promise<AccessRequest> =>
    anew(2, async () => (id !== undefined && (await putBefore(id, body, who))) || begun(id ?? randomUUID(), body, who));

  /** @throws Refused `access.id-taken` where the id is that of anything else, or anybody else's */
  async function putBefore(id: string, body: NewRequest, { person }: Who): Promise<AccessRequest | undefined> {
    const request = await requests.get(id);
    if (
      request &&
      (request.asker.subject !== person.subject ||
        !isDeepStrictEqual(saidIn(request), saidIn(body)) ||
        !isFor(request, body.files))
    )
      throw new Refused("access.id-taken", id);
    return request;
  }

  async function begun(id: string, body: NewRequest, who: Who): Promise<AccessRequest> {
    const { person, now, by } = who;
    const moment = desk.momentOf(now);
    await notTooMany(person);
    const { asking, plan } = await understood(body, who);
    const seated = await desk.seated(person, now);
    const request = ask(asking, { id, asker: asAsker(person), seated, plan }, rules, moment);
    const deed = accessDeed("AskForFiles", by, { request: onRecord(request) });
    await commit([...requests.enter(request, deed), people.unchanged(person)]);
    return request;
  }

  /** The index may lag behind, so it is a measure, not an exact number. @throws Refused `access.too-many-open` */
  async function notTooMany({ subject }: Person): Promise<void> {
    const { items } = await requests.list({ asker: subject, status: "open" }, { limit: MOST_OPEN, cursor: undefined });
    if (items.length >= MOST_OPEN) throw new Refused("access.too-many-open", String(MOST_OPEN));
  }

  async function completed({ request, seated }: Sought, body: NewRequest, who: Who): Promise<AccessRequest> {
    const { asking, plan } = await understood(body, who);
    const after = complete(
      request,
      asking,
      { asker: asAsker(who.person), seated, plan },
      rules,
      desk.momentOf(who.now),
    );
    const asker = who.person;
    return desk.change(request, after, { event: "CompleteRequest", by: who.by, asked: onRecord(after), asker });
  }

  /**
   * AF-22. A file that is asked for and may be. Why one may not is told to those alone who may follow its paper; to others a number that
   * there is not and one that they may not ask for are the same, for anybody can try numbers.
   *
   * @throws Refused as the policies say, `file.unknown`; `access.not-askable`
   */
  function askable(number: string, record: FileRecord | undefined, kind: Kind, who: Who) {
    if (!record) throw new Refused(who.may("SearchEverything") ? "file.unknown" : "access.not-askable", number);
    const file = asFile(record, kind);
    try {
      who.demand(ASKING[kind], file);
    } catch (error) {
      if (!(error instanceof Refused) || who.may("ShowPaper", { ...file, kind: "paper" })) throw error;
      throw new Refused("access.not-askable", number, [], error.rule);
    }
    return record;
  }

  /** What is asked, with the files as they stand in the catalogue, and the order in which it is approved. */
  async function understood({ kind, purpose, files: wanted, count, outsider, letter }: NewRequest, who: Who) {
    const { person, now } = who;
    who.demandAtAll(ASKING[kind]);
    const found = await Promise.all(wanted.map(async (each) => ({ ...each, record: await files.get(each.number) })));
    const asked = found.map(({ number, pages, record: known }): RequestedFile => {
      const record = askable(number, known, kind, who);
      usable(record);
      const { id: paper, title, class: sign, level, department } = record;
      pagesOf(record.pages, pages);
      return {
        ...{ number, paper, title, class: sign, level, department, total: record.pages, opened: 0 },
        ...(pages !== undefined && { pages }),
      };
    });
    await bound({ outsider, files: asked }, now);
    const plan = planFor({ kind, ...matterOf(asked, person) });
    const asking: Asking = { kind, purpose, files: asked, count, outsider, letter };
    return { asking, plan };
  }

  /** A page of requests: one's own, or where the policies allow it, everybody's; by the beginning of an id, all that one may see. */
  async function list({ id, state: status, kind, asker, year, ...page }: Paging & Wanted, who: Who) {
    const all = who.may("SearchEverything");
    const meant = all && asker !== undefined ? await called(asker) : undefined;
    if (id === undefined) return requests.list({ status, kind, year, asker: all ? meant : who.person.subject }, page);

    const seated = await desk.seated(who.person, who.now);
    const isMeant = (request: AccessRequest) =>
      meant?.includes(request.asker.subject) !== false && who.may("ShowRequest", asRequest(request, seated));
    const items: AccessRequest[] = [];
    let cursor = page.cursor;
    do {
      const read = await requests.list({ id, status, kind, year }, { limit: page.limit - items.length, cursor });
      items.push(...read.items.filter(isMeant));
      cursor = read.cursor;
    } while (cursor !== undefined && items.length < page.limit);
    return { items, cursor };
  }

  /** The subjects of all who are called so. @throws Refused `people.no-such-person` */
  async function called(said: string): Promise<string[]> {
    const found = await people.called(said, Object.keys(peopleRules.departments));
    if (found.length === 0) throw new Refused("people.no-such-person", said);
    return found.map(({ subject }) => subject);
  }

  async function decided(
    { request, seated }: Sought,
    { slot, said, pages }: Decision,
    who: Who,
  ): Promise<AccessRequest> {
    const meant = slotMeant(request, { slot, said: decisionOf(said, pages) }, seated);
    const after = decideOn(request, { slot: meant, verdict: said, pages }, seated, rules, desk.momentOf(who.now));
    const asked = { slot: meant, verdict: said.verdict, ...inSeat(answerIn(after, meant)) };
    return desk.change(request, after, { event: "DecideStep", by: who.by, asked });
  }

  async function takenBack({ request }: Sought, who: Who): Promise<AccessRequest> {
    const after = withdrawn(request, who.person, desk.momentOf(who.now));
    return desk.change(request, after, { event: "WithdrawRequest", by: who.by });
  }

  /** AM-16. Leaves out a step in an emergency. */
  async function skipped(
    { request, seated }: Sought,
    { slot, reason }: { slot?: string | undefined; reason: string },
    who: Who,
  ) {
    const meant = onlySlot(request, { slot, said: { verdict: "skip", reason } }, seated);
    const after = skipIn(request, { slot: meant, reason }, seated, rules, desk.momentOf(who.now));
    const asked = { slot: meant, ...inSeat(answerIn(after, meant)) };
    return desk.change(request, after, { event: "SkipStep", by: who.by, asked });
  }

  /** AM-16. Whose step was skipped says afterwards whether that was justified; where it was not, what was given ends at once. */
  async function reviewed({ request: first, seated }: Sought, slot: string, finding: Finding, who: Who) {
    const moment = desk.momentOf(who.now);
    const after = (request: AccessRequest) => reviewIn(request, { slot, finding }, seated, rules, moment);
    const said = answerIn(after(first), slot);
    const asked = { slot, ...finding, ...inSeat(said?.verdict === "skip" ? said.review : undefined) };
    const changed = await desk.insist(first, after, { event: "ReviewSkip", by: who.by, asked });
    if (finding.finding === "not justified" && !isGiven(changed)) await withdrawCopies(first.id);
    return changed;
  }

  return { put, completed, list, decided, takenBack, skipped, reviewed };
};

const asAsker = ({ subject, name, department }: Person): Asker => ({ subject, name, department });

/** What somebody asks for, as they said it. */
const saidIn = ({ kind, purpose, count, outsider, letter }: NewRequest | AccessRequest) => ({
  ...{ kind, purpose, outsider: { ...outsider }, letter: { ...letter } },
  count: kind === "copy" ? (count ?? 1) : count,
});

/** Whether a request was put for these very files and pages, whatever those who decide have left of them since. */
function isFor({ approval, files }: AccessRequest, asked: NewRequest["files"]): boolean {
  const [first = approval.round] = approval.earlier;
  const said = new Map(asked.map(({ number, pages }) => [number, pages]));
  const left = files.filter(({ number }) => said.has(number)).map(asAsked);
  return (
    isDeepStrictEqual(first.subjects.toSorted(), [...said.keys()].toSorted()) &&
    left.every(({ number, pages }) => said.get(number) === pages)
  );
}

/** CR-14. What stands in the trail of a request: for whom, why, and which files. */
const onRecord = ({ kind, purpose, files, count, outsider, letter }: AccessRequest) => ({
  ...{ kind, purpose, ...(count !== undefined && { count }) },
  files: files.map(({ number, pages }) => (pages === undefined ? number : `${number}（${pages}）`)),
  ...(outsider && { for: outsider.organisation, agreement: outsider.agreement }),
  ...(letter && { for: letter.authority, letter: letter.reference }),
});
