import { z } from "zod";
import { intakeRecords, regulation, scanHours, wholeNumber } from "#shared/lambda/env.ts";

export const IntakeApiEnv = z.object({
  ...intakeRecords,
  ...regulation,
  DIGEST_TABLE: z.string(),
  LIKENESS_TABLE: z.string(),
  EXAMPLE_TABLE: z.string(),
  UPLOAD_TABLE: z.string(),
  PEOPLE_TABLE: z.string(),
  KEY_TABLE: z.string(),
  INBOX: z.string(),
  QUARANTINE: z.string(),
  WORKING: z.string(),
  VIEWING: z.string(),
  RECEIVE_QUEUE: z.url(),
  STORE_QUEUE: z.url(),
  FILE_QUEUE: z.url(),
  MAX_BYTES: wholeNumber,
  SCAN_HOURS: scanHours,
});
