import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { aBatch, anEmail, aPdf, SEPARATOR } from "../fake/archive.ts";
import { aScan, CONTRACT } from "../fake/contract.ts";
import { atEachCall, Destruction, goesBack, NOTHING, twice } from "./destruction.ts";

const BYTES = aPdf("设备销售合同 第1号");
const BATCH = aBatch("设备销售合同 第1号", SEPARATOR, "设备销售合同 第2号");
const HALF_A_YEAR = 181 * 24 * 60;
const Looked = z.array(z.object({ what: z.string(), readable: z.boolean() }));

/**
 * The same, of which the other went back to its sender. One more was refused for having its bytes; and with these one had gone back already
 * before there was the file.
 */
async function wentBack() {
  const it = new Destruction();
  const { archive } = it;
  archive.reading = { ...archive.reading, questions: ["review.unsure-date"] };
  const early = await archive.takes("销售部/先来.pdf", aScan(2));
  await goesBack(it, early);
  archive.reading = { ...archive.reading, questions: [] };
  await archive.takes("销售部/a.pdf", aScan(1));
  const second = await archive.takes("销售部/b.pdf", aScan(2));
  const third = await archive.takes("销售部/c.pdf", aScan(2));
  await goesBack(it, second);
  await it.begins({ count: 0 });
  return { it, second, all: [early, second, third] };
}

/** The tables that some text stands in. */
const tellingOf = ({ archive: { tables } }: Destruction, text: string): string[] =>
  ["files", "intake", "digests", "audit", "disposals", "likenesses", "examples"].filter((table) =>
    tables.rows(table).some((row) => inWords(row).includes(text)),
  );
const inWords = (row: object) => JSON.stringify(row, (_, value) => (value instanceof Set ? [...value] : value));
const digestOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** What can be read, for whoever looks, of what was destroyed. */
async function readable(it: Destruction): Promise<string[]> {
  const looked = Looked.parse(await it.archive.steps("inspect", await it.proved()));
  return looked.filter((each) => each.readable).map(({ what }) => what);
}

describe("what goes along with a destroyed file", () => {
  it.each([
    ["", 0],
    [", though it had lain in quarantine for half a year and was gone from there", HALF_A_YEAR],
  ])("leaves no digest of its bytes and nothing that its sender said of it%s", async (_, minutes) => {
    const it = new Destruction();
    await it.archive.takes("销售部/1.pdf", BYTES);
    const twin = await it.archive.takes("销售部/又一次.pdf", BYTES);
    await it.archive.sweeps();
    await it.archive.sweeps(minutes);
    await it.archive.sweeps();
    expect("expiredAt" in it.archive.item(twin)).toBe(minutes > 0);
    await it.begins({ count: 0 });
    expect(tellingOf(it, digestOf(BYTES))).toContain("intake");
    expect(it.archive.item(twin).hints).not.toEqual({});
    expect(await it.runs()).toEqual({ status: "erased" });
    expect(tellingOf(it, digestOf(BYTES))).toEqual([]);
    expect(it.archive.item(twin)).toMatchObject({ hints: {}, expiredAt: expect.any(String) });
    expect(it.archive.trail(twin).slice(-2)).toEqual(["ExpirePaper", "EmptyRecord"]);
    await it.archive.sweeps();
    const shown = await it.archive.asks("archivist", "GET /intake/{id}", { params: { id: twin } });
    expect(shown).toMatchObject({ status: 200, body: { code: "intake.duplicate", original: null } });
  });

  it("leaves as little of another scan that went back, of whatever was refused with the bytes of that, and of these", async () => {
    const { it, all } = await wentBack();
    const original = it.archive.items().find(({ status }) => status === "filed")?.id;
    const tied = all.map((id) => it.archive.item(id)).map((item) => "duplicateOf" in item && item.duplicateOf);
    expect(tied).toEqual([false, original, all[1]]);
    const own = digestOf(aScan(2));
    expect(tellingOf(it, own)).toEqual(["intake", "digests"]);
    expect(await it.runs()).toEqual({ status: "erased" });
    expect(tellingOf(it, own)).toEqual([]);
    for (const id of all) expect(it.archive.item(id)).toMatchObject({ hints: {}, expiredAt: expect.any(String) });
    expect(it.archive.buckets.of("quarantine")).toEqual([]);
    expect(it.left()).toEqual(NOTHING);
    expect(await readable(it)).toEqual([]);
    const again = await it.archive.takes("销售部/再来.pdf", aScan(2));
    expect(it.archive.item(again)).toMatchObject({ status: "filed", number: "Y2024销售合同002" });
  });

  it("is another scan of one that had gone back itself, before the same bytes came again and were filed", async () => {
    const it = new Destruction();
    const { archive } = it;
    archive.reading = { ...archive.reading, questions: ["review.unsure-date"] };
    const first = await archive.takes("销售部/a.pdf", aScan(1));
    const second = await archive.takes("销售部/b.pdf", aScan(2));
    for (const id of [first, second]) await goesBack(it, id);
    archive.reading = { ...archive.reading, questions: [] };
    await archive.takes("销售部/再来.pdf", aScan(1));
    await it.begins({ count: 0 });
    expect(await it.runs()).toEqual({ status: "erased" });
    for (const each of [first, second])
      expect(archive.item(each)).toMatchObject({ hints: {}, expiredAt: expect.any(String) });
    expect([archive.buckets.of("quarantine"), archive.tables.rows("digests")]).toEqual([[], []]);
  });

  it("is forgotten, but its bytes are not, where a paper that stays has the same", async () => {
    const { it, second } = await twice();
    await goesBack(it, second);
    const copy = await it.archive.takes("销售部/c.pdf", aScan(2));
    await it.archive.asks("archivist", "POST /intake/{id}/confirm", { params: { id: copy }, body: {} });
    await it.archive.works();
    await it.begins({ count: 0, except: 1 });
    expect(it.archive.item(copy)).toMatchObject({ status: "filed", number: it.numbers[1] });
    expect(await it.runs()).toEqual({ status: "erased" });
    expect(it.archive.item(second)).toMatchObject({ hints: {}, expiredAt: expect.any(String) });
    expect(it.archive.item(copy)).toMatchObject({ paper: { digest: digestOf(aScan(2)) } });
    const again = await it.archive.takes("销售部/d.pdf", aScan(2));
    expect(it.archive.item(again)).toMatchObject({ code: "intake.duplicate", duplicateOf: copy });
    expect(it.archive.tables.rows("likenesses").flatMap((row) => row.papers ?? [])).toEqual(Array(10).fill(copy));
    expect(await readable(it)).toEqual([]);
  });

  it("is the likeness of the scan that an archivist had divided, and its digest, with the first of its papers", async () => {
    const it = new Destruction();
    const { archive } = it;
    const whole = await dividedByHand(it);
    await it.begins({ count: 0, except: 1 });
    const { digest } = archive.item(whole).paper ?? {};
    expect(tellingOf(it, whole)).toContain("likenesses");
    expect(await it.runs()).toEqual({ status: "erased" });
    expect(await it.application()).toMatchObject({ destroyed: 1 });
    expect(tellingOf(it, whole)).not.toContain("likenesses");
    expect(tellingOf(it, digest ?? "")).toEqual([]);
    expect(archive.tables.rows("likenesses").filter((row) => "bands" in row)).toHaveLength(1);
    expect(await readable(it)).toEqual([]);
  });

  it("is the scan of which another scan of it that went back was a part, and whatever was refused with the bytes of that", async () => {
    const it = new Destruction();
    const { archive } = it;
    const contract = CONTRACT.replaceAll("\n", " ");
    const batch = aBatch(contract, SEPARATOR, "第二份 20250102 3,000.00 元");
    await archive.takes("销售部/合同.pdf", aBatch(contract, "% another scan"));
    const whole = await archive.takes("销售部/一批.pdf", batch);
    const twin = await archive.takes("销售部/又一次.pdf", batch);
    const [part, other] = archive.items().filter(({ partOf }) => partOf === whole);
    expect(part).toMatchObject({ code: "review.seems-duplicate" });
    await goesBack(it, part?.id ?? "");
    await it.begins({ count: 0, except: 1 });
    expect(await it.runs()).toEqual({ status: "erased" });
    for (const id of [part?.id ?? "", whole, twin])
      expect(archive.item(id)).toMatchObject({ hints: {}, expiredAt: expect.any(String) });
    expect([archive.buckets.of("quarantine"), tellingOf(it, digestOf(batch))]).toEqual([[], []]);
    expect(archive.item(other?.id ?? "")).toMatchObject({ status: "filed", number: it.numbers[1] });
    expect(await readable(it)).toEqual([]);
  });

  it("is the e-mail that had gone back when its attachment had come in, and whatever was refused with the bytes of that", async () => {
    const it = new Destruction();
    const { archive } = it;
    const email = anEmail("合同如附件", { "合同.pdf": "设备销售合同 第1号" });
    const { reading } = archive;
    archive.understand = (pages) =>
      pages[0]?.lines[0]?.text.startsWith("From: ") ? { ...reading, questions: ["review.unsure-date"] } : reading;
    const whole = await archive.takes("销售部/来信.eml", email);
    const twin = await archive.takes("销售部/又一次.eml", email);
    await goesBack(it, whole);
    await it.begins({ count: 0 });
    expect(await it.runs()).toEqual({ status: "erased" });
    for (const id of [whole, twin])
      expect(archive.item(id)).toMatchObject({ hints: {}, expiredAt: expect.any(String) });
    expect([archive.buckets.of("quarantine"), tellingOf(it, digestOf(email))]).toEqual([[], []]);
    expect(await readable(it)).toEqual([]);
  });

  it("is not what was taken up again and divided since: that goes with its own papers", async () => {
    const { it, second } = await twice();
    await goesBack(it, second);
    await it.begins({ count: 0 });
    const { tables } = it.archive;
    const { duplicateOf: _, ...row } = tables.rows("intake").find(({ id }) => id === second) ?? {};
    tables.put("intake", { ...row, code: "intake.divided" });
    expect(await it.runs()).toEqual({ status: "erased" });
    expect(it.archive.item(second)).not.toHaveProperty("expiredAt");
    expect(it.archive.buckets.of("quarantine").map(({ key }) => key)).toEqual([second]);
  });

  it("is all erased, forgotten and told of, whichever call to AWS fails", async () => {
    const first = await wentBack();
    const began = new Map<string, number>();
    await first.it.runs(1, async (step) => void began.set(step, first.it.archive.calls));
    const [from = 0, to = 0] = [began.get("erase"), began.get("prove")];
    for (const how of ["before", "after"] as const)
      for (let call = from + 1; call <= to; call++) {
        const { it, all } = await wentBack();
        it.archive.fails = { call, how };
        await it.runs().catch(() => it.runs());
        await it.toItsEnd();
        const left = { ...it.left(), quarantine: it.archive.buckets.of("quarantine").length };
        expect({ how, call, left }).toEqual({ how, call, left: { ...NOTHING, quarantine: 0 } });
        const telling = [aScan(1), aScan(2)].flatMap((bytes) => tellingOf(it, digestOf(bytes)));
        expect({ how, call, telling, found: await readable(it) }).toEqual({ how, call, telling: [], found: [] });
        for (const id of all) expect(it.archive.item(id)).toMatchObject({ hints: {} });
        expect((await it.proved()).others).toContainEqual(expect.stringMatching(/^papers in quarantine: [23]$/));
      }
    expect(to - from).toBeGreaterThan(20);
  }, 120_000);
});

describe("a file is not called destroyed", () => {
  it.each(["likeness", "digest"])("while a %s is left of another scan that went back", async (what) => {
    const { it, second } = await wentBack();
    const { tables } = it.archive;
    const item = tables.rows("intake").find(({ id }) => id === second);
    await it.runsWith("prove", () => {
      const likeness = { key: `paper ${second}`, id: second, text: "", values: "", pictures: [], bands: [] };
      if (what === "likeness") tables.put("likenesses", { ...likeness, form: { title: "", words: "" } });
      else tables.put("intake", { ...tables.rows("intake").find(({ id }) => id === second), paper: item?.paper });
    });
    expect(await it.application()).toMatchObject({ stop: { code: "disposal.still-readable", subject: it.numbers[0] } });
    await it.resumes();
    expect(await it.runs()).toEqual({ status: "erased" });
    expect(await readable(it)).toEqual([]);
  });

  it("while the scan that it was a part of, which was taken up again, is divided once more", async () => {
    const it = new Destruction();
    const { archive } = it;
    const whole = await archive.takes("销售部/一批.pdf", BATCH);
    await it.begins({ count: 0, except: 1 });
    it.trains("archivist");
    await it.runsWith("erase", () => archive.asks("archivist", "POST /intake/{id}/retry", { params: { id: whole } }));
    expect(archive.item(whole).status).toBe("received");
    expect(await it.application()).toMatchObject({ stop: { code: "disposal.not-settled", subject: it.numbers[0] } });
    await it.toItsEnd();
    expect(archive.item(whole)).toMatchObject({ code: "intake.divided", hints: {}, expiredAt: expect.any(String) });
    expect([archive.buckets.of("quarantine"), await readable(it)]).toEqual([[], []]);
  });

  it.each(["return", "confirm"])(
    "while the e-mail with which it came waits for an archivist, to %s it",
    async (how) => {
      const it = new Destruction();
      const { archive } = it;
      const { reading } = archive;
      archive.understand = (pages) =>
        pages[0]?.lines[0]?.text.startsWith("From: ") ? { ...reading, questions: ["review.unsure-date"] } : reading;
      const whole = await archive.takes("销售部/来信.eml", anEmail("合同如附件", { "合同.pdf": "设备销售合同 第1号" }));
      await it.begins({ count: 0 });
      expect(await it.runs()).toEqual({ status: "stopped" });
      expect(await it.application()).toMatchObject({ stop: { code: "disposal.not-settled", subject: it.numbers[0] } });
      it.trains("archivist");
      const body = how === "return" ? { reason: "退回" } : {};
      await archive.asks("archivist", `POST /intake/{id}/${how}`, { params: { id: whole }, body });
      await it.toItsEnd();
      const [goneBack, within] = [archive.item(whole).status === "rejected", (await it.proved()).within];
      expect([goneBack, within?.length ?? 0]).toEqual(how === "return" ? [true, 0] : [false, 1]);
      expect([archive.buckets.of("quarantine"), await readable(it)]).toEqual([[], []]);
    },
  );
});

describe("another scan that goes back while its file is destroyed", () => {
  /** It was destroyed with the file, or it is tied to nothing that is gone. */
  async function ends(it: Destruction, second: string): Promise<string> {
    it.archive.at = undefined;
    await it.toItsEnd();
    await it.archive.sweeps();
    const item = it.archive.item(second);
    expect(item).toMatchObject({ status: "rejected", code: "intake.returned" });
    const lies = it.archive.buckets.of("quarantine").map(({ key }) => key);
    expect(await readable(it)).toEqual([]);
    if (!("duplicateOf" in item)) {
      expect(lies).toEqual([second]);
      return "a paper of its own";
    }
    expect(item).toMatchObject({ hints: {}, expiredAt: expect.any(String) });
    expect([lies, tellingOf(it, digestOf(aScan(2)))]).toEqual([[], []]);
    return "destroyed";
  }

  async function underWay(): Promise<{ it: Destruction; second: string }> {
    const { it, second } = await twice();
    await it.archive.sweeps();
    await it.begins({ count: 0 });
    for (const who of ["archivist", "colleague"]) it.trains(who);
    it.archive.calls = 0;
    return { it, second };
  }

  it("goes with it, or is a paper of its own, at whichever moment of the destruction it goes back", async () => {
    const seen = await atEachCall(async () => {
      const { it, second } = await underWay();
      const act = async () => {
        expect((await goesBack(it, second)).status).toBe(200);
      };
      return { it, act, ends: () => ends(it, second) };
    });
    expect(seen).toEqual(["a paper of its own", "destroyed"]);
  }, 120_000);

  it("goes with it, or is a paper of its own, at whichever moment of its going back the file is destroyed", async () => {
    const seen = new Set<string>();
    for (let call = 1; ; call++) {
      const { it, second } = await underWay();
      it.archive.at = { call, act: async () => void (await it.runs()), first: true };
      expect((await goesBack(it, second)).status).toBe(200);
      if (!it.archive.at?.done) break;
      seen.add(await ends(it, second));
    }
    expect([...seen].sort()).toEqual(["a paper of its own", "destroyed"]);
  }, 120_000);

  it("is seen though the list of what went back as another scan of a file is a moment behind", async () => {
    const { it, second } = await underWay();
    const { archive } = it;
    await archive.steps("condemn", { application: it.id, run: 1 });
    const input = { application: it.id, run: 1, numbers: it.numbers };
    await archive.steps("shred", input);
    await goesBack(it, second);
    await archive.sweeps();
    archive.tables.behind = new Set([second]);
    await archive.steps("erase", input);
    archive.tables.behind = new Set();
    expect(archive.item(second)).toMatchObject({ hints: {}, expiredAt: expect.any(String) });
    expect(archive.buckets.of("quarantine")).toEqual([]);
  });
});

describe("a scanner that sends the bytes of a destroyed file again and again", () => {
  /** A file is to be destroyed whose bytes, or the bytes of the scan that it was a part of, are sent again so often as one likes. */
  async function sentAgain(bytes: Uint8Array, except = 0) {
    const it = new Destruction();
    const sent: string[] = [];
    const sends = async () => void sent.push(await it.archive.takes(`销售部/第${sent.length + 1}次.pdf`, bytes));
    await sends();
    await it.begins({ count: 0, except });
    return { it, sent, sends };
  }

  /** In how many runs it comes to its end, two hours apart; `happens` in each of them. */
  async function runsOf({ it }: { it: Destruction }, happens: () => Promise<unknown>): Promise<number> {
    for (let runs = 1; ; runs++) {
      await happens();
      if ((await it.application()).status === "erased") return runs;
      if (runs === 5) throw new Error("it does not come to its end");
      await it.archive.works();
      await it.archive.sweeps(120);
      await it.resumes();
    }
  }

  it.each([
    ["it", BYTES, 0],
    ["the scan that it was a part of", BATCH, 1],
  ])("and %s, as each step begins, holds it up once: from then on that is a new paper", async (_, bytes, except) => {
    const all = await sentAgain(bytes, except);
    const { it, sent, sends } = all;
    expect(await runsOf(all, () => it.runs(1, sends))).toBe(2);
    expect(await readable(it)).toEqual([]);
    expect((await it.proved()).others).toEqual(["likeness: 1", `papers in quarantine: ${except === 0 ? 3 : 4}`]);
    await it.archive.sweeps(120);
    const ends = sent.map((id) => it.archive.item(id));
    const [early, late] = [ends.slice(1, 4), ends.slice(4)];
    const gone = { code: "intake.duplicate", hints: {}, expiredAt: expect.any(String), settled: true };
    for (const each of early) expect(each).toMatchObject(gone);
    const [anew, ...more] = late;
    if (except > 0) expect(anew).toMatchObject({ code: "intake.divided" });
    else expect(anew).toMatchObject({ status: "filed", number: "Y2024销售合同002" });
    expect(more.length).toBeGreaterThan(2);
    for (const each of more) expect(each).toMatchObject({ code: "intake.duplicate", duplicateOf: anew?.id });
    expect(more.filter((each) => "expiredAt" in each)).toEqual([]);
    expect(it.archive.buckets.of("inbox")).toEqual([]);
  });

  it.each([
    ["it", BYTES, 0],
    ["the scan that it was a part of", BATCH, 1],
  ])(
    "and %s holds it up once, at whichever moment of each run it comes",
    async (_, bytes, except) => {
      const first = await sentAgain(bytes, except);
      await first.it.runs();
      const seen = new Set<number>();
      for (let call = 1; call <= first.it.archive.calls; call++) {
        const all = await sentAgain(bytes, except);
        const { it, sends } = all;
        const runs = await runsOf(all, async () => {
          const { archive } = it;
          archive.at = { call: archive.calls + call, act: sends, first: call % 2 === 0 };
          await it.runs();
          await archive.at?.done;
          archive.at = undefined;
        });
        seen.add(runs);
        expect({ call, found: await readable(it) }).toEqual({ call, found: [] });
      }
      expect([...seen].sort()).toEqual([1, 2]);
    },
    120_000,
  );

  it("sends nothing that could be taken up again, once its file goes", async () => {
    const { it, sent, sends } = await sentAgain(BYTES);
    await sends();
    expect(await it.runs()).toEqual({ status: "stopped" });
    it.trains("archivist");
    const retry = await it.archive.asks("archivist", "POST /intake/{id}/retry", { params: { id: sent[1] ?? "" } });
    expect(retry.body).toMatchObject({ code: "intake.expired" });
    await it.toItsEnd();
    expect(it.archive.item(sent[1] ?? "")).toMatchObject({ hints: {}, settled: true });
  });

  it("sends a new paper, also where that goes back between a crash and the next run", async () => {
    const { it: first, sends } = await sentAgain(BYTES);
    await sends();
    await first.runs();
    const seen = new Set<string>();
    for (let call = 1; call <= first.archive.calls; call++) {
      const { it, sent, sends } = await sentAgain(BYTES);
      const { archive } = it;
      await sends();
      archive.fails = { call, how: "after" };
      await it.runs().catch(() => {});
      await it.aside(async () => {
        archive.reading = { ...archive.reading, questions: ["review.unsure-date"] };
        it.trains("archivist");
        await sends();
        await goesBack(it, sent[2] ?? "");
      });
      archive.fails = undefined;
      await it.runs().catch(() => {});
      await it.toItsEnd();
      expect({ call, found: await readable(it) }).toEqual({ call, found: [] });
      const item = archive.item(sent[2] ?? "");
      const end = { code: "code" in item && item.code, expired: "expiredAt" in item };
      seen.add(JSON.stringify(end));
    }
    const ends = [
      { code: "intake.duplicate", expired: true },
      { code: "intake.returned", expired: false },
    ];
    expect([...seen].sort()).toEqual(ends.map((end) => JSON.stringify(end)));
  }, 120_000);

  it("does not keep another scan that goes back meanwhile from being a paper of its own", async () => {
    const { it, second } = await twice();
    await it.archive.sweeps();
    await it.begins({ count: 0 });
    await it.runsWith("erase", () => it.archive.takes("销售部/再来.pdf", aScan(1)));
    expect(await it.application()).toMatchObject({ stop: { code: "disposal.not-settled" } });
    it.trains("archivist");
    expect((await goesBack(it, second)).status).toBe(200);
    await it.toItsEnd();
    expect(it.archive.item(second)).toMatchObject({ code: "intake.returned" });
    expect(it.archive.item(second)).not.toHaveProperty("duplicateOf");
    expect(it.archive.buckets.of("quarantine").map(({ key }) => key)).toEqual([second]);
  });

  it.each([
    ["a file", BYTES, 1],
    ["each part of a scan, whichever goes first", BATCH, 2],
  ])("holds up %s though its bytes are forgotten and the list of duplicates is behind", async (_, bytes, files) => {
    const { it, sends, sent } = await sentAgain(bytes);
    const { archive, numbers } = it;
    await sends();
    await archive.steps("condemn", { application: it.id, run: 1 });
    await archive.steps("shred", { application: it.id, run: 1, numbers });
    archive.tables.behind = new Set(sent);
    for (const some of [numbers.slice(0, 1), numbers, ...numbers.map((number) => [number])]) {
      const erased = archive.steps("erase", { application: it.id, run: 1, numbers: some });
      await expect(erased).rejects.toMatchObject({ name: "disposal.not-settled" });
      expect(tellingOf(it, digestOf(bytes))).toEqual([]);
      expect((await it.rows()).map(({ state }) => state)).toEqual(Array(files).fill("shredded"));
    }
    archive.tables.behind = new Set();
    await archive.sweeps();
    await archive.steps("erase", { application: it.id, run: 1, numbers });
    expect((await it.rows()).map(({ state }) => state)).toEqual(Array(files).fill("gone"));
  });

  it("holds up two parts of a scan that go at the same time", async () => {
    const { it, sends, sent } = await sentAgain(BATCH);
    await sends();
    it.archive.tables.behind = new Set(sent);
    expect(await it.runs()).toEqual({ status: "stopped" });
    expect((await it.rows()).map(({ state }) => state)).toEqual(["shredded", "shredded"]);
  });
});

/** A scan of two papers that an archivist had divided into them. Answers its id. */
async function dividedByHand({ archive }: Destruction): Promise<string> {
  archive.limits = { ...archive.limits, chunkPages: 9 };
  const reading = archive.reading;
  archive.reading = { ...reading, questions: ["review.may-be-several"], starts: [2] };
  const id = await archive.takes(
    "销售部/两份.pdf",
    aBatch(CONTRACT.replaceAll("\n", " "), "第二份 20250102 3,000.00 元"),
  );
  archive.reading = reading;
  await archive.asks("archivist", "POST /intake/{id}/divide", { params: { id }, body: { pages: [2] } });
  await archive.works();
  return id;
}
