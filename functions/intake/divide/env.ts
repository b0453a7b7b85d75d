import { z } from "zod";
import { documents, intakeRecords, regulation } from "#shared/lambda/env.ts";

export const DivideEnv = z.object({
  ...intakeRecords,
  ...regulation,
  ...documents,
  DIGEST_TABLE: z.string(),
  INBOX: z.string(),
  QUARANTINE: z.string(),
  RECEIVE_QUEUE: z.url(),
});
