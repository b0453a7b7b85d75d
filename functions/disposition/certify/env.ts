import { z } from "zod";
import { auditTrail, regulation } from "#shared/lambda/env.ts";

export const CertifyEnv = z.object({
  ...regulation,
  ...auditTrail,
  DISPOSAL_TABLE: z.string(),
  LISTED_FILE_TABLE: z.string(),
  DISPOSAL_RECORDS: z.string(),
  CERTIFICATE_KEY: z.string(),
  /** The bucket of the second copy, by which versions that were deleted there are told from others. */
  REPLICA: z.string(),
  /** The folder of the font. */
  RESOURCES: z.string(),
});
