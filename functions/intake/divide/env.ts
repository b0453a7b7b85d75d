import { z } from "zod";
import { intakeRecords, regulation, resources, wholeNumber } from "#shared/lambda/env.ts";

export const DivideEnv = z.object({
  ...intakeRecords,
  ...regulation,
  ...resources,
  DIGEST_TABLE: z.string(),
  INBOX: z.string(),
  QUARANTINE: z.string(),
  RECEIVE_QUEUE: z.url(),
  MAX_PAGES: wholeNumber,
  MAX_ATTACHMENTS: wholeNumber,
  /** The largest page, in pixels (width × height). */
  MAX_PIXELS: wholeNumber,
});
