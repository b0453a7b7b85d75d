import { describe, expect, it } from "vitest";
import { aPdf, FakeArchive } from "../fake/archive.ts";

const WAY = ["RegisterPaper", "InspectPaper", "RecognisePaper", "StorePaper", "FilePaper"];

/** Receives one paper of five pages; its machine dies at one call to AWS. */
async function filed(dies?: FakeArchive["dies"]): Promise<FakeArchive> {
  const archive = new FakeArchive();
  archive.dies = dies;
  await archive.arrives("销售部/合同.pdf", aPdf("设备销售合同", 5));
  await archive.works();
  return archive;
}

describe("a machine that dies", async () => {
  const calls = (await filed()).calls;
  const deaths = Array.from({ length: calls }, (_, n) => n + 1);

  it.each(["before", "after"] as const)(
    "%s any one call to AWS leaves no trace: the next delivery ends the work",
    async (when) => {
      for (const call of deaths) {
        const archive = await filed({ call, when });
        const [item, ...others] = archive.items();
        expect({ call, status: item?.status, others }).toEqual({ call, status: "filed", others: [] });
        expect(archive.tables.rows("files").map(({ number }) => number)).toEqual(["Y2024销售合同001"]);
        expect(archive.tables.rows("series")).toMatchObject([{ series: "Y2024销售合同", last: 1 }]);
        expect(archive.trail(item?.id ?? "")).toEqual(WAY);
        expect(archive.buckets.of("vault").map(({ key }) => key.split("/")[0])).toEqual(["documents", "recognised"]);
        expect(archive.tables.rows("keys")).toHaveLength(1);
        expect(archive.queues.deadLetters).toEqual([]);
      }
    },
  );
});
