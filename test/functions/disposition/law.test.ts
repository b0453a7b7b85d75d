import { beforeEach, describe, expect, it, vi } from "vitest";
import { aFiledPaper } from "../../support/papers.ts";
import { FakeArchive } from "../fake/archive.ts";

// The regulation: contracts that a law has kept for ten years after they were fulfilled (AM-17).
await vi.hoisted(async () => {
  const { carry } = await import("../../support/regulation-file.ts");
  const law_floor = { for: "contract_years", source: "某法第三十条", since: "2016-01-01", clause: "AM-17" };
  carry(({ classes: { 业务合同: contracts, ...others } }) => ({
    classes: { ...others, 业务合同: { ...contracts, keep: { ...contracts?.keep, law_floor } } },
  }));
});

const number = "Y2003销售合同001";
const customer = "甲公司";
const id = "5b2f8c1e-0d3a-4f6b-8a7c-9e1d2f3a4b5c";

describe("a file that is kept for good, and by a law from an event of its customer's on (AM-17)", () => {
  let archive: FakeArchive;
  beforeEach(async () => {
    archive = new FakeArchive();
    const { commit, files } = archive.adapters();
    const { record } = aFiledPaper(number);
    const by = { subject: "head", name: "钱经理" };
    const forGood = { until: "2090-01-01", forGood: true, by, at: "2024-01-01T00:00:00.000Z", reason: "有史料价值" };
    const term = { kind: "for good" as const, appraiseOn: "2090-01-01", clause: "AF-18" };
    const retention = { ...record.retention, extended: [forGood], term };
    const known = { number, id: "paper", date: "2003-05-06", customer, department: "销售部", retention };
    await commit([files.enter({ ...record, ...known })]);
  });

  const fulfilled = (on: string) =>
    archive.asks("archivist", "POST /customers/{customer}/events", {
      params: { customer },
      body: { event: "合同履行完毕", on },
    });
  const propose = () =>
    archive.asks("archivist", "POST /disposal/applications", {
      body: { id, ground: "no further value", reason: "经鉴定无保存价值", files: [number] },
    });
  const rehearsed = async () =>
    (await archive.asks("archivist", "GET /disposal/applications/{id}/rehearsal", { params: { id } })).body.items;
  const refused = { status: 400, body: { details: [{ subject: number, code: "disposal.law-keeps" }] } };

  it("is kept by it as long as that has not happened, or is not long ago", async () => {
    expect(await propose()).toMatchObject(refused);
    await fulfilled("2020-06-30");
    expect(await propose()).toMatchObject(refused);
  });

  it("may go as of no further value once that is long ago, and not where it turns out not to be", async () => {
    await fulfilled("2005-06-30");
    expect(await propose()).toMatchObject({ status: 201 });
    expect(await rehearsed()).toMatchObject([{ blocks: [] }]);
    await fulfilled("2020-06-30");
    expect(await rehearsed()).toMatchObject([{ blocks: [{ code: "disposal.law-keeps" }] }]);
  });
});
