import { z } from "zod";
import { intakeRecords, regulation, resources, scanHours, wholeNumber } from "#shared/lambda/env.ts";

export const ReceiveEnv = z.object({
  ...intakeRecords,
  ...regulation,
  ...resources,
  DIGEST_TABLE: z.string(),
  UPLOAD_TABLE: z.string(),
  INBOX: z.string(),
  QUARANTINE: z.string(),
  RECOGNISE_QUEUE: z.url(),
  DIVIDE_QUEUE: z.url(),
  /** The largest file that is read, in bytes. */
  MAX_BYTES: wholeNumber,
  MAX_PAGES: wholeNumber,
  /** The most attachments that an e-mail may have. */
  MAX_ATTACHMENTS: wholeNumber,
  /** The largest page, in pixels (width × height). */
  MAX_PIXELS: wholeNumber,
  /** Pages that one invocation of `recognise` reads. */
  CHUNK_PAGES: wholeNumber,
  SCAN_HOURS: scanHours,
});
