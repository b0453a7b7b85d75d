import { z } from "zod";
import { proofs } from "#shared/lambda/env.ts";

export const ProveEnv = z.object({ ...proofs, DISPOSAL_TABLE: z.string() });
