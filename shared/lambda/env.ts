import { z } from "zod";

/** Whole numbers and fractions arrive as text in a function's environment. */
export const wholeNumber = z.coerce.number().int().positive();
export const fraction = z.coerce.number().min(0).max(1);
/** The hours that the malware scanner may take for a paper; `none` where there is no scanner. */
export const scanHours = z.union([z.literal("none").transform(() => undefined), wholeNumber]);

/** The parts of an environment that several functions share, each under one name everywhere. */
export const auditTrail = {
  AUDIT_TABLE: z.string(),
  /** The account and region that an audit entry names. */
  ACCOUNT: z.string(),
  AWS_REGION: z.string(),
};
export const intakeRecords = {
  INTAKE_TABLE: z.string(),
  ...auditTrail,
};
/** What changing a request for files needs. */
export const accessRequests = {
  REQUEST_TABLE: z.string(),
  TASK_TABLE: z.string(),
  USE_TABLE: z.string(),
  /** AF-32. No use begins of a file whose destruction has begun. */
  FILE_TABLE: z.string(),
  ...auditTrail,
};
/** What changing the records of people and of the customers' contacts needs. */
export const peopleRecords = {
  PEOPLE_TABLE: z.string(),
  CONTACT_TABLE: z.string(),
  ...auditTrail,
  /** The pool that people sign in at, or `none` where another issuer keeps the accounts. */
  USER_POOL: z.string(),
};
/** What telling people by mail needs. */
export const mail = {
  /** The address that notices come from, or `none` where the stage sends no mail. */
  MAIL_FROM: z.string(),
};
export const notices = {
  NOTICE_TABLE: z.string(),
  NOTICE_QUEUE: z.string(),
  ...mail,
};
export const regulation = {
  /** The regulation's file, as it was bundled with the function. */
  REGULATION: z.string(),
};
/** Where the archive is kept: in the vault, and its copy off site. */
export const sides = {
  VAULT: z.string(),
  REPLICA: z.string(),
  OFFSITE_REGION: z.string(),
};
/** What trying to read a destroyed file needs. */
export const proofs = {
  ...sides,
  KEY_TABLE: z.string(),
  LIKENESS_TABLE: z.string(),
  EXAMPLE_TABLE: z.string(),
  VIEWING: z.string(),
  WORKING: z.string(),
  INBOX: z.string(),
  QUARANTINE: z.string(),
  INTAKE_TABLE: z.string(),
};
/** What opening a paper needs, and what it may not exceed. */
export const documents = {
  /** The folder of models, fonts and libraries that reading a paper needs. */
  RESOURCES: z.string(),
  MAX_PAGES: wholeNumber,
  /** The most attachments that an e-mail may have. */
  MAX_ATTACHMENTS: wholeNumber,
  /** The largest page, in pixels (width × height). */
  MAX_PIXELS: wholeNumber,
};
