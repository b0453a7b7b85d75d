import { z } from "zod";

export const NotifyEnv = z.object({
  PEOPLE_TABLE: z.string(),
  NOTICE_TABLE: z.string(),
  /** The address that notices come from, or `none` where the stage sends no mail. */
  MAIL_FROM: z.string(),
});
