import { randomUUID } from "node:crypto";
import type { AuditTrail } from "#shared/aws/audit-trail.ts";
import type { FileIndex } from "#shared/aws/file-index.ts";
import { filesOn, reachOf } from "#shared/aws/held-files.ts";
import type { Holds } from "#shared/aws/holds.ts";
import type { People } from "#shared/aws/people.ts";
import type { Series } from "#shared/aws/series.ts";
import { anew, type Commit, type Write } from "#shared/aws/transaction.ts";
import { type ActingPerson, type DispositionEvent, dispositionDeed } from "#shared/domain/audit/deed.ts";
import { asFile } from "#shared/domain/catalogue/query.ts";
import type { FileRecord } from "#shared/domain/catalogue/record.ts";
import type { Route } from "#shared/domain/contract.ts";
import { customerKey } from "#shared/domain/customer-name.ts";
import { Refused } from "#shared/domain/refused.ts";
import {
  type Held,
  type Hold,
  heldBy,
  lift,
  type Placing,
  place,
  placedAlready,
  type Reach,
  stillInForce,
  wasThere,
} from "#shared/domain/retention/hold.ts";
import { heldFileOf, type holdRoutes, holdViewOf } from "#shared/domain/retention/hold-contract.ts";
import { inItsWords, type WordRules } from "#shared/domain/retention/hold-words.ts";
import type { Answers, Asked, Things } from "#shared/lambda/asked.ts";
import { fileFinder } from "./find-file.ts";

export interface Holding {
  holds: Holds;
  files: FileIndex;
  series: Series;
  people: People;
  trail: AuditTrail;
  commit: Commit;
  rules: WordRules & { departments: Readonly<Record<string, { readonly clerk: string }>> };
}

type Who = Pick<Asked<Route>, "person" | "by" | "now">;

/** What is destroyed, placed or lifted at the same moment is looked at once more, so often. */
const ATTEMPTS = 10;

/** AF-32. Holds: placed, seen and lifted, on record with the hold, with its file, and with its customer. */
export const holding = (to: Holding) => {
  const { holds, files, series, people, trail, commit, rules } = to;

  /**
   * Whoever destroys the file at the same moment is either first, and it is refused, or sees the hold. Said once more in the same words by
   * the same, it is the hold that there is.
   */
  const placed = (on: Held, said: Placing, who: Who): Promise<{ hold: Hold; reach: Reach }> =>
    anew(ATTEMPTS, async () => {
      const meant = await inWords(on);
      const [record, { holds: inForce, changes }] = await Promise.all([known(meant), holds.inForce()]);
      const hold = place(randomUUID(), meant, said, { record, inForce: inForce.length }, who.person, who.now);
      const before = placedAlready(inForce, hold);
      const reach = await reachOf(before ?? hold, { files, series });
      if (before) return { hold: before, reach };
      const request = { scope: hold.scope, ground: said.ground, reason: said.reason, authority: said.authority };
      await commit([
        ...holds.place(hold, changes),
        ...(meant.on === "file" ? [files.isFiled(meant.number)] : []),
        ...entries(hold, "PlaceHold", request, who),
      ]);
      return { hold, reach };
    });

  /** @throws Refused as `inItsWords`, `hold.unknown-submitter` */
  async function inWords(on: Held): Promise<Held> {
    if (on.on !== "query") return on;
    const query = inItsWords(on.query, rules, await series.all());
    const { submitter } = query;
    if (submitter !== undefined && !(await isSubmitter(submitter)))
      throw new Refused("hold.unknown-submitter", submitter);
    return { on: "query", query };
  }

  /** Whether a file names such a submitter, or one may: it is a clerk's post, or the name of somebody in the directory, also who left. */
  async function isSubmitter(name: string): Promise<boolean> {
    if (Object.values(rules.departments).some(({ clerk }) => clerk === name)) return true;
    const [{ items }, called] = await Promise.all([
      files.list({ submitter: name }, series, { limit: 1, cursor: undefined }),
      people.called(name, Object.keys(rules.departments)),
    ]);
    // A file bears the name of its submitter, not that of their account.
    return items.length > 0 || called.some((each) => each.name === name);
  }

  /** The file, or one of the customer's. */
  async function known(on: Held): Promise<FileRecord | undefined> {
    if (on.on === "file") return files.get(on.number);
    if (on.on === "query") return undefined;
    const { items } = await files.ofCustomer(on.customer, { limit: 1, cursor: undefined });
    return items[0];
  }

  const lifted = ({ id }: Hold, said: { reason: string; authority: string }, who: Who): Promise<Hold> =>
    anew(ATTEMPTS, async () => {
      const before = stillInForce(await get(id));
      const after = lift(before, said, who.person, who.now);
      await commit([...holds.lift(before, after), ...entries(after, "LiftHold", said, who)]);
      return after;
    });

  /** The hold's own entry, and one with what it is on: by which hold. Its reason is for those who may see the hold. */
  function entries(
    { id, scope, rev }: Hold,
    event: DispositionEvent,
    request: Record<string, unknown>,
    { by, now }: { by: ActingPerson; now: string },
  ): Write[] {
    const own = trail.write({ kind: "hold", id }, rev, dispositionDeed(event, by, { request }), now);
    const deed = dispositionDeed(event, by, { request: { hold: id } });
    if (scope.on === "file") return [own, trail.beside({ kind: "paper", id: scope.paper }, deed, now)];
    if (scope.on === "customer")
      return [own, trail.beside({ kind: "customer", id: customerKey(scope.customer) }, deed, now)];
    return [own];
  }

  /** @throws Refused `hold.unknown` */
  async function get(id: string): Promise<Hold> {
    const hold = await holds.get(id);
    if (!hold) throw new Refused("hold.unknown", id);
    return hold;
  }

  const things = {
    hold: async ({ params }) => {
      const hold = await get(params.id);
      return { thing: hold, as: { kind: "hold" as const, id: hold.id, placer: hold.placed.subject } };
    },
    file: fileFinder({ files, levels: rules.levels }),
  } satisfies Things<typeof holdRoutes>;

  const answers: Answers<typeof holdRoutes, typeof things> = {
    "POST /holds": async ({ body: { scope, ...said }, ...who }) => {
      const { hold, reach } = await placed(scope, said, who);
      return { ...holdViewOf(hold), reach };
    },
    "GET /holds": async ({ query: { id, number, customer, state: status, ...page } }) => {
      const { items, cursor } = await holds.list({ id, number, customer, status }, page);
      return { items: items.map(holdViewOf), cursor: cursor ?? null };
    },
    "GET /holds/{id}": async ({ thing, query, may }) => {
      const { items, cursor } = await filesOn(thing, { files, series }, query);
      const seen = items.filter((each) => wasThere(thing, each) && may("ShowFile", asFile(each, rules.levels)));
      return { hold: holdViewOf(thing), files: { items: seen.map(heldFileOf), cursor: cursor ?? null } };
    },
    "POST /holds/{id}/lift": async ({ thing, body, ...who }) => holdViewOf(await lifted(thing, body, who)),
    "GET /files/{number}/holds": async ({ thing }) => {
      const { holds: inForce } = await holds.inForce();
      const newest = heldBy(inForce, thing).toSorted((a, b) => b.since.localeCompare(a.since));
      return { items: newest.map(holdViewOf) };
    },
  };

  return { things, answers };
};
