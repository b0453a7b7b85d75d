import { ThrottlingException } from "@aws-sdk/client-textract";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { aPdf, ENV, FakeArchive } from "../fake/archive.ts";

const Chunk = z.object({ id: z.string(), rev: z.int(), size: z.int(), from: z.int(), to: z.int() });

let archive: FakeArchive;
beforeEach(() => {
  archive = new FakeArchive();
});

/** A paper of five pages, whose chunks wait to be read. */
async function aPaperInChunks() {
  const id = await archive.arrives("销售部/a.pdf", aPdf("设备销售合同", 5));
  await archive.works("receive");
  const chunks = archive.queues.waiting(ENV.RECOGNISE_QUEUE).map((each) => Chunk.parse(each));
  await archive.queues.deliver(ENV.RECOGNISE_QUEUE, 10, async () => []);
  return { id, chunks };
}

describe("a paper in chunks", () => {
  it("is cut evenly, every page once", async () => {
    const { chunks } = await aPaperInChunks();
    expect(chunks.map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [2, 3],
      [4, 5],
    ]);
  });

  it.each([
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ])("is understood when the last of them is read, whatever the order: %i %i %i", async (...order) => {
    const { id, chunks } = await aPaperInChunks();
    for (const [n, which] of order.entries()) {
      expect(archive.item(id).status).toBe("received");
      archive.queues.put(ENV.RECOGNISE_QUEUE, chunks[which]);
      await archive.works("recognise");
      if (n < 2) expect(archive.queues.waiting(ENV.STORE_QUEUE)).toEqual([]);
    }
    expect(archive.item(id).status).toBe("recognised");
    expect(archive.trail(id)).toEqual(["RegisterPaper", "InspectPaper", "RecognisePaper"]);
  });

  it("is understood once, though every chunk is delivered twice and two at a time", async () => {
    const { id, chunks } = await aPaperInChunks();
    for (const chunk of [...chunks, ...chunks]) archive.queues.put(ENV.RECOGNISE_QUEUE, chunk);
    await Promise.all([archive.works(), archive.works()]);
    expect(archive.item(id)).toMatchObject({ status: "filed", number: "Y2024销售合同001" });
    expect(archive.trail(id).filter((event) => event === "RecognisePaper")).toHaveLength(1);
  });

  it("is no failure of the reading that comes second when two end at once", async () => {
    const { id, chunks } = await aPaperInChunks();
    for (const chunk of chunks.slice(1)) archive.queues.put(ENV.RECOGNISE_QUEUE, chunk);
    await archive.works("recognise");
    for (const chunk of [chunks[0], chunks[0]]) archive.queues.put(ENV.RECOGNISE_QUEUE, chunk);
    await Promise.all([archive.works("recognise"), archive.works("recognise")]);
    expect(archive.item(id).status).toBe("recognised");
    expect(archive.queues.waiting(ENV.STORE_QUEUE)).toHaveLength(1);
    expect(archive.logged.join()).toContain("intake.moved-on");
    expect(archive.logged.filter((line) => line.includes("failed"))).toEqual([]);
    expect(archive.buckets.of("quarantine")).toEqual([]);
  });

  it("is not read again where the sweep sends it once more, for it waits in a long queue", async () => {
    const { id, chunks } = await aPaperInChunks();
    archive.queues.put(ENV.RECOGNISE_QUEUE, chunks[0]);
    await archive.works("recognise");
    const read = archive.buckets.of("viewing").map(({ versionId }) => versionId);
    await archive.sweeps();
    await archive.works();
    expect(archive.item(id).status).toBe("filed");
    expect(archive.buckets.of("viewing").map(({ versionId }) => versionId)).toEqual(expect.arrayContaining(read));
    expect(archive.buckets.of("viewing")).toHaveLength(5);
  });

  it("ignores what is left of an earlier reading", async () => {
    const { id, chunks } = await aPaperInChunks();
    await archive.asks("archivist", "POST /intake/{id}/retry", { params: { id } });
    for (const chunk of chunks) archive.queues.put(ENV.RECOGNISE_QUEUE, chunk);
    await archive.works("recognise");
    expect(archive.item(id).status).toBe("received");
    await archive.works();
    expect(archive.item(id).status).toBe("filed");
  });

  it("keeps all its pages beside it in the vault, in order", async () => {
    const id = await archive.takes("销售部/a.pdf", aPdf("设备销售合同", 5));
    expect(await pagesInVault(id)).toEqual([1, 2, 3, 4, 5]);
  });

  it("of 300 pages are read at the same time, and put together in order, whichever ends first", async () => {
    archive.limits = { ...archive.limits, chunkPages: 10 };
    const reading = new Map<number, () => void>();
    archive.beforeReading = ({ from }) => new Promise((go) => reading.set(from, go));
    const id = await archive.arrives("销售部/a.pdf", aPdf("设备销售合同", 300));
    await archive.works("receive");
    const all = Promise.all(Array.from({ length: 30 }, () => archive.works("recognise")));
    await vi.waitFor(() => expect(reading.size).toBe(30));
    const backwards = [...reading].sort(([a], [b]) => b - a);
    for (const [, goOn] of [...backwards.slice(7), ...backwards.slice(0, 7)]) goOn();
    await all;
    await archive.works();
    expect(await pagesInVault(id)).toEqual(Array.from({ length: 300 }, (_, n) => n + 1));
    expect(archive.trail(id).filter((event) => event === "RecognisePaper")).toHaveLength(1);
  });
});

/** The pages that were read of a filed paper, as they lie beside it in the vault. */
async function pagesInVault(id: string): Promise<number[]> {
  const { keys, vault, now } = archive.adapters();
  const item = archive.item(id);
  if (item.status !== "filed") throw new Error("it is filed");
  const sealed = await vault.open({ id, key: await keys.of(id, now()) }, item.kept.recognised);
  const { pages } = z
    .object({ pages: z.array(z.object({ number: z.int() })) })
    .parse(JSON.parse(Buffer.from(sealed).toString()));
  return pages.map(({ number }) => number);
}

describe("a paper whose reader is throttled", () => {
  const busy = () => Promise.reject(new ThrottlingException({ message: "Rate exceeded", $metadata: {} }));

  it("waits for a moment, and is filed: what was read is not read again", async () => {
    let throttles = 3;
    const read: number[] = [];
    archive.beforeReading = async ({ from }) => (throttles-- > 0 ? busy() : void read.push(from));
    const id = await archive.takes("销售部/a.pdf", aPdf("设备销售合同", 5));
    expect(archive.item(id).status).toBe("filed");
    expect(read.sort()).toEqual([1, 2, 4]);
  });

  it("for longer than its messages last is never refused: the sweep takes it up when that is over", async () => {
    archive.beforeReading = busy;
    const id = await archive.takes("销售部/a.pdf", aPdf("设备销售合同", 5));
    expect(archive.queues.deadLetters).toHaveLength(3);
    await archive.sweeps();
    await archive.works();
    expect(archive.item(id).status).toBe("received");
    archive.beforeReading = async () => {};
    await archive.sweeps();
    await archive.works();
    expect(archive.item(id).status).toBe("filed");
  });
});

describe("a paper that turns out to be unreadable", () => {
  it("is refused while it is read, and the same bytes may come again", async () => {
    const id = await archive.arrives("销售部/a.pdf", aPdf("设备销售合同", 5));
    await archive.works("receive");
    const [version] = archive.buckets.of("inbox");
    if (version) version.body = Buffer.from("not what it was");
    await archive.works();
    expect(archive.item(id)).toMatchObject({ status: "rejected", code: "intake.corrupt" });
    expect(archive.tables.rows("digests").filter(({ id }) => id !== undefined)).toEqual([]);
    const again = archive.item(await archive.takes("销售部/b.pdf", aPdf("设备销售合同", 5)));
    expect(again.status).toBe("filed");
  });

  it("vanished while it was read", async () => {
    const id = await archive.arrives("销售部/a.pdf", aPdf("设备销售合同", 5));
    await archive.works("receive");
    archive.buckets.delete("inbox", "销售部/a.pdf");
    await archive.works();
    expect(archive.item(id)).toMatchObject({ status: "rejected", code: "intake.vanished" });
  });
});

describe("a paper that is not understood surely enough", () => {
  it.each([
    ["review.unsure-date", { questions: ["review.unsure-date" as const] }],
    [
      "review.unsure-class",
      { confidence: 0.7, candidates: [{ class: "Y", type: "销售合同", confidence: 0.7, evidence: [] }] },
    ],
    ["review.unsure-customer", { confidence: 0.7 }],
    ["review.no-class", { candidates: [], questions: ["review.no-class" as const] }],
  ])("waits for a person with its question: %s", async (code, doubt) => {
    archive.reading = { ...archive.reading, ...doubt };
    const id = await archive.takes("销售部/a.pdf", aPdf());
    expect(archive.item(id)).toMatchObject({ status: "in review", code });
    await archive.sweeps(600);
    await archive.works();
    expect(archive.item(id)).toMatchObject({ status: "in review", code });
  });
});
