import { z } from "zod";
import { HistoryEntry } from "../audit/history.ts";
import { Line, type MethodAndPath, Name, pageOf, paging, type Route } from "../contract.ts";
import type { Deadline } from "../intake/deadline.ts";
import { byId, type NameOf, PaperName } from "../intake/names.ts";
import { IntakeView } from "../intake/view.ts";
import { Reference } from "../reading/reading.ts";
import { CatalogueQuery, Term } from "./query.ts";
import { type FileRecord, FileStatus } from "./record.ts";

/** A file as the catalogue shows it (AF-15): number, name, place, date and all that it is found by. */
export const FileView = z
  .object({
    number: z.string(),
    name: z.string(),
    status: FileStatus,
    class: z.string(),
    className: z.string(),
    type: z.string(),
    year: z.int(),
    date: z.string(),
    customer: z.string().nullable(),
    amount: z.string().nullable(),
    title: z.string(),
    level: z.string(),
    department: z.string(),
    submitter: z.string(),
    due: z.iso.date().nullable(),
    late: z.boolean().nullable(),
    channel: z.string(),
    ownNumber: z.string().nullable(),
    /** The papers that it names, by their makers' numbers; asked for alone, also under which number the archive has each. */
    references: z.array(Reference.extend({ file: z.string().nullable().optional() })),
    /** Where it lies; nothing once it is destroyed. */
    location: z.string().nullable(),
    format: z.string(),
    pages: z.int(),
    size: z.int(),
    digest: z.string(),
    confidence: z.number(),
    decidedBy: z.string(),
    regulation: z.string(),
    id: z.string(),
    key: z.string(),
    partOf: PaperName.nullable(),
    /** AF-37. Of a destroyed file, asked for alone: whether what it came in is kept still, and its content with that. */
    keptWithin: z.boolean().optional(),
    parts: z.array(PaperName),
    receivedAt: z.iso.datetime(),
    filedAt: z.iso.datetime(),
    voidedAt: z.iso.datetime().nullable(),
    voidReason: z.string().nullable(),
    /**
     * AF-37. When it was destroyed, from when on nobody can bring it back, and on which application; asked for alone, also by which
     * certificate, and of a voided number the same of its paper, where that was destroyed under another.
     */
    destroyedAt: z.iso.datetime().nullable(),
    irrecoverableFrom: z.iso.datetime().nullable(),
    disposal: z.object({ application: z.string(), certificate: z.string().nullable().optional() }).nullable(),
    /** AF-32. Whether a hold is on it; asked for alone, and told to those who may know of holds on it. */
    held: z.boolean().optional(),
    /** AF-13. What became of the paper of a voided number, and the voided number in whose place this one was given. */
    successor: PaperName.nullable(),
    predecessor: z.string().nullable(),
    /** DL-07. The file that this is another scan of. */
    copyOf: PaperName.nullable(),
  })
  .meta({ id: "File", description: "归档文件" });
export type FileView = z.infer<typeof FileView>;

/** Shows a file, and whether it came in time (AF-10); `nameOf` tells what the papers are called that it names. */
export function fileViewOf(record: FileRecord, deadline: Deadline, nameOf: NameOf): FileView {
  const { customer = null, amount = null, ownNumber = null, references = [], submitter, decidedBy } = record;
  const { partOf, parts = [], copyOf, predecessor = null } = record;
  const voided = record.status === "voided" ? record : undefined;
  return FileView.parse({
    ...record,
    ...{ customer, amount, ownNumber, references, predecessor },
    partOf: partOf === undefined ? null : (nameOf(partOf) ?? byId(partOf)),
    parts: parts.map((id) => nameOf(id) ?? byId(id)),
    submitter: submitter.name,
    ...deadline(record.department, record.date, record.receivedAt),
    decidedBy: "machine" in decidedBy ? "machine" : decidedBy.name,
    voidedAt: voided?.voidedAt ?? null,
    voidReason: voided?.voidReason ?? null,
    ...lyingIn(record),
    successor: (voided && nameOf(voided.id)) ?? null,
    copyOf: copyOf === undefined ? null : (nameOf(copyOf) ?? null),
  });
}

/** AF-37. Where a file lies, or when and on which application it was destroyed. */
export function lyingIn(
  record: FileRecord,
): Pick<FileView, "location" | "destroyedAt" | "irrecoverableFrom" | "disposal"> {
  if (record.status !== "destroyed")
    return { location: record.kept.document.key, destroyedAt: null, irrecoverableFrom: null, disposal: null };
  const { destroyedAt, irrecoverableFrom, application } = record;
  return { location: null, destroyedAt, irrecoverableFrom, disposal: { application } };
}

/** The papers that a file's view names, but for its parts. */
export const papersNamedBy = (record: FileRecord): string[] =>
  [record.copyOf, record.partOf, record.status === "voided" ? record.id : undefined].filter((id) => id !== undefined);

const ofFile = { params: z.object({ number: Name() }) };
export const Voiding = z.strictObject({ reason: Line }).meta({ id: "Voiding", description: "作废原因" });

/** The catalogue's routes. */
export const catalogueRoutes = {
  "GET /files": {
    summary: "目录：按类别、年度、客户、部门、提交人、日期查询",
    action: "ListFiles",
    query: CatalogueQuery.extend({ number: Term.optional(), ...paging }),
    answer: pageOf(FileView),
  },
  "GET /files/{number}": { summary: "一份归档文件的著录", action: "ShowFile", ...ofFile, answer: FileView },
  "GET /files/{number}/history": {
    summary: "一份文件从收件至今的全部记录",
    action: "ShowHistory",
    ...ofFile,
    query: z.strictObject(paging),
    answer: pageOf(HistoryEntry),
  },
  "POST /files/{number}/void": {
    summary: "作废一个编号；文件回到待确认，另行编号",
    action: "VoidNumber",
    ...ofFile,
    body: Voiding,
    answer: z.object({ file: FileView, intake: IntakeView }),
  },
} satisfies Record<MethodAndPath, Route>;
