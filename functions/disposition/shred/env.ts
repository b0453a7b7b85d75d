import { z } from "zod";
import { auditTrail, regulation, wholeNumber } from "#shared/lambda/env.ts";

export const ShredEnv = z.object({
  ...auditTrail,
  ...regulation,
  DISPOSAL_TABLE: z.string(),
  LISTED_FILE_TABLE: z.string(),
  FILE_TABLE: z.string(),
  FACT_TABLE: z.string(),
  HOLD_TABLE: z.string(),
  USE_TABLE: z.string(),
  KEY_TABLE: z.string(),
  /** The vault's name, to note where what was destroyed lay. It may do nothing there. */
  VAULT: z.string(),
  /** For so many days the table of keys can be restored. */
  KEY_RECOVERY_DAYS: wholeNumber,
});
