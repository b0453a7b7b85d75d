import { z } from "zod";
import { By } from "../access/request.ts";
import { CatalogueQuery, isFoundBy, upTo } from "../catalogue/query.ts";
import type { FileRecord } from "../catalogue/record.ts";
import { isCustomer } from "../customer-name.ts";
import { Instant } from "../instant.ts";
import { Refused } from "../refused.ts";
import { same } from "../same.ts";

/** What a query can hold: whatever is filed and as it says, now and later; a state that a file may leave holds nothing. */
export const HeldQuery = CatalogueQuery.omit({ status: true, copies: true });
export type HeldQuery = z.infer<typeof HeldQuery>;

/**
 * What a hold is on: a file, all of a customer's files, or all that a query of the catalogue finds, then and later. A file is held by its
 * `paper`, so that it stays held under another number, too.
 */
export const HoldScope = z.discriminatedUnion("on", [
  z.object({ on: z.literal("file"), number: z.string(), paper: z.string() }),
  z.object({ on: z.literal("customer"), customer: z.string() }),
  z.object({ on: z.literal("query"), query: HeldQuery }),
]);
export type HoldScope = z.infer<typeof HoldScope>;

/** Why files are held: a lawsuit, an open case or complaint, a debt that is not settled, an audit, or something else. */
export const HoldGround = z.enum(["lawsuit", "open case", "unsettled debt", "audit", "other"]);
export type HoldGround = z.infer<typeof HoldGround>;

const base = {
  id: z.string(),
  rev: z.int().min(1),
  scope: HoldScope,
  ground: HoldGround,
  reason: z.string(),
  /** On whose authority: a court's order, an executive's word, with its reference. */
  authority: z.string(),
  placed: By.extend({ at: Instant }),
  since: Instant,
};

export const InForce = z.object({ ...base, status: z.literal("in force") });
export type InForce = z.infer<typeof InForce>;
export const Lifted = z.object({
  ...base,
  status: z.literal("lifted"),
  lifted: By.extend({ at: Instant, reason: z.string(), authority: z.string() }),
});
export type Lifted = z.infer<typeof Lifted>;

/** A hold: as long as it is in force, nothing that it is on is destroyed. */
export const Hold = z.discriminatedUnion("status", [InForce, Lifted]);
export type Hold = z.infer<typeof Hold>;

/** How many holds are in force at a time at most: all are looked at before anything is destroyed. */
export const MOST_IN_FORCE = 2000;

/** What somebody says who has files held. */
export interface Placing {
  readonly ground: HoldGround;
  readonly reason: string;
  readonly authority: string;
}

/** What a hold is to be on, as it is said. */
export type Held =
  | { readonly on: "file"; readonly number: string }
  | { readonly on: "customer"; readonly customer: string }
  | { readonly on: "query"; readonly query: HeldQuery };

/** On how many files a hold is now; `more` where not all were looked at. */
export const Reach = z.object({ files: z.int().min(0), more: z.boolean() });
export type Reach = z.infer<typeof Reach>;

/** What is known where a hold is placed: the file, or one of the customer's; how many are in force. */
export interface Known {
  readonly record: FileRecord | undefined;
  readonly inForce: number;
}

/**
 * AF-32. Places a hold. It is as good as the file is there: what was destroyed, or has another number, is not held by it.
 *
 * @throws Refused `file.unknown`, `file.already-voided`, `file.destroyed`; `customer.no-file`; `hold.of-everything` for a query
 * that says nothing, `hold.backwards` for one whose days end before they begin; `hold.too-many`
 */
export function place(id: string, on: Held, said: Placing, known: Known, by: By, now: string): InForce {
  if (known.inForce >= MOST_IN_FORCE) throw new Refused("hold.too-many", String(MOST_IN_FORCE));
  const { subject, name } = by;
  return {
    ...{ id, rev: 1, status: "in force", scope: scopeOf(on, known.record) },
    ...{ ground: said.ground, reason: said.reason, authority: said.authority },
    placed: { subject, name, at: now },
    since: now,
  };
}

function scopeOf(on: Held, record: FileRecord | undefined): HoldScope {
  if (on.on === "query") {
    if (Object.values(on.query).every((term) => term === undefined)) throw new Refused("hold.of-everything", "query");
    const { from, to } = on.query;
    // A month or a year ends with its last day: from 2024-03-18 to 2024-03 is no mistake.
    if (from !== undefined && to !== undefined && from > upTo(to)) throw new Refused("hold.backwards", `${from}…${to}`);
    return { on: "query", query: on.query };
  }
  if (on.on === "customer") {
    if (!record) throw new Refused("customer.no-file", on.customer);
    return { on: "customer", customer: on.customer };
  }
  if (!record) throw new Refused("file.unknown", on.number);
  if (record.status === "voided") throw new Refused("file.already-voided", on.number);
  if (record.status === "destroyed") throw new Refused("file.destroyed", on.number);
  return { on: "file", number: on.number, paper: record.id };
}

/** The hold in force that somebody placed already in the same words, on the same: placing it once more makes no second one to lift. */
export const placedAlready = (holds: readonly InForce[], said: InForce): InForce | undefined =>
  holds.find((hold) => hold.placed.subject === said.placed.subject && same(wordsOf(hold), wordsOf(said)));

const wordsOf = ({ scope, ground, reason, authority }: Hold) => ({ scope, ground, reason, authority });

/** A hold that is to be lifted. @throws Refused `hold.already-lifted` */
export function stillInForce(hold: Hold): InForce {
  if (hold.status === "lifted") throw new Refused("hold.already-lifted", hold.id);
  return hold;
}

/** Lifts a hold. Who may, say the policies: nobody who placed it. */
export function lift(
  hold: InForce,
  { reason, authority }: { readonly reason: string; readonly authority: string },
  { subject, name }: By,
  now: string,
): Lifted {
  const lifted = { subject, name, at: now, reason, authority };
  return { ...hold, status: "lifted", rev: hold.rev + 1, lifted, since: now };
}

/** Whether a file was there while a hold was in force: what was filed after it was lifted was never under it. */
export const wasThere = (hold: Hold, { filedAt }: Pick<FileRecord, "filedAt">): boolean =>
  hold.status === "in force" || filedAt <= hold.lifted.at;

/**
 * AF-32. Those of the holds in force that are on a file: its own, its customer's, those whose query finds it, and those that its paper
 * brought along from a number that was voided.
 */
export const heldBy = (holds: readonly InForce[], record: FileRecord): InForce[] =>
  holds.filter((hold) => isOn(hold, record));

/** Whether a hold is on a file as it stands in the catalogue, or was on its paper under a number that was voided. */
export const isOn = ({ id, scope }: Pick<Hold, "id" | "scope">, record: FileRecord): boolean =>
  isIn(scope, record) || record.broughtHolds?.includes(id) === true;

/** Whether a file is what a hold is on by itself, as it stands in the catalogue. */
export function isIn(scope: HoldScope, record: FileRecord): boolean {
  if (scope.on === "file") return scope.paper === record.id;
  if (scope.on === "customer") return isCustomer(scope.customer, record.customer);
  return isFoundBy(scope.query, record);
}
