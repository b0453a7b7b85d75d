import { randomUUID } from "node:crypto";
import { archivist, as } from "../doors.ts";
import { clerkOf, headOf, type Own } from "./own.ts";

/**
 * Requests for some files, which were made for this alone: some that wait, two that were granted, of which one was opened; one of which
 * a step was skipped, and one to lend that is still to be handed over.
 */
export async function ownRequests(department: string, numbers: readonly string[]): Promise<Own> {
  const asker = clerkOf(department);
  const [clerk, head, executive] = [as(asker), as(headOf(department)), as("executive-1")];
  const colleague = as("supervisor-1");
  const headOfColleague = headOf((await colleague.call("GET /me", {})).person.department);
  const [number = ""] = numbers;
  const plain = { purpose: "核对往来", files: [{ number }] };

  const ask = async (more: object = {}, who = clerk) =>
    (await who.call("POST /requests", { body: { ...plain, ...more } })).id;
  const granted = async (more: object = {}, deciding = [head, archivist]) => {
    const id = await ask(more);
    for (const who of deciding)
      await who.call("POST /requests/{id}/decide", { params: { id }, body: { said: { verdict: "approve" } } });
    return id;
  };

  const opened = await granted();
  const { copy } = await clerk.call("POST /requests/{id}/open", { params: { id: opened }, body: { number } });
  const signed = { signedBy: "王磊", signedOn: "2025-01-02", scope: "年度审计", reference: "BM-1" };
  const body = { kind: "保密协议", organisation: `某事务所 ${randomUUID().slice(0, 8)}`, ...signed };
  const { organisation, id: agreement } = await archivist.call("POST /agreements", { body });
  const outsider = { organisation, contact: signed.signedBy, agreement };
  const toLend = await granted({ kind: "lend", outsider }, [head, executive, archivist]);

  const skipped = await ask({}, colleague);
  const slot = "1.1.1";
  const skip = { reason: "客户现场停机", slot };
  await executive.call("POST /requests/{id}/skip", { params: { id: skipped }, body: skip });
  const all = [opened, await granted({ kind: "copy", count: 100 }), await ask(), await ask({ kind: "copy" })];
  const seeds = {
    "/requests/{id}": all,
    "/requests/{id}/decide": [await ask({}, colleague), ...all],
    "/requests/{id}/skip": [await ask({}, colleague), ...all],
    "/requests/{id}/withdraw": [await ask(), ...all],
    "/requests/{id}/copies/{copy}": [copy],
    "/requests/{id}/review": [skipped],
    "/requests/{id}/handover": [toLend],
    "body.slot": [slot],
    "body.number": numbers,
    "body.files[*].number": numbers,
    "query.organisation": [organisation],
  };
  const lent = { reference: "JY-1", signedBy: signed.signedBy, signedOn: signed.signedOn };
  return {
    seeds,
    bodies: {
      ...{ "POST /requests": plain, "POST /requests/{id}/complete": plain },
      "POST /agreements": body,
      "POST /requests/{id}/decide": { said: { verdict: "approve" } },
      "POST /requests/{id}/skip": skip,
      "POST /requests/{id}/review": { slot, finding: "justified", words: "情况属实" },
      "POST /requests/{id}/handover": { form: "electronic", agreement: lent },
    },
    askers: {
      ...{ "POST /requests/{id}/decide": [headOfColleague], "POST /requests/{id}/review": [headOfColleague] },
      "POST /requests/{id}/skip": ["executive-2"],
      ...{ "POST /requests/{id}/open": [asker], "GET /requests/{id}/copies/{copy}": [asker] },
      ...{ "POST /requests/{id}/complete": [asker], "POST /requests/{id}/extend": [asker] },
      "POST /requests/{id}/withdraw": [asker],
    },
  };
}
