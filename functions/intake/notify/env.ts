import { z } from "zod";
import { notices } from "#shared/lambda/env.ts";

export const NotifyEnv = z.object({
  PEOPLE_TABLE: z.string(),
  ...notices,
});
