import { z } from "zod";
import { regulation, wholeNumber } from "#shared/lambda/env.ts";

export const SettleEnv = z.object({
  ...regulation,
  PEOPLE_TABLE: z.string(),
  CONTACT_TABLE: z.string(),
  AUDIT_TABLE: z.string(),
  /** The account and region that an audit entry names. */
  ACCOUNT: z.string(),
  AWS_REGION: z.string(),
  /** The pool that people sign in at, or `none` where another issuer keeps the accounts. */
  USER_POOL: z.string(),
  /** The address that notices come from, or `none` where the stage sends no mail. */
  MAIL_FROM: z.string(),
  /** Minutes after which a leaving that is not settled is taken up again. */
  STALE_MINUTES: wholeNumber,
});
