import { describe, expect, it } from "vitest";
import type { Listed, ListedFile } from "#shared/domain/disposal/listed-file.ts";
import { atEachCall, begun, type Destruction } from "./destruction.ts";

/** Writes a row of the list as whoever has a role that may: as it would be by then of another paper, or with something else in it. */
async function forges(it: Destruction, how: (row: Listed) => ListedFile): Promise<void> {
  const [row] = await it.rows();
  if (row?.state !== "listed") throw new Error(`it is ${row?.state}`);
  await it.archive.adapters().commit([it.lists.advance(row, how(row))]);
}

const gone = { shreddedAt: "2026-03-02T01:00:00.000Z", irrecoverableFrom: "2026-04-06T01:00:00.000Z", versions: [] };

/** What is kept of a paper, here and off site. */
const keptOf = ({ archive }: Destruction, paper: string) =>
  ["vault", "replica"].flatMap((bucket) => archive.buckets.of(bucket)).filter(({ key }) => key.endsWith(paper));

describe("whoever may write the rows of a list, and nothing else, by a stolen role", () => {
  it.each([
    ["whose lock is over", false],
    ["before its time", true],
  ])("cannot have another file erased %s: the catalogue has to say, too, what was destroyed", async (_, early) => {
    const it = await begun({ count: 2, except: 1, early });
    const { id: paper } = await it.record(it.numbers[1]);
    await forges(it, (row) => ({ ...row, ...gone, state: "shredded", paper, early }));
    expect(await it.runs()).toEqual({ status: "stopped" });
    expect(await it.application()).toMatchObject({ stop: { code: "disposal.changed", subject: it.numbers[0] } });
    expect(keptOf(it, paper)).toHaveLength(4);
  });

  it("cannot have versions of another file erased along with what is destroyed", async () => {
    const it = await begun({ count: 2, except: 1 });
    const { id: paper } = await it.record(it.numbers[1]);
    const versions = keptOf(it, paper).map(({ key, versionId }) => ({ bucket: "vault", key, versionId }));
    await it.runsWith("erase", async () => {
      const [row] = await it.rows();
      if (row?.state !== "shredded") throw new Error(`it is ${row?.state}`);
      const forged = { ...row, versions: [...row.versions, ...versions] };
      await it.archive.adapters().commit([it.lists.advance(row, forged)]);
    });
    expect(await it.application()).toMatchObject({ stop: { code: "disposal.changed" } });
    expect(keptOf(it, paper)).toHaveLength(4);
  });

  it("cannot have a file go before its time on an application for what is past it", async () => {
    const it = await begun();
    const record = await it.record();
    if (record.status !== "filed") throw new Error(record.status);
    const floors = [{ lastDay: "2199-12-31", period: "业务合同", from: "made", clause: "AF-18" }];
    const term = { kind: "until" as const, lastDay: "2199-12-31", floors };
    const { commit, files } = it.archive.adapters();
    await commit([files.change(record, { ...record, retention: { ...record.retention, term } }).write]);
    await forges(it, ({ lastDay: _, ...row }) => ({ ...row, early: true }));
    await it.runs();
    expect((await it.rows())[0]).toMatchObject({ state: "spared", code: "disposal.kept-longer" });
    expect(it.left().keys).toBe(1);
  });

  it("cannot have a file called destroyed that is there with its key", async () => {
    const it = await begun();
    const proof = [{ what: "document key", answer: "none", readable: false, at: gone.shreddedAt }];
    const proved = { ...gone, state: "proved" as const, goneAt: gone.shreddedAt, others: [], proof };
    await forges(it, (row) => ({ ...row, ...proved, provedAt: gone.shreddedAt }));
    expect(await it.runs()).toEqual({ status: "stopped" });
    expect(it.left().keys).toBe(1);
  });
});

describe("a list that has lost a row past the archive", () => {
  it("is not carried out, and says which file it is", async () => {
    const it = await begun({ count: 3 });
    const number = it.numbers[1] ?? "";
    it.archive.tables.delete("listedFiles", { application: it.id, number });
    expect(await it.runs()).toEqual({ status: "stopped" });
    expect(await it.application()).toMatchObject({ stop: { code: "disposal.unlisted", subject: number } });
    expect(it.left().keys).toBe(3);
  });

  it("is not said to be given back, where the file is one that stays", async () => {
    const it = await begun({ count: 2, except: 1 });
    it.archive.tables.delete("listedFiles", { application: it.id, number: it.numbers[1] });
    await expect(it.archive.looksForUnbrought()).rejects.toThrow();
    expect(it.archive.tables.rows("disposals")[0]).toMatchObject({ unbrought: "yes" });
  });
});

/** What the role that shows holds in the vault may set of any row of the table of holds. */
const MIRRORING = ["rev", "unmirrored", "cursor", "until"];

describe("whoever shows holds in the vault, by a stolen role", () => {
  it("cannot have a key taken under a hold by setting back whatever that role may set, at whichever moment the hold was placed", async () => {
    const seen = await atEachCall(async () => {
      const it = await begun();
      await it.lifts(await it.holdsIt());
      it.archive.calls = 0;
      let hadKey = false;
      const act = async () => {
        const before = it.archive.tables.rows("holds").find(({ id }) => id === "counter") ?? {};
        const isPlaced = await it.holdsIt().then(
          () => true,
          () => false,
        );
        hadKey = isPlaced && it.left().keys === 1;
        const counter = it.archive.tables.rows("holds").find(({ id }) => id === "counter");
        const back = Object.entries(before).filter(([name]) => MIRRORING.includes(name));
        it.archive.tables.put("holds", { ...counter, ...Object.fromEntries(back) });
      };
      return { it, act, ends: async () => (hadKey && it.left().keys === 0 ? "taken under a hold" : "not") };
    });
    expect(seen).toEqual(["not"]);
  });
});
