import { beforeEach, describe, expect, it } from "vitest";
import { FileRecord } from "#shared/domain/catalogue/record.ts";
import { aFiledPaper, aReading, aReceivedPaper, aRecognisedPaper, aStoredPaper, NOW } from "../../support/papers.ts";
import { aPdf, ENV, FakeArchive } from "../fake/archive.ts";

let archive: FakeArchive;
beforeEach(() => {
  archive = new FakeArchive();
});

const pending = (status: string) => ({ pending: status, month: NOW.slice(0, 7) });

describe("the sweep", () => {
  it("finds what lies in the inbox and nobody was told of", async () => {
    archive.buckets.put("inbox", "销售部/a.pdf", aPdf());
    await archive.sweeps(59);
    expect(archive.queues.waiting(ENV.RECEIVE_QUEUE)).toEqual([]);
    await archive.sweeps(2);
    await archive.works();
    expect(archive.items()).toMatchObject([{ status: "filed" }]);
  });

  it.each([
    ["receive", () => aReceivedPaper("1"), ENV.RECEIVE_QUEUE],
    ["store", () => aRecognisedPaper("1"), ENV.STORE_QUEUE],
    ["file", () => aStoredPaper("1"), ENV.FILE_QUEUE],
  ])("sends a paper to %s again when its message was lost, and notes that it did", async (_step, paper, queue) => {
    const item = paper();
    archive.tables.put("intake", { ...item, ...pending(item.status) });
    await archive.sweeps();
    expect(archive.queues.waiting(queue)).toEqual([{ id: "1", rev: item.rev }]);
    expect(archive.item("1")).toMatchObject({ status: item.status, rev: item.rev, nudges: 1 });
    await archive.sweeps(1);
    expect(archive.queues.waiting(queue)).toHaveLength(1);
  });

  it("tells people of a paper that does not move on, though it was sent on five times", async () => {
    archive.tables.put("intake", { ...aReceivedPaper("1"), ...pending("received") });
    const listed = async () => (await archive.asks("archivist", "GET /intake")).body.items;
    for (let n = 0; n < 4; n++) await archive.sweeps();
    expect(await listed()).toMatchObject([{ state: "received", code: null, reason: null }]);
    await archive.sweeps();
    expect(archive.logged.filter((line) => line.includes("paper stuck"))).toEqual([]);
    expect(await listed()).toMatchObject([
      { state: "received", code: "intake.stuck", reason: expect.stringContaining("处理停滞") },
    ]);
    await archive.sweeps();
    expect(archive.logged.filter((line) => line.includes("paper stuck"))).toHaveLength(1);
    await archive.asks("archivist", "POST /intake/{id}/retry", { params: { id: "1" } });
    expect(await listed()).toMatchObject([{ code: null, reason: null }]);
  });

  it("clears the inbox, the readings and the pictures of a filed paper, and once only", async () => {
    const id = await archive.takes("销售部/a.pdf", aPdf());
    const buckets = ["inbox", "working", "viewing"];
    expect(buckets.map((name) => archive.buckets.of(name).length)).toEqual([1, 1, 1]);
    await archive.sweeps();
    expect(buckets.flatMap((name) => archive.buckets.of(name))).toEqual([]);
    expect(archive.item(id)).toMatchObject({ status: "filed", settled: true });
    archive.buckets.put("working", `${id}/1/late.json`, Buffer.from("[]"));
    await archive.sweeps();
    expect(archive.buckets.of("working")).toHaveLength(1);
  });

  it("leaves alone what is read of a returned paper that is taken up again meanwhile, whenever that is", async () => {
    for (let call = 1; ; call++) {
      archive = new FakeArchive();
      archive.reading = { ...archive.reading, questions: ["review.unsure-class"] };
      const id = await archive.takes("销售部/a.pdf", aPdf());
      await archive.asks("archivist", "POST /intake/{id}/return", { params: { id }, body: { reason: "缺签字" } });
      archive.calls = 0;
      const act = async () => {
        await archive.asks("archivist", "POST /intake/{id}/retry", { params: { id } });
        await archive.works("receive", "recognise");
      };
      archive.at = { call, first: true, act };
      await archive.sweeps();
      if (!archive.at.done) break;
      archive.at = undefined;
      expect(archive.item(id).status).toBe("in review");
      const { body } = await archive.asks("archivist", "GET /intake/{id}", { params: { id } });
      expect([call, body.lines, body.pictures]).toMatchObject([call, [{ page: 1 }], [{ page: 1 }]]);
      expect(archive.buckets.of("viewing")).not.toEqual([]);
    }
  });

  it("leaves the inbox alone where the catalogue does not know of the filing, and goes on with the others", async () => {
    const { filed } = aFiledPaper("1");
    archive.tables.put("intake", { ...filed, ...pending("filed") });
    archive.buckets.put("inbox", filed.key, aPdf("an unproved filing"));
    const sound = await archive.takes("销售部/a.pdf", aPdf());
    await expect(archive.sweeps()).rejects.toThrow("1 could not be swept");
    expect(archive.buckets.of("inbox").map(({ key }) => key)).toEqual([filed.key]);
    expect(archive.item(sound)).toMatchObject({ settled: true });
  });

  it("goes on with papers that are stuck although a file's lock cannot be moved", async () => {
    const { record } = aFiledPaper("1");
    archive.tables.put("files", { ...record, class: "gone", duePartition: "lock", dueAt: NOW });
    archive.tables.put("intake", { ...aReceivedPaper("2"), ...pending("received") });
    await expect(archive.sweeps()).rejects.toThrow("1 could not be swept");
    expect(archive.queues.waiting(ENV.RECEIVE_QUEUE)).toEqual([{ id: "2", rev: 1 }]);
  });

  it("locks a filed paper for as long as is known, and again when that is due", async () => {
    await archive.takes("销售部/a.pdf", aPdf());
    await archive.sweeps();
    const locked = () => archive.buckets.of("vault").map(({ lockedUntil }) => lockedUntil?.toISOString().slice(0, 10));
    const first = locked();
    expect(first.every((day) => day !== undefined && day > "2027-01-01")).toBe(true);
    await archive.sweeps(60 * 24 * 370);
    expect(locked().every((day, n) => String(day) > String(first[n]))).toBe(true);
  });

  it("locks a file to the end of its retention, also where that came to be a later one while its lock was looked at", async () => {
    const params = { number: "Y2024销售合同001" };
    const does = (what: string, body: object) =>
      archive.asks("archivist", `POST /files/{number}/${what}`, { params, body });
    const locks = () => archive.tables.rows("files").map((row) => FileRecord.parse(row).kept.lockedUntil.slice(0, 4));
    for (let call = 1; ; call++) {
      archive = new FakeArchive();
      archive.reading = { ...aReading, amount: { value: "5000.00", confidence: 0.9, evidence: [] } };
      await archive.takes("销售部/a.pdf", aPdf());
      await archive.sweeps();
      expect((await does("events", { event: "合同履行完毕", on: "2025-06-30" })).status).toBe(200);
      archive.calls = 0;
      archive.at = { call, first: true, act: async () => void (await does("marks", { mark: "特别约定" })) };
      await archive.sweeps();
      if (!archive.at.done) break;
      archive.at = undefined;
      await archive.sweeps();
      expect([call, locks()]).toEqual([call, ["2040"]]);
    }
    expect(locks()).toEqual(["2035"]);
  });

  it("says of a file that it is locked as long as either part of it is, where one was locked for longer", async () => {
    await archive.takes("销售部/a.pdf", aPdf());
    await archive.sweeps();
    const [record] = archive.tables.rows("files").map((row) => FileRecord.parse(row));
    if (!record) throw new Error("there is no record");
    const longer = new Date("2090-01-01T00:00:00.000Z");
    archive.buckets.lock("vault", record.kept.recognised.key, { lockedUntil: longer });
    archive.tables.put("files", { ...record, duePartition: "lock", dueAt: NOW });
    await archive.sweeps();
    const files = archive.tables.rows("files").map((row) => FileRecord.parse(row));
    expect(files.map(({ kept }) => kept.lockedUntil)).toEqual([longer.toISOString()]);
  });

  it("does not shorten the lock of a file that was voided and filed under a class that is kept for less long", async () => {
    const id = await archive.takes("销售部/a.pdf", aPdf());
    await archive.sweeps();
    await archive.asks("archivist", "POST /files/{number}/void", {
      ...{ params: { number: "Y2024销售合同001" }, body: { reason: "类别有误" } },
    });
    const correction = { class: "K", type: "满意度调查", date: "2021-01-05" };
    const { status } = await archive.asks("archivist", "POST /intake/{id}/confirm", {
      params: { id },
      body: correction,
    });
    expect(status).toBe(202);
    await archive.works();
    await archive.sweeps();
    expect(archive.item(id)).toMatchObject({ status: "filed", settled: true });
  });

  describe("on the lock of a paper whose number was voided", () => {
    const YEAR = 60 * 24 * 370;
    const revoke = (number = "Y2024销售合同001") =>
      archive.asks("archivist", "POST /files/{number}/void", { params: { number }, body: { reason: "类别有误" } });
    const held = () => archive.buckets.of("vault").map(({ lockedUntil }) => lockedUntil?.toISOString() ?? "");
    const due = () => archive.tables.rows("files").map(({ number, dueAt }) => [number, dueAt !== undefined]);
    const records = () => archive.tables.rows("files").map((row) => FileRecord.parse(row).kept.lockedUntil);

    it("rolls it on as long as the paper waits, and leaves it to the number that it gets at last", async () => {
      const id = await archive.takes("销售部/a.pdf", aPdf());
      await archive.sweeps();
      await revoke();
      for (let year = 0; year < 3; year++) {
        await archive.sweeps(YEAR);
        const now = new Date().toISOString();
        expect(held().every((until) => until > now)).toBe(true);
        expect(records()).toEqual([held()[0]]);
      }
      await archive.asks("archivist", "POST /intake/{id}/confirm", { params: { id }, body: { type: "采购合同" } });
      await archive.works();
      await archive.sweeps(YEAR);
      expect(due()).toEqual([
        ["Y2024销售合同001", false],
        ["Y2024采购合同001", true],
      ]);
      expect(records()[1]).toBe(held()[0]);
      expect(held().every((until) => until > new Date().toISOString())).toBe(true);
    });

    it("does not shorten it where it is known under the new number until when the paper is kept", async () => {
      const id = await archive.takes("销售部/a.pdf", aPdf());
      await archive.sweeps();
      await revoke();
      await archive.sweeps(3 * YEAR);
      const [rolled] = held();
      const correction = { class: "G", type: "电话", date: "2024-04-11" };
      await archive.asks("archivist", "POST /intake/{id}/confirm", { params: { id }, body: correction });
      await archive.works();
      await archive.sweeps(YEAR);
      expect(rolled && rolled > "2029-04-11T16:00:00.000Z").toBe(true);
      expect([held(), records()[1]]).toEqual([[rolled, rolled], rolled]);
      expect(due().map(([, again]) => again)).toEqual([false, false]);
    });

    it("keeps it, whenever a number is voided while its lock is looked at", async () => {
      for (let call = 1; ; call++) {
        archive = new FakeArchive();
        await archive.takes("销售部/a.pdf", aPdf());
        await archive.sweeps();
        archive.calls = 0;
        archive.at = { call, first: true, act: async () => void (await revoke()) };
        await archive.sweeps(YEAR);
        if (!archive.at.done) break;
        archive.at = undefined;
        expect([call, archive.tables.rows("files")[0]?.status]).toEqual([call, "voided"]);
        await archive.sweeps();
        expect([call, due()]).toEqual([call, [["Y2024销售合同001", true]]]);
        expect([call, records()]).toEqual([call, [held()[0]]]);
        expect(held().every((until) => until > "2028")).toBe(true);
      }
    });
  });

  it("leaves the lock of a file alone whose retention ended while nobody looked", async () => {
    const { record } = aFiledPaper("1");
    const { document, recognised, lockedUntil } = record.kept;
    for (const { key } of [document, recognised]) archive.buckets.put("vault", key, Buffer.from("sealed"));
    for (const version of archive.buckets.of("vault")) version.lockedUntil = new Date(lockedUntil);
    const floors = [{ lastDay: "2015-01-05", period: "feedback_years", from: "文件形成", clause: "AF-18" }];
    const term = { kind: "until" as const, lastDay: "2015-01-05", floors };
    const long = { ...record, retention: { ...record.retention, term } };
    archive.tables.put("files", { ...long, duePartition: "lock", dueAt: NOW });
    await archive.sweeps();
    expect(archive.tables.rows("files")).toMatchObject([{ kept: { lockedUntil } }]);
    expect(archive.tables.rows("files")[0]).not.toHaveProperty("dueAt");
    expect(archive.buckets.of("vault").map((each) => each.lockedUntil)).toEqual(Array(2).fill(new Date(lockedUntil)));
  });
});

describe("a paper in quarantine", () => {
  const DAY = 24 * 60;
  const retry = (id: string) => archive.asks("archivist", "POST /intake/{id}/retry", { params: { id } });

  it("lies there for so many days; then it is gone, its item says so, and it cannot be taken up again", async () => {
    const id = await archive.takes("销售部/a.pdf", Buffer.from("words"));
    await archive.sweeps();
    await archive.sweeps(179 * DAY);
    expect(archive.buckets.of("quarantine")).toHaveLength(1);
    await archive.sweeps(DAY);
    await archive.sweeps();
    expect(archive.buckets.of("quarantine")).toEqual([]);
    expect(archive.item(id)).toMatchObject({ status: "rejected", settled: true, expiredAt: expect.any(String) });
    expect(archive.trail(id).at(-1)).toBe("ExpirePaper");
    const { status, body } = await retry(id);
    expect([status, body.code]).toEqual([409, "intake.expired"]);
    const shown = await archive.asks("archivist", "GET /intake/{id}", { params: { id } });
    expect(shown.body).toMatchObject({ original: null });
    const row = archive.tables.rows("intake").find((each) => each.id === id);
    expect(row).not.toHaveProperty("pending");
  });

  it("that was taken up again stays until it is filed, however long it waits for a person", async () => {
    archive.limits.bytes = 5;
    const id = await archive.takes("销售部/a.pdf", aPdf());
    await archive.sweeps();
    await archive.sweeps(170 * DAY);
    archive.limits.bytes = 1024;
    archive.reading = { ...archive.reading, questions: ["review.unsure-date"] };
    await retry(id);
    await archive.works();
    await archive.sweeps(100 * DAY);
    await archive.sweeps();
    expect(archive.item(id).status).toBe("in review");
    await archive.asks("archivist", "POST /intake/{id}/confirm", { params: { id }, body: {} });
    await archive.works();
    expect(archive.item(id).status).toBe("filed");
    await archive.sweeps();
    expect(archive.buckets.of("quarantine")).toEqual([]);
  });

  it("is one copy, though two turn it away at once: the one that the item names", async () => {
    const id = await archive.arrives("销售部/a.pdf", Buffer.from("words"));
    const first = archive.works();
    archive.tells("销售部/a.pdf");
    await Promise.all([first, archive.works()]);
    const [copy, ...others] = archive.buckets.of("quarantine");
    expect(others).toEqual([]);
    expect(archive.item(id)).toMatchObject({ status: "rejected", source: { versionId: copy?.versionId } });
  });

  it("is cleared away where a colleague filed it while it was being returned", async () => {
    archive.reading = { ...archive.reading, questions: ["review.unsure-date"] };
    const id = await archive.takes("销售部/a.pdf", aPdf());
    const { papers } = archive.adapters();
    await papers.quarantine(id, archive.item(id).source);
    await archive.asks("archivist", "POST /intake/{id}/confirm", { params: { id }, body: {} });
    await archive.works();
    await archive.sweeps();
    expect(archive.item(id)).toMatchObject({ status: "filed", settled: true });
    expect(archive.buckets.of("quarantine")).toEqual([]);
  });
});
