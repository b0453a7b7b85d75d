import { z } from "zod";
import { auditTrail, notices, regulation } from "#shared/lambda/env.ts";

export const FollowEnv = z.object({
  ...auditTrail,
  ...regulation,
  ...notices,
  DISPOSAL_TABLE: z.string(),
  LISTED_FILE_TABLE: z.string(),
  FILE_TABLE: z.string(),
  FACT_TABLE: z.string(),
  PEOPLE_TABLE: z.string(),
});
