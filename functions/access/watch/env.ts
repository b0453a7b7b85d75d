import { z } from "zod";
import { auditTrail, regulation } from "#shared/lambda/env.ts";

export const WatchEnv = z.object({
  ...regulation,
  ...auditTrail,
  DAY_TABLE: z.string(),
  PEOPLE_TABLE: z.string(),
  NOTICE_TABLE: z.string(),
  /** The address that notices come from, or `none` where the stage sends no mail. */
  MAIL_FROM: z.string(),
});
