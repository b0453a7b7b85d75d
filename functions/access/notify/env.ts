import { z } from "zod";
import { notices, regulation } from "#shared/lambda/env.ts";

export const AccessNotifyEnv = z.object({
  ...regulation,
  PEOPLE_TABLE: z.string(),
  ...notices,
  COPY_TABLE: z.string(),
  VIEWING: z.string(),
});
