import { z } from "zod";
import { regulation } from "#shared/lambda/env.ts";

export const AccessNotifyEnv = z.object({
  ...regulation,
  PEOPLE_TABLE: z.string(),
  NOTICE_TABLE: z.string(),
  COPY_TABLE: z.string(),
  VIEWING: z.string(),
  /** The address that notices come from, or `none` where the stage sends no mail. */
  MAIL_FROM: z.string(),
});
