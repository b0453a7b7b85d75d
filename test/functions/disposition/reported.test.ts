import { beforeEach, describe, expect, it, vi } from "vitest";
import { type FiledRecord, FileRecord } from "#shared/domain/catalogue/record.ts";
import { aFiledPaper, loaded } from "../../support/papers.ts";
import { FakeArchive } from "../fake/archive.ts";

// The regulation: whoever submitted a contract tells when it was fulfilled.
await vi.hoisted(async () => {
  const { carry } = await import("../../support/regulation-file.ts");
  carry(({ events }) => ({ events: { ...events, 合同履行完毕: { dated_by: "提交人填报", clause: "AF-18" } } }));
});

const { retentionOf } = await import("#shared/regulation/retention.ts");

const number = "Y2024销售合同001";
const event = "合同履行完毕";
let archive: FakeArchive;
beforeEach(() => {
  archive = new FakeArchive();
});

/** A file of the sales department, of some level. */
async function file(level: string): Promise<FiledRecord> {
  const record = { ...aFiledPaper(number).record, number, amount: "5000.00", department: "销售部", level };
  const filed = { ...record, retention: retentionOf(loaded)(record) };
  const { commit, files } = archive.adapters();
  await commit([files.enter(filed)]);
  return filed;
}
const reports = (who: string, on: string) =>
  archive.asks(who, "POST /files/{number}/events", { params: { number }, body: { event, on } });

describe("an event that whoever submitted a file tells (AF-18)", () => {
  it("counts for a file of their department that they may not see, and they are told nothing of that", async () => {
    const filed = await file("核心");
    for (const route of ["GET /files/{number}", "GET /files/{number}/retention"])
      expect((await archive.asks("seller", route, { params: { number } })).status).toBe(403);
    const early = await reports("seller", "2010-01-01");
    expect(early.body).toMatchObject({ code: "retention.before-file", subject: "2010-01-01" });
    expect(JSON.stringify(early.body)).not.toContain(filed.date);
    expect(await reports("seller", "2025-06-30")).toEqual({
      ...{ status: 200, body: { number, event, on: "2025-06-30" } },
    });
    const row = FileRecord.parse(archive.tables.rows("files").find((each) => each.number === number));
    expect(row.retention).toMatchObject({ events: { [event]: "2025-06-30" }, term: { lastDay: "2035-06-30" } });
  });

  it("is answered with how long the file is kept, where they may see it", async () => {
    const [ordinary = ""] = loaded.regulation.levels;
    const { name } = await file(ordinary);
    expect((await reports("seller", "2025-06-30")).body).toMatchObject({
      number,
      name,
      term: { lastDay: "2035-06-30" },
    });
    expect((await reports("accountant", "2025-07-30")).status).toBe(403);
  });
});
