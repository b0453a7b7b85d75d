import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { workersOf } from "../../infra/local/workers.ts";
import { archivist, aws, drop, endOf } from "./doors.ts";
import { anOrder } from "./papers.ts";

/** Kills whoever does a step, again and again, for some seconds. */
async function killing(step: string, seconds: number): Promise<number> {
  let killed = 0;
  for (const until = Date.now() + seconds * 1000; Date.now() < until; await sleep(100))
    for (const pid of await workersOf(aws, `dossier-local-intake-${step}Function`)) {
      process.kill(pid, "SIGKILL");
      killed++;
    }
  return killed;
}

it.each(["Receive", "Recognise", "Store", "File"])(
  "a paper is filed once although the worker of %s is killed in the middle of its work",
  { timeout: 600_000 },
  async (step) => {
    const keys = Array.from({ length: 4 }, () => `销售部/crash/${randomUUID()}.pdf`);
    await Promise.all(keys.map((key) => drop(key, anOrder())));
    expect(await killing(step, 10)).toBeGreaterThan(0);
    for (const key of keys) {
      const item = await endOf(key, 500);
      expect(item).toMatchObject({ state: "filed" });
      const { items } = await archivist.call("GET /files/{number}/history", { params: { number: item.number ?? "" } });
      expect(items.filter(({ eventName }) => eventName === "FilePaper")).toHaveLength(1);
    }
  },
);
