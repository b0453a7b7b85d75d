import { z } from "zod";
import { auditTrail, regulation, wholeNumber } from "#shared/lambda/env.ts";

export const DispositionApiEnv = z.object({
  ...auditTrail,
  ...regulation,
  FILE_TABLE: z.string(),
  PEOPLE_TABLE: z.string(),
  FACT_TABLE: z.string(),
  USE_TABLE: z.string(),
  HOLD_TABLE: z.string(),
  SERIES_TABLE: z.string(),
  DISPOSAL_TABLE: z.string(),
  LISTED_FILE_TABLE: z.string(),
  TASK_TABLE: z.string(),
  /** AF-35. What destroys, and what tries anew to read what was destroyed. */
  DESTROY_MACHINE: z.string(),
  INSPECT: z.string(),
  KEY_RECOVERY_DAYS: wholeNumber,
  DISPOSAL_RECORDS: z.string(),
  CERTIFICATE_KEY: z.string(),
});
