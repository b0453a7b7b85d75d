import { z } from "zod";
import { refusals, sentence } from "../refusals.ts";
import { Format, Hints, type Item, Status } from "./item.ts";
import { Line } from "./page.ts";
import { Candidate, Evidence } from "./reading.ts";

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
    confidence: z.number().nullable(),
    submitter: z.string().nullable(),
    department: z.string().nullable(),
    channel: z.string(),
    format: Format.nullable(),
    pages: z.int().nullable(),
    duplicateOf: z.string().nullable(),
    rev: z.int(),
    receivedAt: z.iso.datetime(),
  })
  .meta({ id: "Intake", description: "收件" });
export type IntakeView = z.infer<typeof IntakeView>;

/** All that an archivist needs to decide: the candidates with their evidence, the lines as read, the pages' pictures. */
export const IntakeDetail = IntakeView.extend({
  hints: Hints,
  questions: z.array(z.object({ code: z.string(), reason: z.string() })),
  candidates: z.array(Candidate),
  evidence: z.record(z.string(), z.array(Evidence)),
  lines: z.array(Line.extend({ page: z.int() })),
  pictures: z.array(z.object({ page: z.int(), url: z.url() })),
  original: z.url().nullable(),
}).meta({ id: "IntakeDetail", description: "收件详情（档案员）" });
export type IntakeDetail = z.infer<typeof IntakeDetail>;

/** Shows an item. `numberOf` tells the number that another paper was filed under, if it was. */
export function viewOf(item: Item, numberOf?: (id: string) => string | undefined): IntakeView {
  const filing = "filing" in item ? item.filing : item.status === "in review" ? item.before?.filing : undefined;
  const reading = "reading" in item ? item.reading : undefined;
  const best = reading?.candidates[0];
  const date = filing?.date ?? reading?.date?.value ?? null;
  const paper = item.paper;
  return {
    id: item.id,
    key: item.key,
    state: item.status,
    ...whyOf(item, numberOf),
    number: item.status === "filed" ? item.number : null,
    class: filing?.class ?? best?.class ?? null,
    type: filing?.type ?? best?.type ?? null,
    year: filing?.year ?? (date === null ? null : Number(date.slice(0, 4))),
    date,
    customer: filing ? (filing.customer ?? null) : (reading?.customer?.value ?? null),
    amount: filing ? (filing.amount ?? null) : (reading?.amount?.value ?? null),
    title: filing?.title ?? (reading?.title || null),
    confidence: filing?.confidence ?? reading?.confidence ?? null,
    submitter: item.submitter?.name ?? null,
    department: item.department ?? null,
    channel: item.channel,
    format: paper?.format ?? null,
    pages: paper?.pages ?? null,
    duplicateOf: item.status === "rejected" ? (item.duplicateOf ?? null) : null,
    rev: item.rev,
    receivedAt: item.receivedAt,
  };
}

function whyOf(item: Item, numberOf: (id: string) => string | undefined = () => undefined) {
  if (item.status === "in review") return { code: item.code, reason: sentence(item.code, item.id) };
  if (item.status !== "rejected") return { code: null, reason: null };
  const subject = item.duplicateOf === undefined ? item.subject : (numberOf(item.duplicateOf) ?? item.duplicateOf);
  const why = sentence(item.code, subject);
  return { code: item.code, reason: item.remark === undefined ? why : `${why}退回原因：${item.remark}` };
}

/** The questions of a paper with their sentences, the one that it waits for first. */
export const questionsOf = (codes: readonly string[]) =>
  [...new Set(codes)].filter((code) => code in refusals).map((code) => ({ code, reason: sentence(code, "") }));
