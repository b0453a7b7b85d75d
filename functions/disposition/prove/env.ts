import { z } from "zod";
import { auditTrail, proofs } from "#shared/lambda/env.ts";

export const ProveEnv = z.object({ ...auditTrail, ...proofs, DISPOSAL_TABLE: z.string() });
