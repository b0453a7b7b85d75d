import { z } from "zod";

import { Instant } from "../instant.ts";
import { Example } from "../reading/examples.ts";
import { Match } from "../reading/likeness.ts";
import { PageRange } from "../reading/page.ts";
import { Amount, BusinessDate, Question, Reading, Reference } from "../reading/reading.ts";
import { Code } from "../refusals.ts";

/** What receive can tell a file to be, by its bytes. OFD and XML invoices are kept unread: a person describes them. */
export const ReadFormat = z.enum(["pdf", "png", "jpeg", "tiff", "webp", "bmp", "gif", "heic", "eml"]);
export type ReadFormat = z.infer<typeof ReadFormat>;
export const KeptFormat = z.enum(["ofd", "xml"]);
export const Format = z.union([ReadFormat, KeptFormat]);
export type Format = z.infer<typeof Format>;

/** Who sent the paper and answers for it (AF-20): a person, or the clerk of the department that owns the scanner. */
export const Submitter = z.object({ subject: z.string().optional(), name: z.string() });
export type Submitter = z.infer<typeof Submitter>;

/** What the sender says of the paper. It is checked against what is read, and never overrides it. */
export const Hints = z.object({
  fileName: z.string().optional(),
  channel: z.string().optional(),
  customer: z.string().optional(),
  date: BusinessDate.optional(),
});
export type Hints = z.infer<typeof Hints>;

/**
 * What receive found the paper to be. `digest` is the SHA-256 of its bytes, in hex. A format that is not read has 0 pages. Of an
 * e-mail's `attachments` each becomes a paper of its own; the files that are `embedded` in a PDF are kept with it, and neither read nor run.
 */
export const Paper = z.object({
  format: Format,
  pages: z.int().min(0),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  attachments: z.int().min(1).optional(),
  embedded: z.int().min(1).optional(),
});
export type Paper = z.infer<typeof Paper>;

/** Under which class, type and year a paper is filed, and who decided it. The year is the date's (AF-04…AF-09). */
export const Filing = z.object({
  class: z.string(),
  className: z.string(),
  type: z.string(),
  year: z.int().min(1900).max(2200),
  date: BusinessDate,
  customer: z.string().optional(),
  amount: Amount.optional(),
  ownNumber: z.string().optional(),
  references: z.array(Reference).optional(),
  title: z.string(),
  level: z.string(),
  confidence: z.number().min(0).max(1),
  /** DL-07. The paper, by its id, of which this is another scan. */
  copyOf: z.string().optional(),
  /** The rules by their hash, or a person as they were called then. */
  decidedBy: z.union([z.object({ machine: z.string() }), z.object({ person: z.string(), name: z.string() })]),
});
export type Filing = z.infer<typeof Filing>;

/** Where the paper's bytes are until it is in the vault: in the inbox, or in quarantine once it was rejected. */
export const Source = z.object({ bucket: z.enum(["inbox", "quarantine"]), key: z.string(), versionId: z.string() });
export type Source = z.infer<typeof Source>;

/** Where the vault keeps the paper and its recognised text, both sealed under the paper's own key. */
export const Kept = z.object({
  document: z.object({ key: z.string(), versionId: z.string() }),
  recognised: z.object({ key: z.string(), versionId: z.string() }),
  /** Until when one of the two is locked: neither goes before both may. */
  lockedUntil: Instant,
});
export type Kept = z.infer<typeof Kept>;

/** AF-13. The number that was voided, in whose place the paper gets another. */
export const Predecessor = z.string().optional();

/** How papers hang together: the paper that this one is a part of, and the papers that are parts of it. */
export const Links = z.object({ partOf: z.string().optional(), parts: z.array(z.string()).optional() });

const arrived = {
  id: z.string(),
  /** Counts the changes of this item; the audit entry of a change carries the same number. */
  rev: z.int().min(1),
  /** The inbox's key and version that it came as. */
  key: z.string(),
  versionId: z.string(),
  source: Source,
  size: z.int().min(0),
  receivedAt: Instant,
  /** When the item came into its present state. */
  since: Instant,
  department: z.string().optional(),
  submitter: Submitter.optional(),
  channel: z.string(),
  hints: Hints,
  ...Links.shape,
  /** When a part was made; `receivedAt` is when its whole came in (AF-10). */
  dividedAt: Instant.optional(),
  /** AF-28. Why it is past the malware scanner: found clean, or an archivist vouched for what cannot be scanned. */
  scan: z.enum(["clean", "waived"]).optional(),
  /** A mark of secrecy was read on it, whatever a person then said of it. */
  marked: z.literal("secret").optional(),
  /** How often the sweep has sent the present step again. */
  nudges: z.int().min(0),
};
/** What stays with a paper whatever becomes of it; all else of an item is left out. */
export const Arrived = z.object(arrived);

const inspected = { ...arrived, paper: Paper, regulation: z.string() };

/** DL-07. The paper that this one seems to be another scan of, and what tells so. */
export const Duplicate = Match.extend({ of: z.string() });
export type Duplicate = z.infer<typeof Duplicate>;

/** The pages of each part of a paper that is to be divided; what is between them is left out. */
const Cuts = z.array(PageRange).min(1);

/** Registered; `paper` is there once its bytes were looked at, `cuts` where it turned out to be several. */
export const Received = z.object({
  ...arrived,
  status: z.literal("received"),
  paper: Paper.optional(),
  cuts: Cuts.optional(),
});
export type Received = z.infer<typeof Received>;

/** Received, and its bytes were looked at. */
export const Inspected = Received.required({ paper: true });
export type Inspected = z.infer<typeof Inspected>;

export const isInspected = (item: Received): item is Inspected => item.paper !== undefined;

/**
 * Waits for a person; `code` is what it waits with. `before` is there when the paper lies in the vault already: how it was filed, and
 * where its number was voided the labels that it had taught (AF-12).
 */
export const InReview = z.object({
  ...inspected,
  status: z.literal("in review"),
  code: Question,
  reading: Reading.optional(),
  duplicate: Duplicate.optional(),
  before: z
    .object({ filing: Filing, kept: Kept, predecessor: Predecessor, labels: Example.shape.labels.optional() })
    .optional(),
});
export type InReview = z.infer<typeof InReview>;

/** Whether it waits for somebody to look into a mark of secrecy: till then nobody knows its level. */
export const asksOfSecrecy = ({ code, reading }: InReview): boolean =>
  [code, ...(reading?.questions ?? [])].includes("review.marked-secret");

/** Whether a mark of secrecy is looked into, or was ever read on it. */
export const mayBeSecret = (item: InReview): boolean => item.marked === "secret" || asksOfSecrecy(item);

/** It is known where the paper belongs. */
export const Recognised = z.object({
  ...inspected,
  status: z.literal("recognised"),
  reading: Reading.optional(),
  filing: Filing,
  department: z.string(),
  submitter: Submitter,
});
export type Recognised = z.infer<typeof Recognised>;

/** Sealed in the vault and read back; waits for its number in `series`. */
export const Stored = z.object({
  ...Recognised.shape,
  status: z.literal("stored"),
  kept: Kept,
  series: z.string(),
  predecessor: Predecessor,
});
export type Stored = z.infer<typeof Stored>;

/**
 * CI-12. What goes along with a paper, by ids: what was refused with its bytes, or went back as another scan of it, up to the moment when
 * these were forgotten. Whatever comes later is a paper of its own.
 */
const Alike = z.array(z.string()).optional();

/** In the archive under its number. What was read of it now lies sealed beside it, no longer here. */
export const Filed = z
  .object({
    ...Stored.shape,
    ...{ status: z.literal("filed"), number: z.string(), filedAt: Instant, settled: z.boolean() },
    alike: Alike,
  })
  .omit({ reading: true });
export type Filed = z.infer<typeof Filed>;

/** Refused or returned, with the reason; `source` tells whether the object lies in quarantine or still in the inbox. */
export const Rejected = z.object({
  ...arrived,
  status: z.literal("rejected"),
  paper: Paper.optional(),
  /** Kept, so that a paper that is taken up again is never divided in another way. */
  cuts: Cuts.optional(),
  code: Code,
  /** What the refusal named: a limit, a format, the paper that has the same bytes. */
  subject: z.string(),
  /** What a person gave as the reason, where a person returned it. */
  remark: z.string().optional(),
  /** DL-07. The paper that has the same bytes; of one that a person returned, the paper that it seemed to be another scan of. */
  duplicateOf: z.string().optional(),
  alike: Alike,
  /** When it had lain in quarantine long enough and was taken away: it cannot be taken up again. */
  expiredAt: Instant.optional(),
  /** It had left the inbox by then. */
  leftInbox: z.literal(true).optional(),
  settled: z.boolean(),
});
export type Rejected = z.infer<typeof Rejected>;

/** A paper on its way into the archive, in exactly one state. */
export const Item = z.discriminatedUnion("status", [Received, InReview, Recognised, Stored, Filed, Rejected]);
export type Item = z.infer<typeof Item>;
export const Status = z.enum(["received", "recognised", "in review", "stored", "filed", "rejected"]);
export type Status = z.infer<typeof Status>;

/** The number that was voided, in whose place the paper gets another, or got the one that it has. */
export const predecessorOf = (item: Item): string | undefined =>
  item.status === "in review" ? item.before?.predecessor : "predecessor" in item ? item.predecessor : undefined;

/** An item after one more change: it begins its state, and nothing of it has been sent again. */
export const moved = <T extends Pick<Item, "rev" | "since" | "nudges">>(item: T, now: string) => ({
  ...item,
  rev: item.rev + 1,
  since: now,
  nudges: 0,
});
