import { z } from "zod";
import { documents, regulation, wholeNumber } from "#shared/lambda/env.ts";

export const CopyEnv = z.object({
  ...regulation,
  ...documents,
  VAULT: z.string(),
  KEY_TABLE: z.string(),
  COPY_TABLE: z.string(),
  VIEWING: z.string(),
  /** The function's own time limit, in seconds. */
  TIME_LIMIT: wholeNumber,
});
