import { z } from "zod";
import { mail, peopleRecords, regulation, wholeNumber } from "#shared/lambda/env.ts";

export const SettleEnv = z.object({
  ...regulation,
  ...peopleRecords,
  REQUEST_TABLE: z.string(),
  ...mail,
  /** Minutes after which a leaving that is not settled is taken up again. */
  STALE_MINUTES: wholeNumber,
});
