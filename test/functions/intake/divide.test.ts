import { beforeEach, describe, expect, it } from "vitest";
import { Refused } from "#shared/domain/refused.ts";
import { aBatch, anEmail, aPdf, ENV, FakeArchive, SEPARATOR } from "../fake/archive.ts";

let archive: FakeArchive;
beforeEach(() => {
  archive = new FakeArchive();
});

const batch = () => aBatch("合同", "合同第二页", SEPARATOR, "订单");
const parts = () => archive.items().filter(({ partOf }) => partOf !== undefined);
const inOrder = <T extends { key: string }>(items: T[]) => items.toSorted((a, b) => (a.key < b.key ? -1 : 1));
const statesOf = (items: { status: string }[]) => items.map(({ status }) => status);

describe("a PDF with files within it", () => {
  it("is no e-mail: nothing is made of them, and the archivist is told how many there are", async () => {
    const id = await archive.takes("销售部/合同.pdf", aPdf("合同\n% 2 embedded"));
    expect(archive.item(id)).toMatchObject({ status: "filed", paper: { embedded: 2 } });
    expect(archive.items()).toHaveLength(1);
    const { body } = await archive.asks("archivist", "GET /intake/{id}", { params: { id } });
    expect(body).toMatchObject({ embedded: 2, parts: [] });
  });
});

describe("a batch with separator sheets", () => {
  it("ends as a file for each paper in it, all of its department, by its way and with its hints", async () => {
    const id = await archive.takes("销售部/一批.pdf", batch(), { channel: "邮件传真", date: "2024-03" });
    expect(inOrder(parts())).toMatchObject([
      {
        ...{ status: "filed", partOf: id, department: "销售部", channel: "邮件传真", paper: { pages: 2 } },
        ...{ key: `parts/${id}/1/一批-1.pdf`, hints: { date: "2024-03", fileName: "一批-1.pdf" } },
      },
      { status: "filed", partOf: id, paper: { pages: 1 }, hints: { fileName: "一批-2.pdf" } },
    ]);
    expect(archive.item(id)).toMatchObject({
      ...{ status: "rejected", code: "intake.divided", source: { bucket: "quarantine" } },
      parts: inOrder(parts()).map((each) => each.id),
    });
  });

  it("tells it in the histories of both", async () => {
    const id = await archive.takes("销售部/一批.pdf", batch());
    expect(archive.trail(id)).toEqual(["RegisterPaper", "InspectPaper", "FindSeparators", "DividePaper"]);
    const [first] = parts();
    const registered = archive.tables.rows("audit").find(({ subject }) => subject === first?.id);
    expect(registered).toMatchObject({ eventName: "RegisterPaper", responseElements: { partOf: id } });
  });

  it("is linked to by the catalogue and the lists", async () => {
    const id = await archive.takes("销售部/一批.pdf", batch());
    const [file] = archive.tables.rows("files");
    expect(file).toMatchObject({ partOf: id });
    const params = { number: String(file?.number), id };
    const asked = async (route: string) => (await archive.asks("archivist", route, { params })).body;
    expect(await asked("GET /files/{number}")).toMatchObject({ partOf: { id, state: "rejected", number: null } });
    const named = inOrder(parts()).map((part) => ({
      ...{ id: part.id, state: "filed", title: "设备销售合同" },
      number: part.status === "filed" ? part.number : "",
    }));
    expect(await asked("GET /intake/{id}")).toMatchObject({ parts: named, partOf: null });
    const listed = named.map((part) => ({ id: part.id, state: null, number: null, title: null }));
    expect((await archive.asks("archivist", "GET /intake", { query: { state: "rejected" } })).body).toMatchObject({
      items: [{ id, parts: listed }],
    });
  });

  it("came in time where its whole did, however long dividing it took (AF-10)", async () => {
    const id = await archive.arrives("销售部/一批.pdf", batch());
    await archive.works("receive", "recognise");
    await archive.sweeps();
    await archive.works();
    expect(new Set(archive.items().map(({ receivedAt }) => receivedAt))).toEqual(
      new Set([archive.item(id).receivedAt]),
    );
    expect(archive.items()).toHaveLength(3);
  });

  it("is moved on by the sweep where its message was lost", async () => {
    const id = await archive.arrives("销售部/一批.pdf", batch());
    await archive.works("receive", "recognise");
    await archive.queues.deliver(ENV.DIVIDE_QUEUE, 10, async () => []);
    await archive.sweeps();
    await archive.works();
    expect(archive.item(id)).toMatchObject({ code: "intake.divided" });
    expect(statesOf(parts())).toEqual(["filed", "filed"]);
  });

  it("is divided once, though every message comes twice and two at a time", async () => {
    const id = await archive.arrives("销售部/一批.pdf", batch());
    await archive.works("receive", "recognise");
    const message = { id, rev: archive.item(id).rev };
    for (let n = 0; n < 3; n++) archive.queues.put(ENV.DIVIDE_QUEUE, message);
    await Promise.all([archive.works("divide"), archive.works("divide")]);
    await archive.works();
    expect(statesOf(parts())).toEqual(["filed", "filed"]);
    expect(archive.trail(id).filter((event) => event === "DividePaper")).toHaveLength(1);
  });

  it("is not divided into new papers when it is taken up again, even long after its parts left the inbox", async () => {
    const id = await archive.takes("销售部/一批.pdf", batch());
    const before = archive.item(id);
    await archive.sweeps();
    await archive.sweeps();
    expect(archive.buckets.of("inbox")).toEqual([]);
    await archive.asks("archivist", "POST /intake/{id}/retry", { params: { id } });
    await archive.works();
    expect(archive.item(id)).toMatchObject({ code: "intake.divided", parts: before.parts });
    expect(archive.items()).toHaveLength(3);
    expect(archive.buckets.of("inbox")).toEqual([]);
  });

  it("is a duplicate when the same bytes come again, so that its parts are not filed twice (DL-07)", async () => {
    const id = await archive.takes("销售部/一批.pdf", batch());
    const twin = archive.item(await archive.takes("销售部/再来.pdf", batch()));
    expect(twin).toMatchObject({ status: "rejected", code: "intake.duplicate", duplicateOf: id });
    expect(parts()).toHaveLength(2);
  });

  it("of separators alone is refused, and the same bytes may come again", async () => {
    const item = archive.item(await archive.takes("销售部/空.pdf", aBatch(SEPARATOR, SEPARATOR)));
    expect(item).toMatchObject({ status: "rejected", code: "intake.only-separators" });
    expect(archive.tables.rows("digests").filter(({ id }) => id !== undefined)).toEqual([]);
  });

  it("with one separator at its head and nothing else is one part", async () => {
    await archive.takes("销售部/一份.pdf", aBatch(SEPARATOR, "合同"));
    expect(statesOf(parts())).toEqual(["filed"]);
  });

  it("vanished before it could be divided", async () => {
    const id = await archive.arrives("销售部/一批.pdf", batch());
    await archive.works("receive", "recognise");
    archive.buckets.delete("inbox", "销售部/一批.pdf");
    await archive.works();
    expect(archive.item(id)).toMatchObject({ status: "rejected", code: "intake.vanished" });
  });
});

describe("a machine that dies while a batch is divided", () => {
  /** Reads and divides a batch; the machine dies at the `n`-th call to AWS of that. Answers how many calls it took. */
  async function run(n: number, when: "before" | "after") {
    const one = new FakeArchive();
    await one.arrives("销售部/一批.pdf", batch());
    await one.works("receive");
    const start = one.calls;
    one.fails = { call: start + n, how: when };
    await one.works("recognise", "divide");
    const calls = one.calls - start;
    await one.works();
    return { one, calls };
  }

  it("leaves no trace, at whichever call to AWS: each part is one file", async () => {
    const { calls } = await run(Number.POSITIVE_INFINITY, "before");
    for (let n = 1; n <= calls; n++)
      for (const when of ["before", "after"] as const) {
        const { one } = await run(n, when);
        expect({ n, when, ended: statesOf(one.items()).sort() }).toEqual({
          n,
          when,
          ended: ["filed", "filed", "rejected"],
        });
        expect(one.tables.rows("files")).toHaveLength(2);
      }
  });
});

describe("a batch that is returned while it is divided", () => {
  /** Reads and divides a batch; an archivist returns it just before the `n`-th call to AWS of that. Answers how many calls it took. */
  async function run(n: number) {
    archive = new FakeArchive();
    const id = await archive.arrives("销售部/一批.pdf", batch());
    await archive.works("receive");
    const start = archive.calls;
    const statuses: number[] = [];
    const act = async () => {
      statuses.push((await giveBack(id)).status);
    };
    archive.at = { call: start + n, first: true, act };
    await archive.works("recognise", "divide");
    const calls = archive.calls - start;
    await archive.works();
    return { id, calls, status: statuses[0] };
  }
  const giveBack = (id: string) =>
    archive.asks("archivist", "POST /intake/{id}/return", { params: { id }, body: { reason: "缺页" } });

  it("either goes back and nothing of it is filed, or is filed once, though it is sent again", async () => {
    const { calls } = await run(Number.POSITIVE_INFINITY);
    const ended = new Set<string>();
    for (let n = 1; n <= calls; n++) {
      const { id, status } = await run(n);
      const first = archive.tables.rows("files").length;
      await archive.takes("销售部/再来.pdf", batch());
      const both = archive.tables.rows("files").length;
      const { code } = { code: "", ...archive.item(id) };
      ended.add(`${status} ${code}, ${first} filed, ${both} when sent again`);
    }
    expect(ended).toEqual(
      new Set(["200 intake.returned, 0 filed, 2 when sent again", "409 intake.divided, 2 filed, 2 when sent again"]),
    );
  });

  it("is not given back: the archivist is told that it is being divided", async () => {
    const id = await archive.arrives("销售部/一批.pdf", batch());
    await archive.works("receive", "recognise");
    const { body } = await giveBack(id);
    expect(body).toMatchObject({ code: "return.being-divided", message: expect.stringContaining("正在拆分") });
  });
});

describe("a batch of which a part cannot be made", () => {
  const broken = new Refused("intake.corrupt", "page 4");

  it("is refused before any part of it comes in, and the same bytes may come again", async () => {
    let made = 0;
    archive.beforeMaking = async () => {
      if (++made === 2) throw broken;
    };
    const id = await archive.takes("销售部/一批.pdf", batch());
    expect(archive.item(id)).toMatchObject({ status: "rejected", code: "intake.corrupt" });
    expect(archive.items()).toHaveLength(1);
    await archive.takes("销售部/再来.pdf", batch());
    expect(statesOf(parts())).toEqual(["filed", "filed"]);
  });

  it("though it could before the machine died: what came in by then is filed once, though it is sent again", async () => {
    const ended = new Set<string>();
    for (let n = 1; n <= 8; n++) {
      archive = new FakeArchive();
      await archive.arrives("销售部/一批.pdf", batch());
      await archive.works("receive", "recognise");
      const dies = archive.calls + n;
      archive.fails = { call: dies, how: "after" };
      archive.beforeMaking = async () => {
        if (archive.calls >= dies) throw broken;
      };
      await archive.works("divide");
      archive.beforeMaking = async () => undefined;
      await archive.works();
      const first = archive.tables.rows("files").length;
      await archive.takes("销售部/再来.pdf", batch());
      ended.add(`${first} filed, ${archive.tables.rows("files").length} when sent again`);
    }
    expect(ended).toEqual(
      new Set(["0 filed, 2 when sent again", "1 filed, 1 when sent again", "2 filed, 2 when sent again"]),
    );
  });
});

describe("a paper that a person says is several", () => {
  async function asked(): Promise<string> {
    const sure = archive.reading;
    archive.reading = { ...sure, starts: [3], questions: ["review.may-be-several"] };
    const id = await archive.takes("销售部/两份.pdf", aBatch("合同", "第二页", "订单"));
    archive.reading = sure;
    return id;
  }
  const divide = (id: string, body: object) =>
    archive.asks("archivist", "POST /intake/{id}/divide", { params: { id }, body });

  it("is shown with the pages on which others may begin", async () => {
    const { body } = await archive.asks("archivist", "GET /intake/{id}", { params: { id: await asked() } });
    expect(body).toMatchObject({ code: "review.may-be-several", starts: [3] });
  });

  it("is divided there, and its parts are filed", async () => {
    const id = await asked();
    expect((await divide(id, { pages: [3] })).status).toBe(202);
    await archive.works();
    expect(inOrder(parts()).map(({ paper, status }) => [status, paper?.pages])).toEqual([
      ["filed", 2],
      ["filed", 1],
    ]);
    expect(archive.trail(id)).toEqual([
      ...["RegisterPaper", "InspectPaper", "RecognisePaper", "DividePaper", "DividePaper"],
    ]);
  });

  it("is filed as one where they confirm it", async () => {
    const id = await asked();
    await archive.asks("archivist", "POST /intake/{id}/confirm", { params: { id }, body: {} });
    await archive.works();
    expect(archive.item(id)).toMatchObject({ status: "filed" });
    expect(parts()).toEqual([]);
  });

  it("stays as it is where the pages are not there, or it has changed since", async () => {
    const id = await asked();
    expect((await divide(id, { pages: [9] })).body).toMatchObject({ code: "divide.bad-pages" });
    expect((await divide(id, { pages: [3], rev: 1 })).body).toMatchObject({ code: "intake.moved-on" });
    expect(archive.item(id).status).toBe("in review");
  });
});

describe("an e-mail", () => {
  it("is filed as itself, and each of its attachments as a file of its own, linked", async () => {
    const id = await archive.takes("销售部/往来.eml", anEmail("交付", { "合同.pdf": "甲", "订单.pdf": "乙" }));
    expect(inOrder(parts())).toMatchObject([
      { status: "filed", partOf: id, key: `parts/${id}/1/合同.pdf`, department: "销售部" },
      { status: "filed", partOf: id, key: `parts/${id}/2/订单.pdf` },
    ]);
    expect(archive.item(id)).toMatchObject({ status: "filed", parts: inOrder(parts()).map((each) => each.id) });
    expect(archive.trail(id)).toEqual([
      ...["RegisterPaper", "InspectPaper", "UnpackPaper", "RecognisePaper", "StorePaper", "FilePaper"],
    ]);
    expect(archive.tables.rows("files").find((file) => file.id === id)).toMatchObject({
      parts: archive.item(id).parts,
    });
  });

  it("without attachments goes straight on", async () => {
    const id = await archive.takes("销售部/往来.eml", anEmail("交付"));
    expect(archive.trail(id)).not.toContain("UnpackPaper");
    expect(archive.item(id).status).toBe("filed");
  });

  it("is not unpacked again when it was returned and is taken up once more", async () => {
    const sure = archive.reading;
    archive.reading = { ...sure, questions: ["review.unsure-date"] };
    const id = await archive.takes("销售部/往来.eml", anEmail("交付", { "合同.pdf": "甲" }));
    await archive.asks("archivist", "POST /intake/{id}/return", { params: { id }, body: { reason: "重发" } });
    await archive.asks("archivist", "POST /intake/{id}/retry", { params: { id } });
    await archive.works();
    expect(archive.item(id).status).toBe("in review");
    expect(parts()).toHaveLength(1);
    expect(archive.trail(id).filter((event) => event === "UnpackPaper")).toHaveLength(1);
  });

  it("in e-mails without end is refused where it lies too deep", async () => {
    await archive.takes("销售部/往来.eml", anEmail("套", { "内.eml": "层" }));
    const ended = archive.items().map(({ key, status }) => [key.split("/").at(-1), status]);
    expect(Object.fromEntries(ended)).toEqual({ "往来.eml": "filed", "内.eml": "filed", "深.eml": "rejected" });
    expect(archive.items().find(({ status }) => status === "rejected")).toMatchObject({
      code: "intake.too-many-parts",
    });
  });
});

describe("what only says that it is a part", () => {
  it("is asked about, for no department is called so, and no paper is its whole", async () => {
    const item = archive.item(await archive.takes("parts/nobody/1/a.pdf", aPdf()));
    expect(item).toMatchObject({ status: "in review", code: "review.no-department" });
    expect(item.partOf).toBeUndefined();
  });
});
