import { z } from "zod";
import { auditTrail, regulation } from "#shared/lambda/env.ts";

export const AppraiseEnv = z.object({
  ...auditTrail,
  ...regulation,
  FILE_TABLE: z.string(),
  FACT_TABLE: z.string(),
  SERIES_TABLE: z.string(),
});
