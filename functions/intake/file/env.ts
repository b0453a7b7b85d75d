import { z } from "zod";
import { intakeRecords, regulation } from "#shared/lambda/env.ts";

export const FileEnv = z.object({
  ...intakeRecords,
  ...regulation,
  FILE_TABLE: z.string(),
  HOLD_TABLE: z.string(),
  SERIES_TABLE: z.string(),
});
