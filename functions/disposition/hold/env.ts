import { z } from "zod";
import { wholeNumber } from "#shared/lambda/env.ts";

export const HoldEnv = z.object({
  HOLD_TABLE: z.string(),
  FILE_TABLE: z.string(),
  SERIES_TABLE: z.string(),
  VAULT: z.string(),
  /** In seconds. */
  TIME_LIMIT: wholeNumber,
});
