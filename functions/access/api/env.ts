import { z } from "zod";
import { accessRequests, regulation } from "#shared/lambda/env.ts";

export const AccessApiEnv = z.object({
  ...regulation,
  ...accessRequests,
  AGREEMENT_TABLE: z.string(),
  COPY_TABLE: z.string(),
  DISPOSAL_TABLE: z.string(),
  COPY_SERIES_TABLE: z.string(),
  PEOPLE_TABLE: z.string(),
  DAY_TABLE: z.string(),
  VIEWING: z.string(),
  COPY_QUEUE: z.url(),
});
