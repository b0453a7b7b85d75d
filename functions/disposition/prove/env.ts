import { z } from "zod";
import { auditTrail, proofs, wholeNumber } from "#shared/lambda/env.ts";

export const ProveEnv = z.object({
  ...proofs,
  ...auditTrail,
  DISPOSAL_TABLE: z.string(),
  LISTED_FILE_TABLE: z.string(),
  FILE_TABLE: z.string(),
  KEY_RECOVERY_DAYS: wholeNumber,
});
