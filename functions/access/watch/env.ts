import { z } from "zod";
import { auditTrail, notices, regulation } from "#shared/lambda/env.ts";

export const WatchEnv = z.object({
  ...regulation,
  ...auditTrail,
  DAY_TABLE: z.string(),
  PEOPLE_TABLE: z.string(),
  ...notices,
});
