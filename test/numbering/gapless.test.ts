import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Queue } from "#shared/aws/queue.ts";
import type { Stored } from "#shared/domain/intake/item.ts";
import { inSeries, type StepMessage } from "#shared/domain/intake/messages.ts";
import { type NumberGround, numberGround, waiting } from "../support/number-ground.ts";

const SENDERS = 16;
const WORKERS = 3;
const worker = resolve(import.meta.dirname, "../support/number-worker.ts");

describe("numbers, whoever crashes or repeats", () => {
  let ground: NumberGround;
  const workers = new Set<ChildProcess>();

  beforeAll(async () => {
    ground = await numberGround(".local/test-numbers");
  });
  afterAll(async () => {
    for (const each of workers) each.kill("SIGKILL");
    await ground.aws.stop();
  });

  it("are given to 2,000 papers of one series without a gap or a double", async () => {
    const papers = waiting(2000);
    await ground.seed(papers);
    for (let n = 0; n < WORKERS; n++) hire();
    const sent = send(papers);
    const filed = await untilFiled(papers.length);
    await sent;
    const sequence = filed.map(({ seq }) => Number(seq)).sort((a, b) => a - b);
    expect(sequence).toEqual(papers.map((_, n) => n + 1));
    expect(new Set(filed.map(({ id }) => id)).size).toBe(papers.length);
    expect(await ground.all("series")).toMatchObject([{ series: "Y2024销售合同", last: papers.length }]);
    const entries = (await ground.all("audit")).filter(({ eventName }) => eventName === "FilePaper");
    expect(entries).toHaveLength(papers.length);
  }, 300_000);

  /** Sixteen senders at once, every message twice. */
  async function send(papers: readonly Stored[]): Promise<void> {
    const queue = new Queue<StepMessage>(ground.sqs, ground.queueUrl);
    const shares = Array.from({ length: SENDERS }, (_, sender) => papers.filter((_, n) => n % SENDERS === sender));
    await Promise.all(
      shares.map(async (share) => {
        for (const paper of share)
          for (const copy of [1, 2]) {
            const { group, deduplication } = inSeries(paper);
            const order = () => ({ group, deduplication: `${deduplication}-${copy}` });
            await queue.send([{ id: paper.id, rev: paper.rev }], order);
          }
      }),
    );
  }

  function hire(): void {
    const child = spawn(process.execPath, [worker, ground.queueUrl], {
      cwd: resolve(import.meta.dirname, "../.."),
      env: { PATH: process.env.PATH, ...ground.env },
      stdio: ["ignore", "ignore", "inherit"],
    });
    workers.add(child);
    child.on("exit", () => workers.delete(child));
  }

  /** Kills a worker every now and then, and hires another, until all papers have a number. */
  async function untilFiled(count: number): Promise<Record<string, unknown>[]> {
    for (const deadline = Date.now() + 280_000; Date.now() < deadline; ) {
      await sleep(2000 + Math.random() * 3000);
      const [victim] = [...workers].sort(() => Math.random() - 0.5);
      victim?.kill("SIGKILL");
      hire();
      const filed = await ground.all("files");
      if (filed.length >= count) return filed;
    }
    throw new Error(`not all papers were filed: ${(await ground.all("files")).length}`);
  }
});
