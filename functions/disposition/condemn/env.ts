import { z } from "zod";
import { auditTrail, regulation } from "#shared/lambda/env.ts";

export const CondemnEnv = z.object({
  ...auditTrail,
  ...regulation,
  DISPOSAL_TABLE: z.string(),
  LISTED_FILE_TABLE: z.string(),
  FILE_TABLE: z.string(),
  FACT_TABLE: z.string(),
  HOLD_TABLE: z.string(),
  USE_TABLE: z.string(),
});
