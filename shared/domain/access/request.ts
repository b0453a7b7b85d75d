import { z } from "zod";
import { Approval } from "../approval/approval.ts";
import { Instant } from "../instant.ts";
import { Pages } from "./pages.ts";

/** What is asked for: to look at files, to have copies or extracts of them, to lend them, or to show them because the law says so. */
export const Kind = z.enum(["view", "copy", "lend", "statutory"]);
export type Kind = z.infer<typeof Kind>;

/** Who asks, as they were called then. */
export const Asker = z.object({ subject: z.string(), name: z.string(), department: z.string() });
export type Asker = z.infer<typeof Asker>;

/** A file that is asked for, as it was described then; `pages` are those that may be seen, all where none are said (DL-13). */
export const RequestedFile = z.object({
  number: z.string(),
  paper: z.string(),
  title: z.string(),
  class: z.string(),
  level: z.string(),
  department: z.string(),
  /** How many pages it had then. */
  total: z.int().min(0),
  pages: Pages.optional(),
  /** DL-13. The pages that were asked for, where those who decide have left fewer. */
  asked: z.union([Pages, z.literal("all")]).optional(),
  /** How often a copy of it was opened under this request. */
  opened: z.int().min(0),
});
export type RequestedFile = z.infer<typeof RequestedFile>;

/** AF-23, CI-06. The outsider for whom an employee asks, under which confidentiality agreement, and with what consent of the customer. */
export const Outsider = z.object({
  organisation: z.string(),
  contact: z.string(),
  agreement: z.string(),
  consent: z.string().optional(),
});
export type Outsider = z.infer<typeof Outsider>;

/** The letter by which a court, a tax office or the police asks, and who brought it. */
export const Letter = z.object({
  authority: z.string(),
  reference: z.string(),
  signedOn: z.iso.date(),
  bearer: z.string(),
});
export type Letter = z.infer<typeof Letter>;

/** AF-23. On whose behalf an employee asks who has no account here, if on anybody's: an organisation, and who comes for it. */
export const behalfOf = ({ outsider, letter }: { outsider?: Outsider | undefined; letter?: Letter | undefined }) =>
  outsider ?? (letter && { organisation: letter.authority, contact: letter.bearer });

/** Who did something, as they were called then. */
export const By = z.object({ subject: z.string(), name: z.string() });
export type By = z.infer<typeof By>;

/** DL-15. A longer loan that is asked for before the first ends; it is approved anew. */
export const Extension = z.object({ until: z.iso.date(), reason: z.string(), askedAt: Instant, approval: Approval });
export type Extension = z.infer<typeof Extension>;

/** One on which nobody decides any more, since when. Where its approval is still open, the loan ended first: it has lapsed. */
export const Extended = Extension.extend({ at: Instant });
export type Extended = z.infer<typeof Extended>;

export const Condition = z.enum(["intact", "damaged", "lost"]);
export type Condition = z.infer<typeof Condition>;

/** What the archive finds of what is said to be given back: in which condition it came, or that it is not there. */
export const FoundAs = z.enum([...Condition.options, "not there"]);
export type FoundAs = z.infer<typeof FoundAs>;

/** DL-15, DL-16. What is lent, from its handing over on: as paper, or as copies that the borrower is shown. */
export const Loan = z.object({
  form: z.enum(["paper", "electronic"]),
  /** The lending agreement: where it is kept, who signed it for the borrower, and when. */
  agreement: z.object({ reference: z.string(), signedBy: z.string(), signedOn: z.iso.date() }),
  handedOver: By.extend({ at: Instant }),
  dueOn: z.iso.date(),
  extension: Extension.optional(),
  /** Those of before, and who said what of them. */
  extended: z.array(Extended),
  /** Called back before its end. */
  recalled: By.extend({ at: Instant, reason: z.string() }).optional(),
});
export type Loan = z.infer<typeof Loan>;

/** AF-24, AM-04. The asker's signature at the end, and what came of it. */
export const Returning = By.extend({ at: Instant, effect: z.string() });
export type Returning = z.infer<typeof Returning>;

/** DL-16. How what was lent came back, and what follows where it was damaged or lost. */
export const Check = By.extend({
  at: Instant,
  condition: Condition,
  note: z.string().optional(),
  consequence: z.string().optional(),
});
export type Check = z.infer<typeof Check>;

/** AF-24. A certified copy or extract that was given out: its number, of which file, how many. */
export const Certified = z.object({
  copyNumber: z.string(),
  number: z.string(),
  count: z.int().min(1),
  at: Instant,
  /** When it was found that it could not be made: its number stays taken, and it does not count. */
  failedAt: Instant.optional(),
});
export type Certified = z.infer<typeof Certified>;

/** How many certified copies of a file may be asked for, and be given out at once. */
export const Count = z.int().min(1).max(100);

const base = {
  id: z.string(),
  rev: z.int().min(1),
  kind: Kind,
  /** AF-24. How many certified copies are asked for of each file; of what is not to be copied, none. */
  count: Count.optional(),
  asker: Asker,
  /** AM-20. Who asked for what is out now, and has left. */
  passedFrom: Asker.optional(),
  purpose: z.string(),
  files: z.array(RequestedFile).min(1),
  outsider: Outsider.optional(),
  letter: Letter.optional(),
  approval: Approval,
  certified: z.array(Certified),
  regulation: z.string(),
  askedAt: Instant,
  /** The day of that in the regulation's zone, by which it belongs to a year. */
  askedOn: z.iso.date(),
  /** When it came into this state, or changed within it. */
  since: Instant,
};
const granted = {
  ...base,
  grantedAt: Instant,
  /** The last day on which it holds. */
  endsOn: z.iso.date(),
  /** Days on which its end, or what is overdue, was brought to mind. */
  reminded: z.array(z.iso.date()),
};

/** It waits for those who decide. */
export const Open = z.object({ ...base, status: z.literal("open") });
/** It went back to the asker, to be completed (补正). */
export const SentBack = z.object({ ...base, status: z.literal("sent back") });
export const Withdrawn = z.object({ ...base, status: z.literal("withdrawn") });
export const Declined = z.object({ ...base, status: z.literal("refused") });
/** What was approved may be opened, until the end. */
export const Granted = z.object({ ...granted, status: z.literal("granted") });
/** The borrower has it. */
export const Lent = z.object({ ...granted, status: z.literal("lent"), loan: Loan });
/** The borrower says that they have given it back; the archive has still to look at it, and until then paper is out. */
export const GivenBack = z.object({ ...granted, status: z.literal("given back"), loan: Loan, returning: Returning });
/** Its time is over: nothing can be opened any more, and nobody has signed for it yet. */
export const Expired = z.object({ ...granted, status: z.literal("expired"), expiredAt: Instant });
export const Returned = z.object({
  ...granted,
  status: z.literal("returned"),
  returning: Returning,
  loan: Loan.optional(),
  check: Check.optional(),
});
/** Taken back before its end. */
export const Revoked = z.object({
  ...granted,
  status: z.literal("revoked"),
  revoked: By.extend({ at: Instant, reason: z.string() }),
});

export const AccessRequest = z.discriminatedUnion("status", [
  Open,
  SentBack,
  Withdrawn,
  Declined,
  Granted,
  Lent,
  GivenBack,
  Expired,
  Returned,
  Revoked,
]);
export type AccessRequest = z.infer<typeof AccessRequest>;
export type Open = z.infer<typeof Open>;
export type SentBack = z.infer<typeof SentBack>;
export type Granted = z.infer<typeof Granted>;
export type Lent = z.infer<typeof Lent>;
export type GivenBack = z.infer<typeof GivenBack>;
export type Expired = z.infer<typeof Expired>;
export type Returned = z.infer<typeof Returned>;
export type Revoked = z.infer<typeof Revoked>;

export const RequestStatus = z.enum([
  "open",
  "sent back",
  "withdrawn",
  "refused",
  "granted",
  "lent",
  "given back",
  "expired",
  "returned",
  "revoked",
]);
export type RequestStatus = z.infer<typeof RequestStatus>;
