import { z } from "zod";
import { accessRequests, regulation } from "#shared/lambda/env.ts";

export const SucceedEnv = z.object({
  ...regulation,
  ...accessRequests,
  PEOPLE_TABLE: z.string(),
  COPY_TABLE: z.string(),
  VIEWING: z.string(),
});
