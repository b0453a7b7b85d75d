import { z } from "zod";
import { auditTrail, regulation } from "#shared/lambda/env.ts";

export const DispositionApiEnv = z.object({
  ...auditTrail,
  ...regulation,
  FILE_TABLE: z.string(),
  PEOPLE_TABLE: z.string(),
  FACT_TABLE: z.string(),
  USE_TABLE: z.string(),
  HOLD_TABLE: z.string(),
  SERIES_TABLE: z.string(),
});
