import { z } from "zod";
import { auditTrail, regulation } from "#shared/lambda/env.ts";

export const RefreshEnv = z.object({
  ...auditTrail,
  ...regulation,
  FILE_TABLE: z.string(),
  FACT_TABLE: z.string(),
});
