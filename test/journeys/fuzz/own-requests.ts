import { randomUUID } from "node:crypto";
import { loadRegulation } from "#shared/regulation/load.ts";
import type { Seeds } from "../../support/fuzz/fuzz.ts";
import { archive, archivist, as } from "../doors.ts";

/** Requests for some files, which were made for this alone: two that wait, two that were granted, of which one was opened. */
export async function ownRequests(department: string, numbers: readonly string[]): Promise<Seeds> {
  const { departments } = loadRegulation(archive.regulation).regulation;
  const whose = (post: string | undefined) => archive.people.find((each) => each.post === post)?.username ?? "";
  const [clerk, head] = [as(whose(departments[department]?.clerk)), as(whose(departments[department]?.head))];
  const [number = ""] = numbers;

  const ask = async (more: object = {}) => {
    const body = { purpose: "核对往来", files: [{ number }], ...more };
    return (await clerk.call("POST /requests", { body })).id;
  };
  const granted = async (more: object = {}) => {
    const id = await ask(more);
    for (const who of [head, archivist])
      await who.call("POST /requests/{id}/decide", { params: { id }, body: { said: { verdict: "approve" } } });
    return id;
  };

  const opened = await granted();
  const { copy } = await clerk.call("POST /requests/{id}/open", { params: { id: opened }, body: { number } });
  const signed = { signedBy: "王磊", signedOn: "2025-01-02", scope: "年度审计", reference: "BM-1" };
  const body = { kind: "保密协议", organisation: `某事务所 ${randomUUID().slice(0, 8)}`, ...signed };
  const { organisation } = await archivist.call("POST /agreements", { body });
  return {
    "/requests/{id}": [opened, await granted({ kind: "copy", count: 100 }), await ask(), await ask({ kind: "copy" })],
    "/requests/{id}/copies/{copy}": [copy],
    "body.number": numbers,
    "body.files[*].number": numbers,
    "query.organisation": [organisation],
  };
}
