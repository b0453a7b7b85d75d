import { z } from "zod";
import { accessRequests, regulation } from "#shared/lambda/env.ts";

export const RemindEnv = z.object({
  ...regulation,
  ...accessRequests,
  COPY_TABLE: z.string(),
  VIEWING: z.string(),
});
