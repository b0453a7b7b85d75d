import { z } from "zod";
import { Match } from "../reading/likeness.ts";
import { Line } from "../reading/page.ts";
import { Candidate, Evidence, type Question, Reference, yearOf } from "../reading/reading.ts";
import { sentence } from "../refusals.ts";
import { isStuck } from "./arrival.ts";
import { type Deadline, UNKNOWN_DUE } from "./deadline.ts";
import { doubtsOf, unknownChannel } from "./hints.ts";
import { folderOf } from "./inbox-key.ts";
import { Format, Hints, type InReview, type Item, predecessorOf, Status } from "./item.ts";
import { byId, filedAs, type NameOf, PaperName } from "./names.ts";

/** A paper on its way, as the lists show it. What is not known yet is null. `class` is the sign (`Y`), `type` the rest. */
export const IntakeView = z
  .object({
    id: z.string(),
    key: z.string(),
    state: Status,
    code: z.string().nullable(),
    reason: z.string().nullable(),
    number: z.string().nullable(),
    /** The voided number in whose place the paper got this one, or is to get one. */
    predecessor: z.string().nullable(),
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
    /** The paper that has the same bytes or seems to be the same, and the one that this was filed as a copy of. */
    duplicateOf: PaperName.nullable(),
    partOf: PaperName.nullable(),
    parts: z.array(PaperName),
    copyOf: PaperName.nullable(),
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

/** Shows an item, as far as it is known what the papers are called that it names (`nameOf`) and by when it was due (`deadline`). */
export function viewOf(item: Item, nameOf: NameOf = byId, deadline: Deadline = () => UNKNOWN_DUE): IntakeView {
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
    predecessor: predecessorOf(item) ?? null,
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
    duplicateOf: other === undefined ? null : (nameOf(other) ?? null),
    copyOf: filing?.copyOf === undefined ? null : (nameOf(filing.copyOf) ?? null),
    partOf: item.partOf === undefined ? null : (nameOf(item.partOf) ?? byId(item.partOf)),
    parts: (item.parts ?? []).map((id) => nameOf(id) ?? byId(id)),
    rev: item.rev,
    receivedAt: item.receivedAt,
  };
}

/** What is left of an item's view for those who may not see the paper itself: where it stands and why, nothing that was read of it. */
export const withheld = (item: Item, view: IntakeView): IntakeView => ({
  ...view,
  reason: item.status === "in review" ? sentence(item.code, "") : view.reason,
  ...{ number: null, predecessor: null, class: null, type: null, year: null, date: null },
  ...{ customer: null, amount: null, title: null, references: [] },
  ...{ copyOf: null, confidence: null, ...UNKNOWN_DUE },
});

/** The papers that an item's view names, but for its parts: what it is a duplicate of, was filed as a copy of, and was taken from. */
export function otherPapers(item: Item): string[] {
  const filing = filedAs(item);
  return [duplicateOf(item), filing?.copyOf, item.partOf].filter((id) => id !== undefined);
}

const duplicateOf = (item: Item): string | undefined =>
  item.status === "rejected" ? item.duplicateOf : item.status === "in review" ? item.duplicate?.of : undefined;

function whyOf(item: Item, nameOf: NameOf) {
  const other = duplicateOf(item);
  const named = other === undefined ? undefined : calledIn(nameOf(other));
  if (item.status === "in review") return { code: item.code, reason: asked(item, item.code, named) };
  if (isStuck(item)) return { code: "intake.stuck", reason: sentence("intake.stuck", item.id) };
  if (item.status !== "rejected") return { code: null, reason: null };
  const subject = named ?? item.subject;
  const why = sentence(item.code, subject);
  return { code: item.code, reason: item.remark === undefined ? why : `${why}退回原因：${item.remark}` };
}

/** Another paper, in a sentence. */
const calledIn = (name: PaperName | null | undefined): string => name?.number ?? name?.id ?? "";

/** All that a person has to answer before a paper can be confirmed, with the sentences: first what it waits for. */
export function questionsOf(item: Item, other: PaperName | null): { code: string; reason: string }[] {
  if (item.status !== "in review") return [];
  const questions = new Set<Question>([item.code, ...(item.reading?.questions ?? [])]);
  if (unknownChannel(item) !== undefined) questions.add("review.hint-differs");
  if (item.department === undefined) questions.add("review.no-department");
  return Array.from(questions, (code) => ({ code, reason: asked(item, code, calledIn(other)) }));
}

/** A question's sentence: it names the paper that this one seems to be a duplicate of, the number that was voided, the folder that is no department's, or what the sender's hints differ in. */
function asked(item: InReview, code: Question, other = ""): string {
  if (code === "review.seems-duplicate") return sentence(code, other);
  if (code === "review.voided") return sentence(code, predecessorOf(item) ?? "");
  return sentence(
    code,
    code === "review.no-department" ? (folderOf(item.key) ?? "") : doubtsOf(item, item.reading ?? {}),
  );
}
