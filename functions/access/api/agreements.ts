import { randomUUID } from "node:crypto";
import type { Agreements } from "#shared/aws/agreements.ts";
import type { Commit } from "#shared/aws/transaction.ts";
import type { Agreement } from "#shared/domain/access/agreement.ts";
import type { NewAgreement } from "#shared/domain/access/contract.ts";
import { accessDeed } from "#shared/domain/audit/deed.ts";
import type { Paging } from "#shared/domain/contract.ts";
import { Refused } from "#shared/domain/refused.ts";
import type { Desk, Who } from "./desk.ts";

/** AF-23, CI-06. The confidentiality agreements with outsiders. */
export const agreeing = ({ desk, agreements, commit }: { desk: Desk; agreements: Agreements; commit: Commit }) => {
  /** @throws Refused `access.agreement-to-come`, `access.agreement-backwards` */
  async function record(body: NewAgreement, { person: { subject, name }, by, now }: Who): Promise<Agreement> {
    const { signedOn, until, reference } = body;
    if (signedOn > desk.momentOf(now).today) throw new Refused("access.agreement-to-come", reference);
    if (until !== undefined && until < signedOn) throw new Refused("access.agreement-backwards", reference);
    const agreement: Agreement = { ...body, id: randomUUID(), recordedBy: { subject, name }, recordedAt: now };
    const asked = { organisation: body.organisation, reference, signedOn };
    await commit(agreements.enter(agreement, accessDeed("RecordOutsideAgreement", by, { request: asked })));
    return agreement;
  }

  async function list({ organisation, ...page }: Paging & { organisation?: string | undefined }) {
    const { items, cursor } = await agreements.list({ organisation }, page);
    return { items, cursor: cursor ?? null };
  }

  return { record, list };
};
