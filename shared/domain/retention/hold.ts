import { z } from "zod";
import { CatalogueQuery, isFoundBy } from "../catalogue/query.ts";
import type { FileRecord } from "../catalogue/record.ts";
import { Instant } from "../instant.ts";

/** What a hold is on: a file, all of a customer's files, or all that a query of the catalogue finds, then and later. */
export const HoldScope = z.discriminatedUnion("on", [
  z.object({ on: z.literal("file"), number: z.string() }),
  z.object({ on: z.literal("customer"), customer: z.string() }),
  z.object({ on: z.literal("query"), query: CatalogueQuery }),
]);
export type HoldScope = z.infer<typeof HoldScope>;

/** Why files are held: a lawsuit, an open case or complaint, a debt that is not settled, an audit, or something else. */
export const HoldGround = z.enum(["lawsuit", "open case", "unsettled debt", "audit", "other"]);
export type HoldGround = z.infer<typeof HoldGround>;

const By = z.object({ subject: z.string(), name: z.string() });
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

/** AF-32. Those of the holds in force that are on a file: its own, its customer's, and those whose query finds it. */
export const heldBy = (holds: readonly InForce[], record: FileRecord): InForce[] =>
  holds.filter(({ scope }) => isOn(scope, record));

/** Whether a hold's scope has a file in it, as it stands in the catalogue. */
export function isOn(scope: HoldScope, record: FileRecord): boolean {
  if (scope.on === "file") return scope.number === record.number;
  if (scope.on === "customer") return scope.customer === record.customer;
  return isFoundBy(scope.query, record);
}
