import { z } from "zod";
import { Term } from "../catalogue/query.ts";
import type { FileRecord } from "../catalogue/record.ts";
import { Beginning, Line, type MethodAndPath, Name, pageOf, paging, type Route } from "../contract.ts";
import { SoughtCustomer } from "../customer-name.ts";
import { BusinessDate } from "../reading/reading.ts";
import { type Hold, HoldGround, HoldScope, Reach } from "./hold.ts";

const ofHold = { params: z.object({ id: z.string().regex(/^[0-9a-f-]{1,36}$/) }) };
const ofFile = { params: z.object({ number: Name() }) };

/** What a hold is to be on, as it is said. */
const Held = z.discriminatedUnion("on", [
  z.strictObject({ on: z.literal("file"), number: Name() }),
  z.strictObject({ on: z.literal("customer"), customer: SoughtCustomer }),
  z.strictObject({
    on: z.literal("query"),
    query: z.strictObject({
      ...{ class: Term.optional(), type: Term.optional(), year: z.int().min(1900).max(2099).optional() },
      ...{ customer: SoughtCustomer.optional(), department: Term.optional(), submitter: Term.optional() },
      ...{ level: Term.optional(), from: BusinessDate.optional(), to: BusinessDate.optional() },
    }),
  }),
]);

const Placing = z
  .strictObject({ scope: Held, ground: HoldGround, reason: Line, authority: Line })
  .meta({ id: "Placing", description: "冻结：范围、事由、理由与依据" });

const Lifting = z
  .strictObject({ reason: Line, authority: Line })
  .meta({ id: "Lifting", description: "解除冻结：理由与依据" });

const By = z.object({ subject: z.string(), name: z.string(), at: z.iso.datetime() });

/** AF-32. A hold, as those see it who may. */
export const HoldView = z
  .object({
    id: z.string(),
    state: z.enum(["in force", "lifted"]),
    scope: HoldScope,
    ground: HoldGround,
    reason: z.string(),
    authority: z.string(),
    placed: By,
    lifted: By.extend({ reason: z.string(), authority: z.string() }).nullable(),
  })
  .meta({ id: "Hold", description: "冻结：在其生效期间，所及文件一律不得销毁" });
export type HoldView = z.infer<typeof HoldView>;

export const holdViewOf = (hold: Hold): HoldView => {
  const { id, status, scope, ground, reason, authority, placed } = hold;
  const lifted = hold.status === "lifted" ? hold.lifted : null;
  return { id, state: status, scope, ground, reason, authority, placed, lifted };
};

/** A hold that was placed just now, and how many files it is on: none may be a slip, or meant for what is yet to come. */
const PlacedHold = HoldView.extend({ reach: Reach }).meta({
  id: "PlacedHold",
  description:
    "新设的冻结，及其现时所及的文件数：more 表示未查完，至少有这些；0 份时请核对范围，以后归档的文件符合的仍受冻结",
});

/** A file that a hold is on. */
const HeldFile = z
  .object({
    ...{ number: z.string(), name: z.string(), status: z.enum(["filed", "voided", "destroyed"]) },
    ...{ class: z.string(), date: z.string(), customer: z.string().nullable(), department: z.string() },
  })
  .meta({ id: "HeldFile" });
export type HeldFile = z.infer<typeof HeldFile>;

export const heldFileOf = (record: FileRecord): HeldFile => {
  const { number, name, status, class: sign, date, customer = null, department } = record;
  return { number, name, status, class: sign, date, customer, department };
};

/** What is asked of holds. */
export const holdRoutes = {
  "POST /holds": {
    summary: "冻结：一份文件、一位客户的全部文件，或符合条件的全部文件（含以后归档的），在解除之前不得销毁",
    action: "PlaceHold",
    body: Placing,
    names: z.object({ scope: z.object({ number: Name() }) }).transform(({ scope }) => [scope.number]),
    answer: PlacedHold,
    status: 201,
  },
  "GET /holds": {
    summary: "冻结名单：生效的在前，新的在前",
    action: "ListHolds",
    query: z.strictObject({
      id: Beginning.optional(),
      number: Term.optional(),
      customer: SoughtCustomer.optional(),
      state: z.enum(["in force", "lifted"]).optional(),
      ...paging,
    }),
    answer: pageOf(HoldView),
  },
  "GET /holds/{id}": {
    summary: "一份冻结，以及它所及的文件（所问的人可以看的）",
    action: "ShowHold",
    ...ofHold,
    query: z.strictObject(paging),
    answer: z.object({ hold: HoldView, files: pageOf(HeldFile) }).meta({ id: "HoldAndFiles" }),
  },
  "POST /holds/{id}/lift": {
    summary: "解除冻结",
    action: "LiftHold",
    ...ofHold,
    body: Lifting,
    answer: HoldView,
  },
  "GET /files/{number}/holds": {
    summary: "一份文件上生效的冻结，不论因文件、客户还是条件",
    action: "ShowHoldsOnFile",
    ...ofFile,
    answer: z.object({ items: z.array(HoldView) }),
  },
} satisfies Record<MethodAndPath, Route>;
