import { z } from "zod";
import { intakeRecords, regulation, wholeNumber } from "#shared/lambda/env.ts";

export const StoreEnv = z.object({
  ...intakeRecords,
  ...regulation,
  INBOX: z.string(),
  QUARANTINE: z.string(),
  WORKING: z.string(),
  VAULT: z.string(),
  KEY_TABLE: z.string(),
  /** The key under which each document's own key is wrapped, here and (to encrypt only) off site. */
  DOCUMENT_KEY: z.string(),
  RECOVERY_KEY: z.string(),
  RECEIVE_QUEUE: z.url(),
  FILE_QUEUE: z.url(),
  /** The first governance lock, in minutes: long enough to be filed in. */
  FIRST_LOCK_MINUTES: wholeNumber,
});
