import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { aPdf, ENV, FakeArchive } from "../fake/archive.ts";
import { aScan, CONTRACT } from "../fake/contract.ts";

let archive: FakeArchive;
beforeEach(() => {
  archive = new FakeArchive();
});

const another = aPdf(
  CONTRACT.replace("20240387", "20240511")
    .replace("3月18日", "5月2日")
    .replace("1,097,100.00", "286,000.00")
    .replace("恒瑞精密制造", "北辰包装制品"),
);

const confirm = (id: string, body: object = {}) =>
  archive.asks("archivist", "POST /intake/{id}/confirm", { params: { id }, body });
const sendBack = (id: string) =>
  archive.asks("archivist", "POST /intake/{id}/return", { params: { id }, body: { reason: "重复" } });
const shown = async (id: string, who = "archivist") =>
  (await archive.asks(who, "GET /intake/{id}", { params: { id } })).body;

describe("the same paper, scanned twice (DL-07)", () => {
  it("waits for a person, who sees of which paper it seems to be and how alike they are", async () => {
    const first = await archive.takes("销售部/a.pdf", aScan(1));
    const second = await archive.takes("销售部/b.pdf", aScan(2));
    expect(archive.item(first)).toMatchObject({ status: "filed", number: "Y2024销售合同001" });
    expect(archive.item(second)).toMatchObject({ status: "in review", code: "review.seems-duplicate" });
    const view = await shown(second);
    expect(view).toMatchObject({
      duplicateOf: { id: first, number: "Y2024销售合同001" },
      likeness: { text: 1, values: 1 },
    });
    expect(view.reason).toContain("Y2024销售合同001");
    expect(view.questions).toMatchObject([
      { code: "review.seems-duplicate", reason: expect.stringContaining("Y2024销售合同001") },
    ]);
  });

  it("is filed as a copy where the archivist confirms it, and the two are listed for one to be voided", async () => {
    const first = await archive.takes("销售部/a.pdf", aScan(1));
    const second = await archive.takes("销售部/b.pdf", aScan(2));
    expect((await confirm(second)).status).toBe(202);
    await archive.works();
    expect(archive.item(second)).toMatchObject({
      status: "filed",
      number: "Y2024销售合同002",
      filing: { copyOf: first },
    });
    const copies = await archive.asks("archivist", "GET /files", { query: { copies: "only" } });
    expect(copies.body.items).toMatchObject([{ number: "Y2024销售合同002", copyOf: { number: "Y2024销售合同001" } }]);
    expect(await shown(second)).toMatchObject({ copyOf: { number: "Y2024销售合同001" }, duplicateOf: null });
  });

  it("is filed for itself where the archivist says that it is no copy", async () => {
    await archive.takes("销售部/a.pdf", aScan(1));
    const second = await archive.takes("销售部/b.pdf", aScan(2));
    await confirm(second, { copyOf: null });
    await archive.works();
    expect(await shown(second)).toMatchObject({ state: "filed", copyOf: null });
  });

  it("is no duplicate of one that went back to its sender", async () => {
    archive.reading = { ...archive.reading, questions: ["review.unsure-date"] };
    const first = await archive.takes("销售部/a.pdf", aScan(1));
    await archive.asks("archivist", "POST /intake/{id}/return", { params: { id: first }, body: { reason: "缺签字" } });
    expect(archive.tables.rows("likenesses").filter(({ key }) => key === `paper ${first}`)).toEqual([]);
    const second = await archive.takes("销售部/b.pdf", aScan(2));
    expect(archive.item(second)).toMatchObject({ status: "in review", code: "review.unsure-date" });
  });

  it("leaves the bands in which it was known again to the others that stand in them, once it goes back", async () => {
    const first = await archive.takes("销售部/a.pdf", aScan(1));
    const before = archive.tables.rows("likenesses");
    const second = await archive.takes("销售部/b.pdf", aScan(2));
    await sendBack(second);
    expect(JSON.stringify(archive.tables.rows("likenesses"))).not.toContain(second);
    const papers = before.flatMap((row) => row.papers ?? []);
    expect(papers).toEqual(Array(10).fill(first));
    expect(archive.tables.rows("likenesses").flatMap((row) => row.papers ?? [])).toEqual(papers);
  });

  it("goes back, and leaves its bands, though another comes into them meanwhile, at whichever moment", async () => {
    for (let call = 1; ; call++) {
      archive = new FakeArchive();
      await archive.takes("销售部/a.pdf", aScan(1));
      const second = await archive.takes("销售部/b.pdf", aScan(2));
      let third = "";
      const act = async () => {
        third = await archive.takes("销售部/c.pdf", aScan(3));
      };
      archive.at = { call: archive.calls + call, act, first: true };
      const { status } = await sendBack(second);
      if (third === "") return;
      const all = JSON.stringify(archive.tables.rows("likenesses"));
      const knows = [second, third].map((id) => all.includes(id));
      expect({ call, status, knows }).toEqual({ call, status: 200, knows: [false, true] });
    }
  });

  it("goes back once, though two send it back at the same moment", async () => {
    await archive.takes("销售部/a.pdf", aScan(1));
    const second = await archive.takes("销售部/b.pdf", aScan(2));
    const answers = await Promise.all([sendBack(second), sendBack(second)]);
    expect(answers.map(({ body }) => body.code).sort()).toEqual(["intake.moved-on", "intake.returned"]);
    expect(archive.trail(second).filter((each) => each === "ReturnPaper")).toHaveLength(1);
  });

  it("is filed and linked without a question where the regulation says so", async () => {
    archive.rules = { ...archive.rules, samePaper: "link" };
    const first = await archive.takes("销售部/a.pdf", aScan(1));
    const second = await archive.takes("销售部/b.pdf", aScan(2));
    expect(archive.item(second)).toMatchObject({ status: "filed", filing: { copyOf: first } });
  });

  it("is not what another paper of the same form is", async () => {
    await archive.takes("销售部/a.pdf", aScan(1));
    expect(archive.item(await archive.takes("销售部/b.pdf", another))).toMatchObject({ status: "filed" });
  });

  it("is asked about once, and filed once, where both scans are read at the same moment", async () => {
    const ids = [await archive.arrives("销售部/a.pdf", aScan(1)), await archive.arrives("销售部/b.pdf", aScan(2))];
    await archive.works("receive");
    await Promise.all([archive.works("recognise"), archive.works("recognise")]);
    await archive.works();
    const ends = ids.map((id) => archive.item(id));
    expect(ends.map(({ status }) => status).sort()).toEqual(["filed", "in review"]);
    const filed = ends.find(({ status }) => status === "filed");
    expect(ends.find(({ status }) => status === "in review")).toMatchObject({ duplicate: { of: filed?.id } });
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "is seen whatever call the machine died at, and never taken for a duplicate of itself: %i",
    async (call) => {
      const first = await archive.takes("销售部/a.pdf", aScan(1));
      const second = await archive.arrives("销售部/b.pdf", aScan(2));
      await archive.works("receive");
      archive.fails = { call: archive.calls + call, how: call % 2 === 0 ? "before" : "after" };
      await archive.works();
      expect(archive.item(second)).toMatchObject({ status: "in review", duplicate: { of: first } });
      expect(archive.queues.waiting(ENV.STORE_QUEUE)).toEqual([]);
    },
  );

  it("is known by what no reader of the table can read", async () => {
    await archive.takes("销售部/a.pdf", aScan(1));
    const rows = z.array(z.object({ key: z.string() })).parse(archive.tables.rows("likenesses"));
    expect(rows.filter(({ key }) => key.startsWith("band "))).toHaveLength(10);
    expect(JSON.stringify(archive.tables.rows("likenesses"))).not.toMatch(/[一-鿿]|20240387|6222021234567890123/);
  });
});

describe("a duplicate of another department's paper", () => {
  it("is refused without a word of which paper that is, but to an archivist", async () => {
    const first = await archive.takes("财务部/a.pdf", aPdf());
    const filed = archive.item(first);
    const number = filed.status === "filed" ? filed.number : "";
    const second = await archive.takes("销售部/b.pdf", aPdf());
    const as = async (who: string) => (await archive.asks(who, "GET /intake/{id}", { params: { id: second } })).body;
    const listed = (await archive.asks("seller", "GET /intake")).body;
    for (const told of [await as("seller"), listed]) {
      expect(JSON.stringify(told)).not.toContain(first);
      expect(JSON.stringify(told)).not.toContain(number);
    }
    expect(await as("seller")).toMatchObject({ code: "intake.duplicate", duplicateOf: null });
    expect(await as("archivist")).toMatchObject({
      duplicateOf: { id: first, number },
      reason: expect.stringContaining(number),
    });
  });
});
