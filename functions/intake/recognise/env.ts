import { z } from "zod";
import { documents, fraction, intakeRecords, regulation, wholeNumber } from "#shared/lambda/env.ts";

export const RecogniseEnv = z.object({
  ...intakeRecords,
  ...regulation,
  ...documents,
  DIGEST_TABLE: z.string(),
  LIKENESS_TABLE: z.string(),
  EXAMPLE_TABLE: z.string(),
  INBOX: z.string(),
  QUARANTINE: z.string(),
  WORKING: z.string(),
  VIEWING: z.string(),
  /** The function's own time limit, in seconds. */
  TIME_LIMIT: wholeNumber,
  DIVIDE_QUEUE: z.url(),
  STORE_QUEUE: z.url(),
  /** Who reads pages: our own models, or Amazon Textract for the languages that it reads. */
  RECOGNISER: z.enum(["paddle", "textract"]),
  /** Below this confidence a person decides. */
  MIN_CONFIDENCE: fraction,
});
