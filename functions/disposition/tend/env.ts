import { z } from "zod";
import { auditTrail, regulation } from "#shared/lambda/env.ts";

export const TendEnv = z.object({
  ...auditTrail,
  ...regulation,
  DISPOSAL_TABLE: z.string(),
  TASK_TABLE: z.string(),
  DESTROY_MACHINE: z.string(),
});
