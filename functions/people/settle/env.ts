import { z } from "zod";
import { peopleRecords, regulation, wholeNumber } from "#shared/lambda/env.ts";

export const SettleEnv = z.object({
  ...regulation,
  ...peopleRecords,
  REQUEST_TABLE: z.string(),
  /** The address that notices come from, or `none` where the stage sends no mail. */
  MAIL_FROM: z.string(),
  /** Minutes after which a leaving that is not settled is taken up again. */
  STALE_MINUTES: wholeNumber,
});
