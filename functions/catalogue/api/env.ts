import { z } from "zod";
import { intakeRecords, regulation } from "#shared/lambda/env.ts";

export const CatalogueApiEnv = z.object({
  ...intakeRecords,
  ...regulation,
  FILE_TABLE: z.string(),
  SERIES_TABLE: z.string(),
  EXAMPLE_TABLE: z.string(),
  PEOPLE_TABLE: z.string(),
  DISPOSAL_TABLE: z.string(),
  HOLD_TABLE: z.string(),
  USE_TABLE: z.string(),
  /** The archive's own version, for the OpenAPI document. */
  VERSION: z.string(),
});
