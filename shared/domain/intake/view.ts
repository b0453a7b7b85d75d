import { z } from "zod";
import { Match } from "../reading/likeness.ts";
import { Line } from "../reading/page.ts";
import { Candidate, Evidence, type Question, Reference, yearOf } from "../reading/reading.ts";
import { sentence } from "../refusals.ts";
import { isStuck } from "./arrival.ts";
import { type Deadline, UNKNOWN_DUE } from "./deadline.ts";
import { doubtsOf, unknownChannel } from "./hints.ts";
import { folderOf } from "./inbox-key.ts";
import { type Filing, Format, Hints, type InReview, type Item, isMarkedSecret, Status } from "./item.ts";

/** A paper on its way, as the lists show it. What is not known yet is null. `class` is the sign (`Y`), `type` the rest. */
export const IntakeView = z
  .object({
    id: z.string(),
    key: z.string(),
    state: Status,
    code: z.string().nullable(),
    reason: z.string().nullable(),
    number: z.string().nullable(),
    class: z.string().nullable(),
    type: z.string().nullable(),
    year: z.int().nullable(),
    date: z.string().nullable(),
    customer: z.string().nullable(),
    amount: z.string().nullable(),
    title: z.string().nullable(),
    references: z.array(Reference),
    level: z.string().nullable(),
    confidence: z.number().nullable(),
    submitter: z.string().nullable(),
    department: z.string().nullable(),
    due: z.iso.date().nullable(),
    late: z.boolean().nullable(),
    channel: z.string(),
    format: Format.nullable(),
    pages: z.int().nullable(),
    /** The paper, by its id, that has the same bytes or seems to be the same, and the number or else the id of the one that this was filed as a copy of. */
    duplicateOf: z.string().nullable(),
    partOf: z.string().nullable(),
    parts: z.array(z.string()),
    copyOf: z.string().nullable(),
    rev: z.int(),
    receivedAt: z.iso.datetime(),
  })
  .meta({ id: "Intake", description: "收件" });
export type IntakeView = z.infer<typeof IntakeView>;

/**
 * All that an archivist needs to decide: the candidates with their evidence, the pages on which others may begin, and of the pages that
 * are `shown` the lines as read and the pictures. A thick paper does not fit into one answer: `pages` tells how many there are.
 */
export const IntakeDetail = IntakeView.extend({
  hints: Hints,
  embedded: z.int(),
  questions: z.array(z.object({ code: z.string(), reason: z.string() })),
  candidates: z.array(Candidate),
  starts: z.array(z.int()),
  evidence: z.record(z.string(), z.array(Evidence)),
  shown: z.object({ from: z.int(), to: z.int() }).nullable(),
  /** How alike the paper is to the one that it seems to be a duplicate of. */
  likeness: Match.nullable(),
  lines: z.array(Line.extend({ page: z.int() })),
  pictures: z.array(z.object({ page: z.int(), url: z.url() })),
  original: z.url().nullable(),
}).meta({ id: "IntakeDetail", description: "收件详情（档案员）" });
export type IntakeDetail = z.infer<typeof IntakeDetail>;

/** Tells what another paper is called, by its number or else its id; nothing to those who may not see it. */
export type NameOf = (id: string) => string | undefined;
const byId: NameOf = (id) => id;

/** Shows an item, as far as it is known what it is a duplicate of (`nameOf`) and by when it was due (`deadline`). */
export function viewOf(item: Item, nameOf = byId, deadline: Deadline = () => UNKNOWN_DUE): IntakeView {
  const filing = filedAs(item);
  const reading = "reading" in item ? item.reading : undefined;
  const best = reading?.candidates[0];
  const date = filing?.date ?? reading?.date?.value ?? null;
  const paper = item.paper;
  const other = duplicateOf(item);
  return {
    id: item.id,
    key: item.key,
    state: item.status,
    ...whyOf(item, nameOf),
    number: item.status === "filed" ? item.number : null,
    class: filing?.class ?? best?.class ?? null,
    type: filing?.type ?? best?.type ?? null,
    year: filing?.year ?? (date === null ? null : yearOf(date)),
    date,
    customer: filing ? (filing.customer ?? null) : (reading?.customer?.value ?? null),
    amount: filing ? (filing.amount ?? null) : (reading?.amount?.value ?? null),
    title: filing?.title ?? (reading?.title || null),
    references: filing?.references ?? reading?.references?.map(({ how, number }) => ({ how, number })) ?? [],
    level: filing?.level ?? reading?.level ?? null,
    confidence: filing?.confidence ?? reading?.confidence ?? null,
    submitter: item.submitter?.name ?? null,
    department: item.department ?? null,
    ...(item.department === undefined || date === null
      ? UNKNOWN_DUE
      : deadline(item.department, date, item.receivedAt)),
    channel: item.channel,
    format: paper?.format ?? null,
    pages: paper?.pages ?? null,
    duplicateOf: other !== undefined && nameOf(other) !== undefined ? other : null,
    copyOf: filing?.copyOf === undefined ? null : (nameOf(filing.copyOf) ?? null),
    partOf: item.partOf ?? null,
    parts: item.parts ?? [],
    rev: item.rev,
    receivedAt: item.receivedAt,
  };
}

/** AF-20. The level of what is known of a paper; nothing as long as nobody knows it, or while a mark of secrecy is looked into. */
export function levelOf(item: Item): string | undefined {
  if ("filing" in item) return item.filing.level;
  if (item.status !== "in review") return undefined;
  return isMarkedSecret(item) ? undefined : (item.before?.filing ?? item.reading)?.level;
}

/** What is left of an item's view for those who may not see the paper itself: where it stands and why, nothing that was read of it. */
export const withheld = (item: Item, view: IntakeView): IntakeView => ({
  ...view,
  reason: item.status === "in review" ? sentence(item.code, "") : view.reason,
  ...{ number: null, class: null, type: null, year: null, date: null, customer: null, amount: null, title: null },
  references: [],
  ...{ copyOf: null, confidence: null, ...UNKNOWN_DUE },
});

/** The papers that an item's view names: what it is a duplicate of, and what it was filed as a copy of. */
export function otherPapers(item: Item): string[] {
  const filing = filedAs(item);
  return [duplicateOf(item), filing?.copyOf].filter((id) => id !== undefined);
}

/** As what a paper is filed, is about to be, or was before its number was voided. */
const filedAs = (item: Item): Filing | undefined =>
  "filing" in item ? item.filing : item.status === "in review" ? item.before?.filing : undefined;

const duplicateOf = (item: Item): string | undefined =>
  item.status === "rejected" ? item.duplicateOf : item.status === "in review" ? item.duplicate?.of : undefined;

function whyOf(item: Item, nameOf: NameOf) {
  const other = duplicateOf(item);
  const named = other === undefined ? undefined : (nameOf(other) ?? "");
  if (item.status === "in review") return { code: item.code, reason: asked(item, item.code, named) };
  if (isStuck(item)) return { code: "intake.stuck", reason: sentence("intake.stuck", item.id) };
  if (item.status !== "rejected") return { code: null, reason: null };
  const subject = named ?? item.subject;
  const why = sentence(item.code, subject);
  return { code: item.code, reason: item.remark === undefined ? why : `${why}退回原因：${item.remark}` };
}

/** All that a person has to answer before a paper can be confirmed, with the sentences: first what it waits for. */
export function questionsOf(item: Item, other: string): { code: string; reason: string }[] {
  if (item.status !== "in review") return [];
  const questions = new Set<Question>([item.code, ...(item.reading?.questions ?? [])]);
  if (unknownChannel(item) !== undefined) questions.add("review.hint-differs");
  if (item.department === undefined) questions.add("review.no-department");
  return Array.from(questions, (code) => ({ code, reason: asked(item, code, other) }));
}

/** A question's sentence: it names the paper that this one seems to be a duplicate of, the folder that is no department's, or what the sender's hints differ in. */
function asked(item: InReview, code: Question, other = ""): string {
  if (code === "review.seems-duplicate") return sentence(code, other);
  return sentence(
    code,
    code === "review.no-department" ? (folderOf(item.key) ?? "") : doubtsOf(item, item.reading ?? {}),
  );
}
