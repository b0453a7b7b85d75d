import { z } from "zod";
import { auditTrail } from "#shared/lambda/env.ts";

export const ConcludeEnv = z.object({
  ...auditTrail,
  DISPOSAL_TABLE: z.string(),
  LISTED_FILE_TABLE: z.string(),
  FILE_TABLE: z.string(),
  TASK_TABLE: z.string(),
});
