import { z } from "zod";
import { intakeRecords, regulation, sides } from "#shared/lambda/env.ts";

export const EraseEnv = z.object({
  ...intakeRecords,
  ...regulation,
  ...sides,
  DISPOSAL_TABLE: z.string(),
  LISTED_FILE_TABLE: z.string(),
  FILE_TABLE: z.string(),
  LIKENESS_TABLE: z.string(),
  EXAMPLE_TABLE: z.string(),
  DIGEST_TABLE: z.string(),
  /** The inbox's name. It may do nothing there. */
  INBOX: z.string(),
  QUARANTINE: z.string(),
  VIEWING: z.string(),
  WORKING: z.string(),
  /** The roles in which alone versions can be deleted: of each side one for what is past its time, one for what is not. */
  ERASER: z.string(),
  EARLY_ERASER: z.string(),
  OFFSITE_ERASER: z.string(),
  OFFSITE_EARLY_ERASER: z.string(),
});
