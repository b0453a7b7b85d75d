import { z } from "zod";
import type { Moment } from "../approval/moment.ts";
import { Instant } from "../instant.ts";
import { Refused } from "../refused.ts";

/** AF-23, CI-06. A confidentiality agreement with an outsider, on record before they are shown anything. */
export const Agreement = z.object({
  id: z.string(),
  /** As the regulation calls it: 保密协议. */
  kind: z.string(),
  organisation: z.string(),
  signedBy: z.string(),
  signedOn: z.iso.date(),
  /** The last day on which it holds; without end where none is said. */
  until: z.iso.date().optional(),
  /** What may be done with what is shown. */
  scope: z.string(),
  /** Where the paper lies. */
  reference: z.string(),
  recordedBy: z.object({ subject: z.string(), name: z.string() }),
  recordedAt: Instant,
});
export type Agreement = z.infer<typeof Agreement>;

/** @throws Refused `access.no-agreement` where an agreement is none with this organisation, `access.agreement-over` where it does not hold today */
export function agreementInForce(
  agreement: Agreement | undefined,
  { organisation, kind }: { organisation: string; kind: string | undefined },
  { today }: Moment,
): Agreement {
  if (agreement?.organisation !== organisation || (kind !== undefined && agreement.kind !== kind))
    throw new Refused("access.no-agreement", organisation);
  if (agreement.signedOn > today || (agreement.until !== undefined && today > agreement.until))
    throw new Refused("access.agreement-over", agreement.reference);
  return agreement;
}
