import { z } from "zod";
import { intakeRecords, regulation, scanHours, wholeNumber } from "#shared/lambda/env.ts";

export const SweepEnv = z.object({
  ...intakeRecords,
  ...regulation,
  INBOX: z.string(),
  QUARANTINE: z.string(),
  WORKING: z.string(),
  VIEWING: z.string(),
  VAULT: z.string(),
  FILE_TABLE: z.string(),
  RECEIVE_QUEUE: z.url(),
  STORE_QUEUE: z.url(),
  FILE_QUEUE: z.url(),
  /** Minutes after which a step that has not moved on is sent again. */
  STALE_MINUTES: wholeNumber,
  /** Days after which a refused paper leaves quarantine. */
  QUARANTINE_DAYS: wholeNumber,
  SCAN_HOURS: scanHours,
});
