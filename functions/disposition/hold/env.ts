import { z } from "zod";

export const HoldEnv = z.object({
  HOLD_TABLE: z.string(),
  FILE_TABLE: z.string(),
  SERIES_TABLE: z.string(),
  VAULT: z.string(),
});
