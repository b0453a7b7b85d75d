import type { AuditTrail } from "#shared/aws/audit-trail.ts";
import { changing } from "#shared/aws/changing.ts";
import type { Customers } from "#shared/aws/customers.ts";
import type { FileIndex } from "#shared/aws/file-index.ts";
import type { Holds } from "#shared/aws/holds.ts";
import type { Series } from "#shared/aws/series.ts";
import type { Commit } from "#shared/aws/transaction.ts";
import type { Uses } from "#shared/aws/uses.ts";
import { type ActingPerson, type DispositionEvent, dispositionDeed } from "#shared/domain/audit/deed.ts";
import { asFile, narrowed } from "#shared/domain/catalogue/query.ts";
import type { FiledRecord, FileRecord } from "#shared/domain/catalogue/record.ts";
import { signOf } from "#shared/domain/classes.ts";
import type { Route } from "#shared/domain/contract.ts";
import { customerKey } from "#shared/domain/customer-name.ts";
import { Refused } from "#shared/domain/refused.ts";
import {
  type Block,
  type CustomerView,
  customerViewOf,
  type RetentionView,
  type retentionRoutes,
  retentionViewOf,
  saidOf,
  waitingFileOf,
} from "#shared/domain/retention/contract.ts";
import { type CustomerFacts, customerEvent, markCustomer } from "#shared/domain/retention/customer.ts";
import { heldBy, type InForce } from "#shared/domain/retention/hold.ts";
import { inItsWords, type WordRules } from "#shared/domain/retention/hold-words.ts";
import { preview, type RetentionPart } from "#shared/domain/retention/preview.ts";
import {
  awaited,
  confirmShorter,
  type Ground,
  markFile,
  notToCome,
  ofCustomer,
  type RetentionRules,
  recordEvent,
  settle,
  wordsOn,
} from "#shared/domain/retention/work.ts";
import type { Answers, Asked, Things } from "#shared/lambda/asked.ts";
import { fileFinder } from "./find-file.ts";

/** What the regulation says of retention, of files and of customers. */
interface Rules extends RetentionRules {
  events: readonly string[];
  marks: readonly string[];
}

export interface Retaining extends WordRules {
  files: FileIndex;
  customers: Customers;
  uses: Uses;
  holds: Holds;
  series: Series;
  trail: AuditTrail;
  commit: Commit;
  rules: Rules;
  /** What a changed regulation says. @throws Refused `retention.unfit` */
  changed: (part: RetentionPart) => RetentionRules;
}

/** How many files of the archive are looked at in one call of a preview. */
const PREVIEWED = 100;

type Who = Pick<Asked<Route>, "by" | "now">;

/** Who says something, as they are called now. */
const named = ({ by: { subject, name } }: Pick<Who, "by">) => ({ subject, name });

/** AF-18, DL-10, CI-10, AF-32. How long files are kept, what that follows from, and which wait for somebody. */
export const retaining = (to: Retaining) => {
  const { files, customers, uses, holds, series, trail, commit, levels, classes, rules } = to;
  const change = changing(to);

  const factsOf = async ({ customer }: FileRecord): Promise<CustomerFacts | undefined> =>
    customer === undefined ? undefined : customers.get(customer);

  const viewOf = async (record: FileRecord): Promise<RetentionView> => {
    const [{ holds: inForce }, facts] = await Promise.all([holds.inForce(), factsOf(record)]);
    const filed = record.status === "filed" ? record : undefined;
    const waits = filed?.retention.term.kind === "awaiting" ? awaited(filed, { rules, facts }) : undefined;
    return retentionViewOf(record, {
      awaited: waits ?? null,
      ofCustomer: filed ? ofCustomer(filed, { rules, facts }) : { events: {}, marks: [] },
      held: heldBy(inForce, record).length > 0,
      words: wordsOn(record, { rules, facts }),
    });
  };

  /** Changes what is known or decided of a file, as it was read, with all that is known of its customer. */
  async function changed(
    thing: FileRecord,
    decide: (ground: Ground) => FiledRecord,
    deed: { event: DispositionEvent; request: Record<string, unknown> },
    { by, now }: Who,
  ): Promise<RetentionView> {
    const { customer } = thing;
    const facts = await factsOf(thing);
    const next = decide({ rules, facts, now });
    const { event, request } = deed;
    const told = dispositionDeed(event, by, { request, response: saidOf(next.retention) });
    const { after, writes } = change(thing, next, told, now);
    await commit([...writes, ...(customer === undefined ? [] : [customers.unchanged(customer, facts)])]);
    return viewOf(after);
  }

  /** What is known of a customer, and whether there are files of it: where there is neither, it is mistyped. */
  async function knownOf(customer: string): Promise<{ facts: CustomerFacts | undefined; hasFiles: boolean }> {
    const [facts, ofThem] = await Promise.all([
      customers.get(customer),
      files.ofCustomer(customer, { limit: 1, cursor: undefined }),
    ]);
    return { facts, hasFiles: ofThem.items.length > 0 };
  }

  /**
   * Changes what is known of a customer; its files are told of it by the table's stream.
   *
   * @throws Refused `customer.no-file` where there is no file of it, and nothing is known of it: it is mistyped
   */
  async function customerChanged(
    customer: string,
    decide: (before: CustomerFacts | undefined) => CustomerFacts,
    event: DispositionEvent,
    request: Record<string, unknown>,
    { by, now }: { by: ActingPerson; now: string },
  ): Promise<CustomerView> {
    const { facts: before, hasFiles } = await knownOf(customer);
    if (!before && !hasFiles) throw new Refused("customer.no-file", customer);
    const after = decide(before);
    const entry = trail.write(
      { kind: "customer", id: customerKey(customer) },
      after.rev,
      dispositionDeed(event, by, { request }),
      now,
    );
    await commit([customers.change(before, after), entry]);
    return customerViewOf(after);
  }

  /** AF-32. What stands in the way of a file's destruction. */
  async function blocksOf(record: FiledRecord, inForce: readonly InForce[], now: string): Promise<Block[]> {
    const used = await uses.of(record.number);
    const { lockedUntil } = record.kept;
    return [
      ...used.map(({ request, state }) => ({ by: "use" as const, request, state })),
      ...heldBy(inForce, record).map(({ id, ground }) => ({ by: "hold" as const, hold: id, ground })),
      ...(lockedUntil > now ? [{ by: "lock" as const, until: lockedUntil }] : []),
    ];
  }

  const things = { file: fileFinder({ files, levels }) } satisfies Things<typeof retentionRoutes>;

  const answers: Answers<typeof retentionRoutes, typeof things> = {
    "GET /files/{number}/retention": ({ thing }) => viewOf(thing),

    "POST /files/{number}/events": async ({ thing, body, demand, may, ...who }) => {
      const rule = rules.ruleOf(thing.class);
      if (rule.kind === "for a time" && rule.told === "by an archivist") demand("RegisterEvent", asFile(thing, levels));
      const view = await changed(
        thing,
        (ground) => recordEvent(thing, { ...body, by: named(who) }, ground),
        { event: "RecordEvent", request: body },
        who,
      );
      return may("ShowRetention", asFile(thing, levels)) ? view : { number: thing.number, ...body };
    },

    "POST /files/{number}/marks": ({ thing, body, ...who }) =>
      changed(
        thing,
        (ground) => markFile(thing, { ...body, by: named(who) }, ground),
        { event: "MarkFile", request: body },
        who,
      ),

    "POST /files/{number}/settle": ({ thing, body, ...who }) =>
      changed(
        thing,
        (ground) => settle(thing, { ...body, by: named(who) }, ground),
        { event: "SettleConflict", request: body },
        who,
      ),

    "POST /files/{number}/confirm-shorter": ({ thing, body, ...who }) =>
      changed(
        thing,
        (ground) => confirmShorter(thing, { ...body, by: named(who) }, ground),
        { event: "ConfirmShorter", request: body },
        who,
      ),

    "GET /customers/{customer}": async ({ params: { customer } }) => {
      const { facts, hasFiles } = await knownOf(customer);
      if (!facts) throw new Refused(hasFiles ? "customer.unknown" : "customer.no-file", customer);
      return customerViewOf(facts);
    },

    "POST /customers/{customer}/events": ({ params: { customer }, body, by, now }) => {
      if (!rules.events.includes(body.event)) throw new Refused("retention.unknown-event", body.event, rules.events);
      notToCome(body.on, { rules, now });
      const decide = (before: CustomerFacts | undefined) =>
        customerEvent(before, customer, { ...body, by: named({ by }) }, now);
      return customerChanged(customer, decide, "RecordCustomerEvent", body, { by, now });
    },

    "POST /customers/{customer}/marks": ({ params: { customer }, body, by, now }) => {
      if (!rules.marks.includes(body.mark)) throw new Refused("retention.unknown-mark", body.mark, rules.marks);
      const decide = (before: CustomerFacts | undefined) =>
        markCustomer(before, customer, { ...body, by: named({ by }) }, now);
      return customerChanged(customer, decide, "MarkCustomer", body, { by, now });
    },

    "GET /disposal/due": async ({ query: { waiting, limit, cursor, ...asked }, now, ...viewer }) => {
      const sign = asked.class && signOf(classes, asked.class);
      const { department, level, customer } = narrowed({ ...asked, class: sign }, viewer, levels);
      const [page, { holds: inForce }] = await Promise.all([
        files.waiting(waiting, { class: sign, department, level, customer }, { limit, cursor }),
        holds.inForce(),
      ]);
      const found = page.items.filter((record) => record.status === "filed");
      // Where nothing waits, it may be because a word was mistyped.
      if (found.length === 0 && cursor === undefined && page.cursor === undefined)
        inItsWords({ class: asked.class, department: asked.department }, to, await series.all());
      const items = found.map(async (record) => waitingFileOf(record, await blocksOf(record, inForce, now)));
      return { items: await Promise.all(items), cursor: page.cursor ?? null };
    },

    "POST /retention/preview": async ({ body: { regulation, cursor } }) => {
      const then = to.changed(regulation);
      const page = await files.ofClassYears(await series.classYears(), { limit: PREVIEWED, cursor });
      const found = page.items.filter((record) => record.status === "filed");
      const factsOfAll = await customers.ofAll(found);
      const items = found.flatMap((record) => preview(record, { rules, then }, factsOfAll(record)) ?? []);
      return { items, cursor: page.cursor ?? null, looked: found.length };
    },
  };

  return { things, answers };
};
