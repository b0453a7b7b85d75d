import { archivist, as } from "../doors.ts";
import type { Own } from "./own.ts";

const why = { ground: "audit", reason: "年度审计", authority: "审计通知书-3" } as const;
const end = { reason: "审计结束", authority: "审计报告-3" };

/** Holds on some files, which were placed for this alone; another archivist may lift them. */
export async function ownHolds(numbers: readonly string[]): Promise<Own> {
  const [number = ""] = numbers;
  const body = { scope: { on: "file" as const, number }, ...why };
  const ids: string[] = [];
  for (let n = 0; n < 4; n++) ids.push((await archivist.call("POST /holds", { body })).id);
  return {
    seeds: { "/holds/{id}": ids, "body.scope.number": numbers },
    bodies: { "POST /holds": body, "POST /holds/{id}/lift": end },
    askers: { "POST /holds/{id}/lift": ["archivist-2"] },
  };
}

/** Lifts whatever is held: by chance it may be everything, which no other journey should find so. */
export async function letGo(): Promise<void> {
  const [colleague, executive] = [as("archivist-2"), as("executive-1")];
  for (;;) {
    const { items } = await archivist.call("GET /holds", { query: { state: "in force", limit: 100 } });
    if (items.length === 0) return;
    const me = (await executive.call("GET /me", {})).person.subject;
    for (const { id, placed } of items)
      await (placed.subject === me ? colleague : executive).call("POST /holds/{id}/lift", {
        params: { id },
        body: end,
      });
  }
}
