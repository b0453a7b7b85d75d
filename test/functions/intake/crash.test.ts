import { describe, expect, it } from "vitest";
import { aPdf, FakeArchive } from "../fake/archive.ts";

const WAY = ["RegisterPaper", "InspectPaper", "RecognisePaper", "StorePaper", "FilePaper"];

/** Receives one paper; one call to AWS fails. */
async function filed(pages: number, fails?: FakeArchive["fails"]): Promise<FakeArchive> {
  const archive = new FakeArchive();
  archive.fails = fails;
  await archive.arrives("销售部/合同.pdf", aPdf("设备销售合同", pages));
  await archive.works();
  return archive;
}

/** A paper of one chunk is saved while it is understood, one of several chunks before. */
describe.each([1, 5])("a call to AWS that fails, for a paper of %i pages", async (pages) => {
  const calls = (await filed(pages)).calls;
  const deaths = Array.from({ length: calls }, (_, n) => n + 1);

  it.each([
    ["for the machine dies before it", "before"],
    ["for the machine dies after it", "after"],
    ["for KMS or Lambda is throttled", "ThrottlingException"],
    ["for DynamoDB is throttled", "ProvisionedThroughputExceededException"],
    ["for S3 is throttled", "SlowDown"],
  ] as const)("%s leaves no trace, whichever it is: the next delivery ends the work", async (_, how) => {
    for (const call of deaths) {
      const archive = await filed(pages, { call, how });
      const [item, ...others] = archive.items();
      expect({ call, status: item?.status, others }).toEqual({ call, status: "filed", others: [] });
      expect(archive.tables.rows("files").map(({ number }) => number)).toEqual(["Y2024销售合同001"]);
      expect(archive.tables.rows("series")).toMatchObject([{ series: "Y2024销售合同", last: 1 }]);
      expect(archive.trail(item?.id ?? "")).toEqual(WAY);
      expect(archive.buckets.of("vault").map(({ key }) => key.split("/")[0])).toEqual(["documents", "recognised"]);
      expect(archive.tables.rows("keys")).toHaveLength(1);
      expect(archive.queues.deadLetters).toEqual([]);
    }
  });
});
