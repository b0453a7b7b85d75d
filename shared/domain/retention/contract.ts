import { z } from "zod";
import { Term as Sought } from "../catalogue/query.ts";
import type { FiledRecord, FileRecord } from "../catalogue/record.ts";
import { Line, type MethodAndPath, Name, pageOf, paging, type Route } from "../contract.ts";
import { SoughtCustomer } from "../customer-name.ts";
import { Day } from "../instant.ts";
import { CustomerFacts } from "./customer.ts";
import { HoldGround } from "./hold.ts";
import { Previewed, RetentionPart } from "./preview.ts";
import { Awaited, Retention, Told, Word } from "./retention.ts";
import { Waiting } from "./waiting.ts";

/** What is shown of a retention as it is: on whose word it came to be so is told in words. */
const Shown = Retention.omit({
  ...{ dated: true, unmarked: true, confirmed: true, refiled: true, brought: true, agreed: true },
});

/** AF-18. How long a file is kept, and why. */
export const RetentionView = z
  .object({
    ...{ number: z.string(), name: z.string(), lockedUntil: z.iso.datetime() },
    ...Shown.shape,
    /** How long it will be kept once the event has happened that it waits for; nothing where it waits for none. */
    awaited: Awaited.nullable(),
    /** What of its customer its end follows from beside what is its own; nothing of one that is voided or destroyed. */
    ofCustomer: CustomerFacts.pick({ events: true, marks: true }),
    /** On whose word its end is as it is: who dated the events, took off the marks, filed it anew, settled it, confirmed a shorter time. */
    words: z.array(Word),
    /** AF-32. Whether a hold keeps it from being destroyed, whatever its retention says. */
    held: z.boolean(),
    /** AF-35. When it was destroyed, on which application, and from when on nothing brings it back; nothing where it is there. */
    destroyed: z
      .object({ at: z.iso.datetime(), application: z.string(), irrecoverableFrom: z.iso.datetime() })
      .nullable(),
    /** AF-13. When its number was voided: its paper is kept under another, or waits for one; nothing where it stands. */
    voidedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: "Retention", description: "一份文件的保管期限、依据与阶段" });
export type RetentionView = z.infer<typeof RetentionView>;

export function retentionViewOf(
  record: FileRecord,
  known: Pick<RetentionView, "awaited" | "ofCustomer" | "held" | "words">,
): RetentionView {
  const { number, name, kept } = record;
  const gone = record.status === "destroyed" ? record : undefined;
  return {
    ...{ number, name, lockedUntil: kept.lockedUntil, ...Shown.parse(record.retention), ...known },
    destroyed: gone
      ? { at: gone.destroyedAt, application: gone.application, irrecoverableFrom: gone.irrecoverableFrom }
      : null,
    voidedAt: record.status === "voided" ? record.voidedAt : null,
  };
}

/** What the trail says of how long a file is kept: its stage, its end or why there is none, and a shorter one that waits. */
export const saidOf = ({ at, term, shorter }: Retention): Record<string, unknown> => ({
  ...{ stage: at.stage, term: term.kind },
  ...(term.kind === "until" && { lastDay: term.lastDay }),
  ...(term.kind === "for good" && { appraiseOn: term.appraiseOn }),
  ...(shorter && { shorter: shorter.term.lastDay }),
});

/** AF-18, DL-10. What is known of a customer. */
export const CustomerView = z
  .object({
    ...CustomerFacts.pick({ customer: true, events: true, marks: true, changedAt: true }).shape,
    /** Who dated which event last, and who took off which mark. */
    dated: z.record(z.string(), Told),
    unmarked: z.record(z.string(), Told),
    /** Whether it was carried to all the customer's files. */
    carried: z.boolean(),
  })
  .meta({ id: "CustomerFacts", description: "客户的情况：发生的事、标注，及是否已用于其全部文件" });
export type CustomerView = z.infer<typeof CustomerView>;

export const customerViewOf = (facts: CustomerFacts): CustomerView => {
  const { customer, events, marks, changedAt, carrying, dated = {}, unmarked = {} } = facts;
  return { customer, events, marks, dated, unmarked, changedAt, carried: carrying === undefined };
};

/** AF-32. What stands in the way of a file's destruction: who uses it, a hold, the lock of the vault. */
export const Block = z.discriminatedUnion("by", [
  z.object({ by: z.literal("use"), request: z.string(), state: z.enum(["asked", "granted", "on paper", "lost"]) }),
  z.object({ by: z.literal("hold"), hold: z.string(), ground: HoldGround }),
  z.object({ by: z.literal("lock"), until: z.iso.datetime() }),
]);
export type Block = z.infer<typeof Block>;

/** AF-32. A file that waits for somebody: for an appraisal, or a word on how long it is kept. */
export const WaitingFile = z
  .object({
    ...{ number: z.string(), name: z.string(), class: z.string(), className: z.string(), type: z.string() },
    ...{ date: z.string(), department: z.string(), customer: z.string().nullable(), pages: z.int(), level: z.string() },
    ...Retention.pick({ term: true, shorter: true, at: true, extended: true }).shape,
    blocks: z.array(Block),
  })
  .meta({ id: "WaitingFile", description: "待鉴定（或待裁定、待确认）的文件，及不能销毁的各种原因" });
export type WaitingFile = z.infer<typeof WaitingFile>;

export const waitingFileOf = (record: FiledRecord, blocks: Block[]): WaitingFile => {
  const { number, name, class: sign, className, type, date, department, customer, pages, level, retention } = record;
  return {
    ...{ number, name, class: sign, className, type, date, department, customer: customer ?? null, pages, level },
    ...{ term: retention.term, shorter: retention.shorter, at: retention.at, extended: retention.extended, blocks },
  };
};

const ofFile = { params: z.object({ number: Name() }) };
const ofCustomer = { params: z.object({ customer: SoughtCustomer }) };
const happened = z.strictObject({ event: Name(100), on: Day });
/** To whoever reports an event of a file that they may not see nothing is told of it but what they said themselves. */
const ReportedEvent = z
  .object({ number: z.string(), ...happened.shape })
  .meta({ id: "ReportedEvent", description: "已登记的事件（无权看这份文件的保管期限的，只答复所登记的）" });
export type ReportedEvent = z.infer<typeof ReportedEvent>;
const mark = z.strictObject({ mark: Name(), holds: z.boolean().default(true) });
const word = z.strictObject({ lastDay: Day, reason: Line });

/** What is asked of retention. */
export const retentionRoutes = {
  "GET /files/{number}/retention": {
    summary: "一份文件保管到何时，依据哪一条",
    action: "ShowRetention",
    ...ofFile,
    answer: RetentionView,
  },
  "POST /files/{number}/events": {
    summary: "登记一份文件的事件（如合同履行完毕），保管期限从此起算",
    action: "ReportEvent",
    ...ofFile,
    body: happened,
    answer: z.union([RetentionView, ReportedEvent]),
  },
  "POST /files/{number}/marks": {
    summary: "标注一份文件（如大额订单），或取消标注",
    action: "MarkFile",
    ...ofFile,
    body: mark,
    answer: RetentionView,
  },
  "POST /files/{number}/settle": {
    summary: "下限与上限抵触时，裁定保管到何日",
    action: "SettleConflict",
    ...ofFile,
    body: word,
    answer: RetentionView,
  },
  "POST /files/{number}/confirm-shorter": {
    summary: "确认缩短保管期限：写明缩短到何日",
    action: "ConfirmShorter",
    ...ofFile,
    body: word,
    answer: RetentionView,
  },
  "GET /customers/{customer}": {
    summary: "一位客户登记了哪些事、有何标注",
    action: "ShowCustomer",
    ...ofCustomer,
    answer: CustomerView,
  },
  "POST /customers/{customer}/events": {
    summary: "登记一位客户的事件（如交易结束），用于其全部文件",
    action: "ReportCustomerEvent",
    ...ofCustomer,
    body: happened,
    answer: CustomerView,
  },
  "POST /customers/{customer}/marks": {
    summary: "标注一位客户（如重要客户），或取消标注",
    action: "MarkCustomer",
    ...ofCustomer,
    body: mark,
    answer: CustomerView,
  },
  "GET /disposal/due": {
    summary: "期满待鉴定的文件，及不能销毁的各种原因；也可列出待裁定、待确认缩短的",
    action: "ListDue",
    query: z.strictObject({
      ...{ waiting: Waiting.exclude(["running"]).default("due"), class: Sought.optional() },
      ...{ department: Sought.optional(), customer: SoughtCustomer.optional(), ...paging },
    }),
    answer: pageOf(WaitingFile),
  },
  "POST /retention/preview": {
    summary: "办法修改之后，哪些文件的保管期限会变",
    action: "PreviewRetention",
    body: z.strictObject({ regulation: RetentionPart, cursor: paging.cursor }),
    answer: z.object({ ...pageOf(Previewed).shape, looked: z.int() }),
  },
} satisfies Record<MethodAndPath, Route>;
