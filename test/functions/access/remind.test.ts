import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Write } from "#shared/aws/transaction.ts";
import { AccessRequest } from "#shared/domain/access/request.ts";
import { accessRules, momentOf } from "#shared/regulation/access/room.ts";
import { aFiledPaper, loaded } from "../../support/papers.ts";
import { FakeArchive } from "../fake/archive.ts";

// The archive in memory has set the log up by now.
const { reminder } = await import("#functions/access/remind/remind.ts");

const number = "Y2024销售合同001";
let archive: FakeArchive;
let failed: string[];
beforeEach(() => {
  archive = new FakeArchive();
  failed = [];
  archive.tables.put("files", { ...aFiledPaper(number).record, number, department: "销售部" });
});

const clock = (day: string, more: object = {}) =>
  reminder({
    ...archive.adapters(),
    rules: accessRules(loaded),
    momentOf: momentOf(loaded.regulation),
    failed: (id) => failed.push(id),
    ...more,
  })(`${day}T04:00:00.000Z`);

const request = (id: string) => AccessRequest.parse(archive.tables.rows("requests").find((row) => row.id === id));
const does = (who: string, id: string, what: string, body: object) =>
  archive.asks(who, `POST /requests/{id}/${what}`, { params: { id }, body });

async function granted(kind = "view"): Promise<string> {
  const what = kind === "lend" ? await archive.lending() : { kind };
  const body = { ...what, purpose: "核对付款条件", files: [{ number }] };
  const { id } = z.object({ id: z.string() }).parse((await archive.asks("employee", "POST /requests", { body })).body);
  for (const who of kind === "lend" ? ["head", "executive", "archivist"] : ["head", "archivist"])
    await does(who, id, "decide", { said: { verdict: "approve" } });
  return id;
}

const After = z.object({ endsOn: z.string() });
const dayAfter = (day: string, days = 1) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

describe("the clock", () => {
  it("ends a grant after its last day, with the copies that were opened under it, and chases a signature", async () => {
    const id = await granted();
    await does("employee", id, "open", { number });
    const { endsOn } = After.parse(request(id));
    await clock(endsOn);
    expect(request(id).status).toBe("granted");
    await clock(dayAfter(endsOn));
    expect(request(id)).toMatchObject({ status: "expired", reminded: [dayAfter(endsOn)] });
    expect(archive.tables.rows("copies")).toMatchObject([{ status: "withdrawn" }]);
    expect(archive.trail(`request/${id}`).slice(-2)).toEqual(["ExpireGrant", "RemindBorrower"]);
  });

  it("does on a day what is to be done, once, however often it comes round", async () => {
    const id = await granted("lend");
    const out = { form: "electronic", agreement: { reference: "JY-1", signedBy: "王磊", signedOn: "2026-03-01" } };
    await does("archivist", id, "handover", out);
    const { loan } = z.object({ loan: z.object({ dueOn: z.string() }) }).parse(request(id));
    const overdue = dayAfter(loan.dueOn);
    for (const _ of [1, 2, 3]) await clock(overdue);
    expect(archive.trail(`request/${id}`).filter((event) => event === "RemindBorrower")).toHaveLength(1);
    expect(request(id)).toMatchObject({ status: "lent", reminded: [overdue] });
  });

  it("lets one in trouble hold up no other, says so, and does it the next time", async () => {
    const ids = [await granted(), await granted()];
    const [one = ""] = ids;
    const end = dayAfter(After.parse(request(one)).endsOn);
    const row = archive.tables.rows("requests").find((each) => each.id === one) ?? {};
    archive.tables.put("requests", { ...row, kind: "broken" });
    await expect(clock(end)).rejects.toThrow("1 requests could not be looked after");
    expect(failed).toEqual([one]);
    expect(ids.slice(1).map((id) => request(id).status)).toEqual(["expired"]);
    archive.tables.put("requests", row);
    await clock(end);
    expect(request(one).status).toBe("expired");
  });

  it("overtakes nobody who changes a request at the same time", async () => {
    const id = await granted();
    const end = dayAfter(After.parse(request(id)).endsOn);
    const commit = async (writes: Write[]) => {
      await does("security", id, "revoke", { reason: "误批" });
      await archive.adapters().commit(writes);
    };
    await clock(end, { commit });
    expect(request(id).status).toBe("revoked");
    expect(failed).toEqual([]);
  });

  it("says so where a grant is ended and its copies could not be taken away: that is left to the table's stream", async () => {
    const id = await granted();
    await does("employee", id, "open", { number });
    const end = dayAfter(After.parse(request(id)).endsOn);
    const withdrawCopies = () => Promise.reject(new Error("the machine died"));
    await expect(clock(end, { withdrawCopies })).rejects.toThrow("1 requests");
    expect(request(id).status).toBe("expired");
    expect(failed).toEqual([id]);
  });
});
