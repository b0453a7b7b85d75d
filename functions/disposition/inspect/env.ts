import { z } from "zod";
import { proofs } from "#shared/lambda/env.ts";

export const InspectEnv = z.object(proofs);
