import { randomUUID } from "node:crypto";
import type { AgreementQuery, Agreements } from "#shared/aws/agreements.ts";
import type { Commit } from "#shared/aws/transaction.ts";
import { type Agreement, agreementInForce } from "#shared/domain/access/agreement.ts";
import type { NewAgreement } from "#shared/domain/access/contract.ts";
import type { AccessRequest } from "#shared/domain/access/request.ts";
import { accessDeed } from "#shared/domain/audit/deed.ts";
import type { Paging } from "#shared/domain/contract.ts";
import { Refused } from "#shared/domain/refused.ts";
import type { Desk, Who } from "./desk.ts";

/**
 * AF-23, CI-06. Makes sure that the outsider of a request, where it has one, is bound by their agreement at a moment.
 *
 * @throws Refused as `agreementInForce`
 */
export type Bound = (request: Pick<AccessRequest, "outsider" | "files">, now: string) => Promise<void>;

export interface Agreeing {
  desk: Desk;
  agreements: Agreements;
  commit: Commit;
  /** AF-23. The agreement that an outsider must have signed before they are given files of such levels, as the regulation calls it. */
  outsideAgreement: (levels: readonly string[]) => string | undefined;
  /** All that the regulation names. Where it names none, none is asked for, and whatever was signed may be put on record. */
  outsideAgreements: readonly string[];
}

/** AF-23, CI-06. The confidentiality agreements with outsiders. */
export const agreeing = ({ desk, agreements, commit, outsideAgreement, outsideAgreements }: Agreeing) => {
  const bound: Bound = async ({ outsider, files }, now) => {
    if (!outsider) return;
    const { agreement, organisation } = outsider;
    const kind = outsideAgreement(files.map(({ level }) => level));
    agreementInForce(await agreements.get(agreement), { organisation, kind }, desk.momentOf(now));
  };

  /** @throws Refused `access.unknown-agreement`, `access.agreement-to-come`, `access.agreement-backwards` */
  async function record(body: NewAgreement, { person: { subject, name }, by, now }: Who): Promise<Agreement> {
    const { kind, signedOn, until, reference } = body;
    if (outsideAgreements.length > 0 && !outsideAgreements.includes(kind))
      throw new Refused("access.unknown-agreement", kind, outsideAgreements);
    if (signedOn > desk.momentOf(now).today) throw new Refused("access.agreement-to-come", reference);
    if (until !== undefined && until < signedOn) throw new Refused("access.agreement-backwards", reference);
    const agreement: Agreement = { ...body, id: randomUUID(), recordedBy: { subject, name }, recordedAt: now };
    const asked = { organisation: body.organisation, reference, signedOn };
    await commit(agreements.enter(agreement, accessDeed("RecordOutsideAgreement", by, { request: asked })));
    return agreement;
  }

  async function list({ id, organisation, ...page }: Paging & AgreementQuery) {
    const { items, cursor } = await agreements.list({ id, organisation }, page);
    return { items, cursor: cursor ?? null };
  }

  return { bound, record, list };
};
