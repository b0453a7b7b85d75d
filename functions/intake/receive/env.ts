import { z } from "zod";
import { documents, intakeRecords, regulation, scanHours, wholeNumber } from "#shared/lambda/env.ts";

export const ReceiveEnv = z.object({
  ...intakeRecords,
  ...regulation,
  ...documents,
  DIGEST_TABLE: z.string(),
  UPLOAD_TABLE: z.string(),
  INBOX: z.string(),
  QUARANTINE: z.string(),
  RECOGNISE_QUEUE: z.url(),
  DIVIDE_QUEUE: z.url(),
  /** The largest file that is read, in bytes. */
  MAX_BYTES: wholeNumber,
  /** Pages that one invocation of `recognise` reads. */
  CHUNK_PAGES: wholeNumber,
  SCAN_HOURS: scanHours,
});
