import { beforeEach, describe, expect, it } from "vitest";
import { filer, type Numbering } from "#functions/intake/file/file.ts";
import { storer } from "#functions/intake/store/store.ts";
import { sqs } from "#shared/aws/clients.ts";
import { Queue } from "#shared/aws/queue.ts";
import { intakeDeed } from "#shared/domain/audit/deed.ts";
import { Refused } from "#shared/domain/refused.ts";
import { aRecognisedPaper, aStoredPaper, rules } from "../../support/papers.ts";
import { aPdf, ENV, FakeArchive } from "../fake/archive.ts";

let archive: FakeArchive;
beforeEach(() => {
  archive = new FakeArchive();
});

const changed: Numbering["rules"] = {
  ...rules,
  seriesOf: () => {
    throw new Refused("confirm.unknown-class", "Y");
  },
};

const filing = (by: Numbering["rules"] = rules) => filer({ ...archive.adapters(), rules: by });
const numbers = () => archive.tables.rows("files").map(({ number }) => number);

/** Papers that lie in the vault and wait for their number. */
function stored(...ids: string[]): void {
  for (const id of ids) archive.tables.put("intake", { ...aStoredPaper(id) });
}

describe("a batch of papers of one series", () => {
  it("gets its numbers in its order, by one transaction", async () => {
    stored("1", "2", "3");
    await filing()(["3", "1", "2"]);
    expect(["3", "1", "2"].map((id) => archive.item(id))).toMatchObject([
      { number: "Y2024销售合同001" },
      { number: "Y2024销售合同002" },
      { number: "Y2024销售合同003" },
    ]);
  });

  it("goes on without a paper that somebody moved on in that moment", async () => {
    stored("1", "2", "3");
    const { records, commit, now } = archive.adapters();
    const meddled = { ...archive.adapters(), rules, commit: meddling };
    await filer(meddled)(["1", "2", "3"]);
    expect(numbers()).toEqual(["Y2024销售合同001", "Y2024销售合同002"]);
    expect(archive.item("2")).toMatchObject({ status: "stored" });
    expect(archive.tables.rows("series")).toMatchObject([{ last: 2 }]);

    async function meddling(...writes: Parameters<typeof commit>): Promise<void> {
      const paper = await records.get("2");
      if (paper?.rev === 4) {
        const deed = intakeDeed("RetryPaper", { function: "sweep" });
        await commit(records.advance(paper, { ...paper, rev: 5, since: now() }, deed));
      }
      await commit(...writes);
    }
  });

  it("is numbered after what others filed in that moment", async () => {
    stored("1", "2");
    await Promise.all([filing()(["1"]), filing()(["2"])]);
    expect(numbers().sort()).toEqual(["Y2024销售合同001", "Y2024销售合同002"]);
  });

  it("gets one number a paper, however often it is delivered", async () => {
    stored("1");
    await filing()(["1", "1"]);
    await filing()(["1"]);
    expect(numbers()).toEqual(["Y2024销售合同001"]);
  });

  it("goes on where the series was opened: after what had been filed on paper", async () => {
    stored("1");
    await filing({ ...rules, openingOf: () => 41 })(["1"]);
    expect(numbers()).toEqual(["Y2024销售合同042"]);
    stored("2");
    await filing({ ...rules, openingOf: () => 900 })(["2"]);
    expect(numbers()).toEqual(["Y2024销售合同042", "Y2024销售合同043"]);
  });

  it("may be of several years, where its series goes on from year to year", async () => {
    const inOne = (id: string, year: number) => ({
      ...{ ...aStoredPaper(id), series: "Y", filing: { ...aStoredPaper(id).filing, year, date: `${year}-03-18` } },
    });
    for (const [id, year] of [
      ["1", 2023],
      ["2", 2024],
    ] as const)
      archive.tables.put("intake", inOne(id, year));
    await filing({ ...rules, seriesOf: () => "Y" })(["1", "2"]);
    expect(await archive.adapters().series.classYears()).toEqual([
      { class: "Y", year: 2023 },
      { class: "Y", year: 2024 },
    ]);
  });

  it("is noted with its series by the words that it is filed under, which a later regulation may not have (AF-32)", async () => {
    stored("1");
    archive.tables.put("intake", { ...aStoredPaper("2"), department: "采购部" });
    for (const id of ["1", "2"]) await filing()([id]);
    const { type, level } = aStoredPaper("1").filing;
    expect(await archive.adapters().series.all()).toMatchObject([
      { words: { type: [type], department: ["销售部", "采购部"], level: [level] } },
    ]);
  });

  it("is held up, loudly, where the next number was given before: none is given twice, none is passed over", async () => {
    archive.tables.put("files", { number: "Y2024销售合同001", id: "before" });
    stored("1");
    await expect(filing()(["1"])).rejects.toThrow("conditions failed");
    expect(archive.item("1").status).toBe("stored");
    expect(archive.tables.rows("series")).toEqual([]);
  });
});

describe("a regulation that was changed on the way", () => {
  const step = (url: string) => new Queue<{ id: string; rev: number }>(sqs(), url);
  const storing = ({ seriesOf }: Pick<Numbering["rules"], "seriesOf">) => {
    const [receive, file] = [step(ENV.RECEIVE_QUEUE), step(ENV.FILE_QUEUE)];
    return storer({ ...archive.adapters(), receive, file, seriesOf, firstLockMinutes: 30 * 24 * 60 });
  };
  const sendBack = async (id: string) =>
    (await archive.asks("archivist", "POST /intake/{id}/return", { params: { id }, body: { reason: "不再收" } })).body;
  const confirm = (id: string) => archive.asks("archivist", "POST /intake/{id}/confirm", { params: { id }, body: {} });

  /** A paper that waits to be stored, with nobody who does it. */
  async function unstored(): Promise<string> {
    archive = new FakeArchive();
    const id = await archive.arrives("销售部/a.pdf", aPdf("设备销售合同", 2));
    await archive.works("receive", "recognise");
    await archive.queues.deliver(ENV.STORE_QUEUE, 1, async () => []);
    archive.calls = 0;
    return id;
  }

  /** A paper in review of which something lies sealed in the vault, and which says nothing of that. */
  async function sealedUnseen(): Promise<string> {
    const id = await unstored();
    const { vault, keys, now } = archive.adapters();
    const document = { id, key: await keys.of(id, now()), class: "Y" };
    const [{ body = Buffer.of() } = {}] = archive.buckets.of("inbox");
    await vault.keep("documents", document, body, "2026-04-01T01:00:00.000Z");
    await storing(changed)({ id, rev: 3 });
    return id;
  }

  it("sends a paper that waits for its number back to a person, and keeps it in the vault", async () => {
    stored("1");
    await filing(changed)(["1"]);
    expect(archive.item("1")).toMatchObject({
      ...{ status: "in review", code: "review.regulation-changed" },
      before: { kept: aStoredPaper("1").kept },
    });
    expect(archive.trail("1")).toEqual(["ReconsiderPaper"]);
  });

  it("sends a paper that now belongs to another series back to a person", async () => {
    stored("1");
    await filing({ ...rules, seriesOf: () => "Z2024" })(["1"]);
    expect(archive.item("1").status).toBe("in review");
  });

  it("sends a paper that waits to be stored back to a person, who may also return it", async () => {
    const id = await archive.arrives("销售部/a.pdf", aPdf());
    await archive.works("receive", "recognise");
    await storing(changed)({ id, rev: 3 });
    expect(archive.item(id)).toMatchObject({ status: "in review", code: "review.regulation-changed" });
    expect(archive.buckets.of("vault")).toEqual([]);
    expect([await sendBack(id), archive.item(id).status]).toMatchObject([{ state: "rejected" }, "rejected"]);
  });

  it("sends back no paper of which a store that died had sealed something: it takes that up again, or nothing lies there", async () => {
    const ends = new Set<unknown>();
    for (const how of ["before", "after"] as const)
      for (let call = 1; ; call++) {
        const id = await unstored();
        archive.fails = { call, how };
        const died = await storing(rules)({ id, rev: 3 }).catch((error: unknown) => error);
        archive.fails = undefined;
        if (died === undefined) break;
        await storing(changed)({ id, rev: 3 });
        const answer = await sendBack(id);
        ends.add(answer.code);
        if (answer.state === "rejected") {
          expect([how, call, archive.buckets.of("vault")]).toEqual([how, call, []]);
          continue;
        }
        expect([how, call, answer.code]).toEqual([how, call, "return.kept"]);
        await confirm(id);
        await archive.works();
        expect([how, call, archive.item(id).status]).toEqual([how, call, "filed"]);
        expect(archive.buckets.of("vault").map(({ key }) => key)).toEqual([`documents/${id}`, `recognised/${id}`]);
      }
    expect(ends).toEqual(new Set(["intake.returned", "return.kept"]));
  });

  it("sends back no paper that a slow store still seals, at whatever moment", async () => {
    for (let call = 1; ; call++) {
      const id = await unstored();
      const act = async () => {
        await storing(changed)({ id, rev: 3 }).catch(() => undefined);
        await sendBack(id);
      };
      archive.at = { call, first: true, act };
      await storing(rules)({ id, rev: 3 }).catch(() => undefined);
      if (!archive.at.done) break;
      archive.at = undefined;
      const { status } = archive.item(id);
      expect([call, status === "rejected" && archive.buckets.of("vault").length > 0]).toEqual([call, false]);
      expect([call, status]).toEqual([call, expect.stringMatching(/^(rejected|in review|stored)$/)]);
    }
  });

  it("divides no paper of which something lies sealed, on record as who asked for it", async () => {
    const id = await sealedUnseen();
    const asking = { params: { id }, body: { pages: [2] } };
    const { status, body } = await archive.asks("archivist", "POST /intake/{id}/divide", asking);
    expect([status, body.code, archive.item(id).status]).toEqual([409, "divide.kept", "in review"]);
    expect((await sendBack(id)).code).toBe("return.kept");
    expect(archive.trail(id).slice(-2).sort()).toEqual([
      "POST /intake/{id}/divide divide.kept",
      "POST /intake/{id}/return return.kept",
    ]);
  });
});

describe("a paper that is stored", () => {
  it("is sealed under a key of its own and locked, the paper and what was read of it", async () => {
    const id = await archive.takes("销售部/a.pdf", aPdf());
    const vault = archive.buckets.of("vault");
    expect(vault.map(({ key }) => key)).toEqual([`documents/${id}`, `recognised/${id}`]);
    for (const { body, lockedUntil } of vault) {
      expect(Buffer.from(body).includes("设备销售合同")).toBe(false);
      expect(lockedUntil?.toISOString()).toBe("2026-04-01T01:00:00.000Z");
    }
  });

  it("is not returned while it is being stored, at whatever moment: the vault keeps nothing that nobody knows of", async () => {
    for (let call = 1; ; call++) {
      archive = new FakeArchive();
      const id = await archive.arrives("销售部/a.pdf", aPdf());
      await archive.works("receive", "recognise");
      archive.calls = 0;
      const body = { reason: "缺签字" };
      const refused: unknown[] = [];
      const act = async () => {
        refused.push((await archive.asks("archivist", "POST /intake/{id}/return", { params: { id }, body })).body.code);
        archive.reading = { ...archive.reading, title: "第二次识读的题名" };
        await archive.asks("archivist", "POST /intake/{id}/retry", { params: { id } });
      };
      archive.at = { call, first: true, act };
      await archive.works();
      if (!archive.at.done) break;
      expect(refused).toEqual([expect.stringMatching(/^(return\.being-stored|return\.kept)$/)]);
      const item = archive.item(id);
      if (item.status !== "filed") throw new Error(`${call}: it is ${item.status}`);
      const { vault, keys, now } = archive.adapters();
      const sealed = await vault.open({ id, key: await keys.of(id, now()) }, item.kept.recognised);
      expect(JSON.parse(Buffer.from(sealed).toString())).toMatchObject({ reading: { title: item.filing.title } });
      if (refused[0] === "return.kept") break;
    }
  });

  it("is stored by a retry where it does not move on, since it cannot be returned", async () => {
    const id = await archive.arrives("销售部/a.pdf", aPdf());
    await archive.works("receive", "recognise");
    await archive.queues.deliver(ENV.STORE_QUEUE, 1, async () => []);
    const { status } = await archive.asks("archivist", "POST /intake/{id}/retry", { params: { id } });
    await archive.works();
    expect([status, archive.item(id).status]).toEqual([202, "filed"]);
  });

  it("is read again where not all of its pages are there any more, before anything of it is sealed", async () => {
    const id = await archive.arrives("销售部/a.pdf", aPdf("设备销售合同", 3));
    await archive.works("receive", "recognise");
    const [chunk] = archive.buckets.of("working");
    archive.buckets.delete("working", chunk?.key ?? "");
    await archive.works("store");
    expect([archive.item(id).status, archive.buckets.of("vault")]).toEqual(["received", []]);
    expect(archive.tables.rows("keys")).toEqual([]);
    await archive.works();
    expect(archive.item(id)).toMatchObject({ status: "filed", paper: { pages: 3 } });
  });

  it("is stored although it was read otherwise when a machine died over it, and locked until both its parts may go", async () => {
    const id = await archive.arrives("销售部/a.pdf", aPdf());
    await archive.works("receive", "recognise");
    const { vault, keys, now } = archive.adapters();
    const document = { id, key: await keys.of(id, now()), class: "Y" };
    await vault.keep("recognised", document, Buffer.from('{"pages":[]}'), "2026-03-20T01:00:00.000Z");
    await archive.works();
    expect(archive.item(id)).toMatchObject({ status: "filed", kept: { lockedUntil: "2026-04-01T01:00:00.000Z" } });
    const locks = archive.buckets.of("vault").map(({ lockedUntil }) => lockedUntil?.toISOString().slice(0, 10));
    expect(locks).toEqual(["2026-04-01", "2026-03-20"]);
  });

  it("is not stored where its bytes are no longer those that were received", async () => {
    const id = await archive.arrives("销售部/a.pdf", aPdf());
    await archive.works("receive", "recognise");
    const [version] = archive.buckets.of("inbox");
    if (version) version.body = aPdf("another");
    await archive.works();
    expect(archive.item(id).status).toBe("recognised");
    expect(archive.buckets.of("vault")).toEqual([]);
    expect(archive.queues.deadLetters).toHaveLength(1);
  });

  it("is no longer sent on where it was filed meanwhile", async () => {
    archive.tables.put("intake", { ...aRecognisedPaper("1"), status: "received" });
    archive.queues.put(ENV.STORE_QUEUE, { id: "1", rev: 3 });
    archive.queues.put(ENV.STORE_QUEUE, { id: "nobody knows", rev: 3 });
    await archive.works();
    expect(archive.queues.deadLetters).toEqual([]);
    expect(archive.item("1").status).toBe("received");
  });
});
