import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { countingRefusals } from "#functions/access/api/refusals.ts";
import { watcher } from "#functions/access/watch/watch.ts";
import type { Notice } from "#shared/aws/mail.ts";
import { WatchedDay } from "#shared/domain/access/watch.ts";
import { aFiledPaper, NOW } from "../../support/papers.ts";
import { FakeArchive } from "../fake/archive.ts";

const LIMITS = { openings: 40, files: 20, refusals: 10 };

let archive: FakeArchive;
beforeEach(() => {
  archive = new FakeArchive();
});

/** A request for files of the sales department that all have approved. */
async function granted(...numbers: string[]): Promise<string> {
  for (const number of numbers)
    archive.tables.put("files", { ...aFiledPaper(number).record, number, department: "销售部" });
  const body = { purpose: "核对付款条件", files: numbers.map((number) => ({ number })) };
  const { id } = z.object({ id: z.string() }).parse((await archive.asks("employee", "POST /requests", { body })).body);
  for (const who of ["head", "archivist"])
    await archive.asks(who, "POST /requests/{id}/decide", {
      ...{ params: { id }, body: { said: { verdict: "approve" } } },
    });
  return id;
}

const open = async (id: string, number: string, who = "employee"): Promise<number> =>
  (await archive.asks(who, "POST /requests/{id}/open", { params: { id }, body: { number } })).status;

const days = () => archive.tables.rows("days").map((row) => WatchedDay.parse(plain(row)));
/** A row as its stream gives it: sets as lists. */
const plain = (row: object) =>
  Object.fromEntries(Object.entries(row).map(([name, each]) => [name, each instanceof Set ? [...each] : each]));

const times = (count: number) => Array.from({ length: count }, (_, n) => n);
const number = (n: number) => `Y2024销售合同${String(n + 1).padStart(3, "0")}`;

describe("what somebody opens (CI-13)", () => {
  it("is counted by person and day, files and requests once each, in the transaction of the opening", async () => {
    const id = await granted(number(0), number(1));
    for (const each of [0, 0, 1]) expect(await open(id, number(each))).toBe(202);
    expect(days()).toEqual([
      {
        ...{ subject: "employee", day: "2026-03-02", openings: 3, refusals: 0 },
        ...{ files: [number(0), number(1)], requests: [id] },
      },
    ]);
  });

  it("is counted whole, however much is opened at once", async () => {
    const ids = await Promise.all(times(8).map((n) => granted(number(n))));
    const opened = await Promise.all(ids.map((id, n) => open(id, number(n))));
    expect(opened).toEqual(times(8).map(() => 202));
    expect(days()).toMatchObject([{ openings: 8, files: { length: 8 } }]);
  });

  it("was refused and stays on record also where it could not be counted", async () => {
    const { trail } = archive.adapters();
    const failures: unknown[] = [];
    const counting = countingRefusals({
      trail,
      days: { refused: () => Promise.reject(new Error("another transaction holds it")) },
      today: () => "2026-03-02",
      uncounted: (error) => failures.push(error),
    });
    const by = { subject: "seller", name: "钱销售", capacities: [] };
    const refusal = { code: "people.not-allowed" as const, subject: "seller" };
    await counting.refused(
      { kind: "person", id: "seller" },
      { room: "access", event: "POST /requests", by, refusal },
      NOW,
    );
    expect(archive.trail("person/seller")).toEqual(["POST /requests people.not-allowed"]);
    expect(failures).toHaveLength(1);
  });

  it("is not counted where it was refused for the state of things, or because it was written wrongly", async () => {
    const id = await granted(number(0));
    await archive.asks("employee", "POST /requests/{id}/return", { params: { id }, body: { effect: "已核对" } });
    expect(await open(id, number(0))).toBe(409);
    expect((await archive.asks("employee", "POST /requests/{id}/open", { params: { id } })).status).toBe(400);
    expect(days()).toEqual([]);
  });
});

describe("unusual use (CI-13)", () => {
  it("is on record once, by the measure that was reached, however often its stream tells it", async () => {
    const id = await granted(number(0));
    for (const _ of times(LIMITS.refusals + 3)) expect(await open(id, number(0), "seller")).toBe(403);
    expect(days()).toMatchObject([{ subject: "seller", refusals: LIMITS.refusals + 3, openings: 0 }]);
    for (const _ of times(2)) expect(await archive.watches()).toEqual({ batchItemFailures: [] });
    expect(archive.trail("person/seller")).toEqual(["NoticeUnusualUse"]);
    expect(archive.logged.filter((line) => line.includes("unusual use"))).toHaveLength(2);
  });

  it("is seen in their history by the auditor and the security officer alone", async () => {
    const id = await granted(...times(LIMITS.files).map(number));
    for (const n of times(LIMITS.files)) await open(id, number(n));
    await archive.watches();
    const history = (who: string) =>
      archive.asks(who, "GET /people/{subject}/history", { params: { subject: "employee" } });
    for (const who of ["auditor", "security"])
      expect((await history(who)).body.items).toMatchObject([
        {
          eventName: "NoticeUnusualUse",
          requestParameters: { day: "2026-03-02", measure: "files", limit: LIMITS.files },
          responseElements: { openings: LIMITS.files, refusals: 0, files: { length: LIMITS.files }, requests: [id] },
          additionalEventData: { function: "watch" },
        },
      ]);
    for (const who of ["employee", "archivist", "head", "system"]) expect((await history(who)).status, who).toBe(403);
  });

  it("is told to the security officers and the auditor by mail, but to nobody of themselves", async () => {
    for (const who of ["auditor", "security", "employee"])
      archive.enters({ ...archive.person(who), email: `${who}@example.com` });
    const sent: Notice[] = [];
    const watch = watcher({
      ...archive.adapters(),
      limits: LIMITS,
      notices: archive.notices(async (notice) => void sent.push(notice)),
      found: () => undefined,
    });
    const before = WatchedDay.parse({ subject: "employee", day: "2026-03-02", refusals: 9 });
    await watch({ before, after: { ...before, refusals: 10 } });
    expect(sent.map(({ to }) => to)).toEqual(["security@example.com", "auditor@example.com"]);
    expect(sent[0]?.text).toContain("何人：赵员工（销售部）");
    await watch({
      before: { ...before, subject: "security" },
      after: { ...before, subject: "security", refusals: 10 },
    });
    expect(sent.slice(2).map(({ to }) => to)).toEqual(["auditor@example.com"]);
  });

  it("is mailed again where a mail failed, and is on record once all the same", async () => {
    archive.enters({ ...archive.person("auditor"), email: "auditor@example.com" });
    const sent: string[] = [];
    const send = async ({ to }: Notice) => {
      sent.push(to);
      if (sent.length === 1) throw new Error("SES has too much to do");
    };
    const notices = archive.notices(send);
    const watch = watcher({ ...archive.adapters(), limits: LIMITS, notices, found: () => undefined });
    const after = WatchedDay.parse({ subject: "stranger", day: "2026-03-02", openings: 40 });
    const change = { before: { ...after, openings: 39 }, after };
    await watch(change);
    expect(sent).toHaveLength(1);
    await archive.sendsLater(send);
    await watch(change);
    expect(sent).toHaveLength(2);
    expect(archive.trail("person/stranger")).toEqual(["NoticeUnusualUse"]);
  });
});
