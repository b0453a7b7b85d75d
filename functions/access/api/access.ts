import type { AccessRequests } from "#shared/aws/access-requests.ts";
import type { Agreements } from "#shared/aws/agreements.ts";
import type { AuditTrail } from "#shared/aws/audit-trail.ts";
import { type Copies, withdrawing } from "#shared/aws/copies.ts";
import type { Disposals } from "#shared/aws/disposals.ts";
import type { FileIndex } from "#shared/aws/file-index.ts";
import type { People } from "#shared/aws/people.ts";
import type { Queue } from "#shared/aws/queue.ts";
import type { Series } from "#shared/aws/series.ts";
import type { Tasks } from "#shared/aws/tasks.ts";
import type { Commit } from "#shared/aws/transaction.ts";
import type { Uses } from "#shared/aws/uses.ts";
import type { Viewing } from "#shared/aws/viewing.ts";
import type { WatchedDays } from "#shared/aws/watched-days.ts";
import type { accessRoutes } from "#shared/domain/access/contract.ts";
import type { CopyMessage } from "#shared/domain/access/copy.ts";
import type { AccessRequest, Kind } from "#shared/domain/access/request.ts";
import { type RequestView, requestViewOf, toAsker } from "#shared/domain/access/view.ts";
import type { Moment } from "#shared/domain/approval/moment.ts";
import { subjectOf } from "#shared/domain/audit/entry.ts";
import { pageTo } from "#shared/domain/audit/history.ts";
import { asFile as inTheCatalogue } from "#shared/domain/catalogue/query.ts";
import type { FileRecord } from "#shared/domain/catalogue/record.ts";
import type { PeopleRules } from "#shared/domain/people/change.ts";
import type { Person } from "#shared/domain/people/person.ts";
import { standingOf } from "#shared/domain/people/standing.ts";
import { rankOf } from "#shared/domain/permission/resource.ts";
import type { Answers, Things } from "#shared/lambda/asked.ts";
import type { Authoriser } from "#shared/policy/authoriser.ts";
import type { accessRules } from "#shared/regulation/access/room.ts";
import { agreeing } from "./agreements.ts";
import { type Opened, showing } from "./copies.ts";
import { asRequest, Desk, type Who } from "./desk.ts";
import { lending } from "./loans.ts";
import { requesting } from "./requests.ts";
import { tasking } from "./tasks.ts";
import { counting } from "./uses.ts";

export interface Room {
  requests: AccessRequests;
  tasks: Tasks;
  /** AF-34. The applications to destroy on which somebody decides, for they wait among their tasks. */
  disposals: Disposals;
  uses: Uses;
  agreements: Agreements;
  copies: Copies;
  files: FileIndex;
  /** AF-24. The numbers of certified copies. */
  series: Series;
  people: People;
  peopleRules: PeopleRules;
  policies: Authoriser;
  trail: AuditTrail;
  /** CI-13. None where the regulation has nothing watched. */
  days: WatchedDays | undefined;
  viewing: Viewing;
  queue: Queue<CopyMessage>;
  commit: Commit;
  momentOf: (now: string) => Moment;
  rules: ReturnType<typeof accessRules>;
}

type Routes = typeof accessRoutes;
type AskedFor = Pick<FileRecord, "number" | "department" | "level">;

/** AF-21…AF-25. The access room: what its routes answer, and how the policies see what they do it to. */
export function access(room: Room) {
  const { rules } = room;
  const desk = new Desk(room);
  const withdrawCopies = withdrawing(room.copies, room.viewing);
  const asFile = ({ number, department, level }: AskedFor, kind: Kind) => ({
    ...{ kind: "file" as const, id: number, department, level: rankOf(level, rules.levels) },
    posts: rules.postsFor(kind, level),
  });
  const { planFor, planForLonger, outsideAgreement, outsideAgreements } = rules;
  const agreements = agreeing({ ...room, desk, outsideAgreement, outsideAgreements });
  const { bound } = agreements;
  const request = requesting({ ...room, desk, planFor, asFile, bound, withdrawCopies });
  const asFiles = ({ files, kind }: AccessRequest) => files.map((file) => asFile(file, kind));
  const askingFor = (person: Person, now: string) => room.policies.asking(standingOf(person, room.peopleRules, now));
  const loans = lending({ ...room, desk, planForLonger, bound, withdrawCopies, askingFor, asFiles });
  const copies = showing({ ...room, desk, bound });
  const tasks = tasking({ ...room, desk });
  const uses = counting({ ...room, desk });

  /** A request, as far as whoever asks may see it. */
  function shown(request: AccessRequest, { now, person, may }: Pick<Who, "now" | "person" | "may">): RequestView {
    const view = requestViewOf(request, room.momentOf(now).today, rules);
    if (request.asker.subject !== person.subject) return view;
    const told = request.files.filter((file) => may("ShowFile", inTheCatalogue(file, rules.levels)));
    return toAsker(view, (number) => told.some((file) => file.number === number));
  }

  const things = {
    request: async (asked) => {
      const sought = await desk.seek(asked.params.id, asked);
      return { thing: sought, as: asRequest(sought.request, sought.seated) };
    },
    copy: async (asked) => {
      const named = "body" in asked && asked.body ? { number: asked.body.number } : {};
      const opened = await copies.find({ ...asked.params, ...named }, asked);
      return { thing: opened, as: asCopy(opened, asked.by.address ?? "") };
    },
  } satisfies Things<Routes>;

  function asCopy({ request: { id, kind, asker }, file, ended }: Opened, address: string) {
    return {
      ...{ kind: "copy" as const, id, asker: asker.subject, ended },
      level: rankOf(file.level, rules.levels),
      posts: rules.postsFor(kind, file.level),
      places: rules.places,
      place: rules.placeOf(address),
    };
  }

  const answers: Answers<Routes, typeof things> = {
    "POST /requests": async ({ body, ...who }) => shown(await request.put(body, who), who),
    "GET /requests": async ({ query, ...who }) => {
      const [{ items, cursor }, seated] = await Promise.all([
        request.list(query, who),
        desk.seated(who.person, who.now),
      ]);
      const seen = items.filter((each) => who.may("ShowRequest", asRequest(each, seated)));
      return { items: seen.map((each) => shown(each, who)), cursor: cursor ?? null };
    },
    "GET /requests/{id}": async ({ thing, ...who }) => shown(thing.request, who),
    "GET /requests/{id}/history": async ({ thing, query, may }) =>
      pageTo(may, (isTold) =>
        room.trail.history([subjectOf({ kind: "request", id: thing.request.id })], query, isTold),
      ),
    "POST /requests/{id}/decide": async ({ thing, body, ...who }) =>
      shown(await request.decided(thing, body, who), who),
    "POST /requests/{id}/withdraw": async ({ thing, ...who }) => shown(await request.takenBack(thing, who), who),
    "POST /requests/{id}/complete": async ({ thing, body, ...who }) =>
      shown(await request.completed(thing, body, who), who),
    "POST /requests/{id}/skip": async ({ thing, body, ...who }) => shown(await request.skipped(thing, body, who), who),
    "POST /requests/{id}/review": async ({ thing, body: { slot, ...finding }, ...who }) =>
      shown(await request.reviewed(thing, slot, finding, who), who),
    "POST /requests/{id}/open": ({ thing, body, ...who }) => copies.open(thing, body, who),
    "GET /requests/{id}/copies": ({ thing, now }) => copies.list(thing, now),
    "GET /requests/{id}/copies/{copy}": ({ thing, query, ...who }) => copies.show(thing, query, who),
    "POST /requests/{id}/return": async ({ thing, body, ...who }) =>
      shown(await loans.returned(thing, body.effect, who), who),
    "POST /requests/{id}/revoke": async ({ thing, body, ...who }) =>
      shown(await loans.revoked(thing, body.reason, who), who),
    "POST /requests/{id}/handover": async ({ thing, body, ...who }) =>
      shown(await loans.handedOver(thing, body, who), who),
    "POST /requests/{id}/extend": async ({ thing, body, ...who }) => shown(await loans.longer(thing, body, who), who),
    "POST /requests/{id}/check": async ({ thing, body, ...who }) => shown(await loans.checked(thing, body, who), who),
    "GET /tasks": ({ query, ...who }) => tasks(query, who),
    "GET /loans": ({ query, ...who }) => loans.register(query, who),
    "GET /uses": ({ query, ...who }) => uses(query.year, who),
    "POST /agreements": ({ body, ...who }) => agreements.record(body, who),
    "GET /agreements": ({ query }) => agreements.list(query),
  };

  return { things, answers };
}
