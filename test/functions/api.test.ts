import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { standingAt } from "#shared/aws/series.ts";
import { catalogueRoutes } from "#shared/domain/catalogue/contract.ts";
import type { FiledRecord } from "#shared/domain/catalogue/record.ts";
import { intakeRoutes } from "#shared/domain/intake/contract.ts";
import { aFiledPaper } from "../support/papers.ts";
import { aPdf, ENV, FakeArchive } from "./fake/archive.ts";

let archive: FakeArchive;
beforeEach(() => {
  archive = new FakeArchive();
});

const unsure = { questions: ["review.unsure-date" as const] };

/** A paper of the sales department that waits for a person. */
async function aPaperInReview(key = "销售部/a.pdf", text = "设备销售合同", pages = 1): Promise<string> {
  const sure = archive.reading;
  archive.reading = { ...sure, ...unsure };
  const id = await archive.takes(key, aPdf(text, pages));
  archive.reading = sure;
  return id;
}

const confirm = (id: string, body: object = {}, who = "archivist") =>
  archive.asks(who, "POST /intake/{id}/confirm", { params: { id }, body });
const itemsOf = ({ body }: { body: Record<string, unknown> }) =>
  z.array(z.record(z.string(), z.unknown())).parse(body.items);

describe("who may do what", () => {
  const allowed: Record<string, Record<string, number>> = {
    "POST /uploads": { archivist: 201, seller: 201, accountant: 201 },
    "GET /intake": { archivist: 200, seller: 200, accountant: 200 },
    "GET /intake/{id}": { archivist: 200, seller: 200, accountant: 403 },
    "POST /intake/{id}/confirm": { archivist: 202, seller: 403, accountant: 403 },
    "POST /intake/{id}/return": { archivist: 200, seller: 403, accountant: 403 },
    "POST /intake/{id}/divide": { archivist: 202, seller: 403, accountant: 403 },
    "POST /intake/{id}/retry": { archivist: 202, seller: 403, accountant: 403 },
    "GET /examples": { archivist: 200, seller: 403, accountant: 403 },
    "DELETE /examples/{id}": { archivist: 200, seller: 403, accountant: 403 },
    "GET /files": { archivist: 200, seller: 200, accountant: 200 },
    "GET /files/{number}": { archivist: 200, seller: 200, accountant: 403 },
    "GET /files/{number}/history": { archivist: 200, seller: 200, accountant: 403 },
    "POST /files/{number}/void": { archivist: 200, seller: 403, accountant: 403 },
  };
  const bodies: Record<string, object> = {
    "POST /uploads": { name: "a.pdf", size: 10 },
    "POST /intake/{id}/return": { reason: "请补签字" },
    "POST /intake/{id}/divide": { pages: [2] },
    "POST /files/{number}/void": { reason: "重复编号" },
  };

  /** A paper of the sales department with which a route can be tried: filed, refused, in review, or confirmed. */
  async function aPaperFor(route: string): Promise<string> {
    if (route.endsWith("/divide")) return aPaperInReview("销售部/several.pdf", "几份", 2);
    if (route.includes("/examples")) {
      const id = await aPaperInReview();
      await confirm(id);
      return id;
    }
    if (route.includes("/files")) return archive.takes("销售部/filed.pdf", aPdf());
    return route.endsWith("/retry") ? archive.takes("销售部/refused.pdf", Buffer.from("words")) : aPaperInReview();
  }

  it("is said of every route", () => {
    expect(Object.keys(allowed)).toEqual(Object.keys({ ...intakeRoutes, ...catalogueRoutes }));
  });

  for (const [route, people] of Object.entries(allowed)) {
    const cases = Object.entries({ ...people, leaver: 403, "nobody we know": 403 });
    it.each(cases)(`${route} as %s is answered with %i`, async (who, status) => {
      const id = await aPaperFor(route);
      const entries = archive.tables.rows("audit").length;
      const asking = { params: { id, number: "Y2024销售合同001" }, body: bodies[route] ?? {} };
      const answer = await archive.asks(who, route, asking);
      expect(answer).toMatchObject({
        status,
        ...(status === 403 && { body: { code: expect.stringMatching(/^people\./) } }),
      });
      if (status === 403) expect(archive.tables.rows("audit")).toHaveLength(entries + 1);
      if (status === 403)
        expect(archive.tables.rows("audit").at(-1)).toMatchObject({
          ...{ eventName: route, errorCode: answer.body.code, sourceIPAddress: "192.0.2.7" },
          userIdentity: { principalId: who },
        });
    });
  }
});

describe("an archivist who decides on a paper", () => {
  it("sees what was read, with the questions, the candidates and where to look at it", async () => {
    const id = await aPaperInReview();
    const { body } = await archive.asks("archivist", "GET /intake/{id}", { params: { id } });
    expect(body).toMatchObject({
      ...{ state: "in review", code: "review.unsure-date", questions: [{ code: "review.unsure-date" }] },
      candidates: [{ class: "Y", type: "销售合同" }],
      lines: [{ page: 1 }],
      pictures: [{ page: 1, url: expect.stringContaining("X-Amz-Expires=300") }],
      original: expect.stringContaining("X-Amz-Signature"),
    });
  });

  /** The pages whose lines and pictures an archivist gets, and the answer that holds them. */
  async function pagesSeen(id: string, query: Record<string, string> = {}) {
    const { body } = await archive.asks("archivist", "GET /intake/{id}", { params: { id }, query });
    const of = (items: unknown) => z.array(z.object({ page: z.int() })).parse(items);
    return { body, lines: of(body.lines), pictures: of(body.pictures) };
  }
  const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => ({ page: from + n }));

  it.each([
    [{}, 1, 20],
    [{ from: "21" }, 21, 40],
    [{ from: "41" }, 41, 45],
    [{ from: "4", pages: "3" }, 4, 6],
    [{ pages: "50" }, 1, 45],
  ])("sees some pages of a thick paper at a time, and how many there are: %j", async (query, from, to) => {
    const { body, ...seen } = await pagesSeen(await aPaperInReview("销售部/thick.pdf", "厚", 45), query);
    expect(body).toMatchObject({ pages: 45, shown: { from, to } });
    expect(seen).toEqual({ lines: numbers(from, to), pictures: numbers(from, to) });
  });

  it("sees none where they ask beyond the last", async () => {
    const { body } = await pagesSeen(await aPaperInReview(), { from: "2" });
    expect(body).toMatchObject({ pages: 1, shown: null, lines: [], pictures: [] });
  });

  it.each([
    ["full ones", "密".repeat(300_000), 4, 4],
    ["one that is too much by itself", "\u0001".repeat(900_000), 1, 0],
  ])("sees no more pages than an answer holds, and is told which: %s", async (_, text, pages, lines) => {
    const { body, ...seen } = await pagesSeen(await aPaperInReview("销售部/full.pdf", text, 9), { from: "3" });
    expect(body).toMatchObject({ pages: 9, shown: { from: 3, to: 2 + pages } });
    expect([seen.lines.length, seen.pictures.length]).toEqual([lines, pages]);
    expect(Buffer.byteLength(JSON.stringify({ body: JSON.stringify(body) }))).toBeLessThan(6 * 1024 ** 2);
  });

  it("files it where they say", async () => {
    const id = await aPaperInReview();
    const { status, body } = await confirm(id, { class: "F", type: "发票", date: "2023-05-06", customer: null });
    expect([status, body.state]).toEqual([202, "recognised"]);
    await archive.works();
    expect(archive.item(id)).toMatchObject({
      number: "F2023001",
      filing: { class: "F", date: "2023-05-06", confidence: 1, decidedBy: { person: "archivist" } },
    });
    expect(archive.item(id)).not.toHaveProperty("filing.customer");
    expect(archive.trail(id)).toContain("ConfirmPaper");
  });

  it("is told when a colleague was faster, however they learnt of the paper", async () => {
    const id = await aPaperInReview();
    const [first, second] = await Promise.all([confirm(id), confirm(id, {}, "colleague")]);
    expect([first.status, second.status].sort()).toEqual([202, 409]);
    expect((await confirm(id, {}, "colleague")).body).toMatchObject({ code: "intake.moved-on" });
    await archive.works();
    expect(archive.trail(id).filter((event) => event === "ConfirmPaper")).toHaveLength(1);
    expect(archive.trail(id).filter((event) => event.endsWith("intake.moved-on"))).toHaveLength(2);
  });

  it("does nothing to a paper that has changed since they saw it", async () => {
    const id = await aPaperInReview();
    const { rev } = archive.item(id);
    expect((await confirm(id, { rev: rev - 1 })).status).toBe(409);
    expect((await confirm(id, { rev })).status).toBe(202);
  });

  it("sends it back to its sender, who reads why", async () => {
    const id = await aPaperInReview();
    await archive.asks("archivist", "POST /intake/{id}/return", { params: { id }, body: { reason: "请补签字" } });
    const { body } = await archive.asks("seller", "GET /intake/{id}", { params: { id } });
    expect(body).toMatchObject({
      state: "rejected",
      code: "intake.returned",
      reason: expect.stringContaining("请补签字"),
    });
    await archive.sweeps();
    expect(archive.buckets.of("inbox")).toEqual([]);
  });

  it("sends back also a paper whose bytes are gone from the inbox", async () => {
    const id = await aPaperInReview();
    const { key, versionId, source } = archive.item(id);
    archive.buckets.delete("inbox", key, versionId);
    const asking = { params: { id }, body: { reason: "请重新提交" } };
    const { status, body } = await archive.asks("archivist", "POST /intake/{id}/return", asking);
    expect([status, body.code]).toEqual([200, "intake.returned"]);
    expect(archive.item(id)).toMatchObject({ status: "rejected", source });
  });

  it("describes a paper that the archive keeps unread", async () => {
    const xml = Buffer.from('<?xml version="1.0"?><EInvoice/>');
    const id = await archive.takes("财务部/发票.xml", xml);
    expect(archive.item(id)).toMatchObject({ status: "in review", code: "review.unread-format" });
    expect((await confirm(id)).body).toMatchObject({ code: "confirm.no-class" });
    expect((await confirm(id, { class: "F", type: "发票" })).body).toMatchObject({ code: "confirm.no-date" });
    expect((await confirm(id, { class: "F", type: "发票", date: "2024-02" })).status).toBe(202);
    await archive.works();
    expect(archive.item(id)).toMatchObject({ status: "filed", number: "F2024001" });
  });

  it.each([
    [{ class: "Q" }, "confirm.unknown-class", "Y 业务合同"],
    [{ class: "F", type: "合同" }, "confirm.unknown-type", "发票"],
    [{ level: "绝密" }, "confirm.unknown-level", "一般、重要、核心"],
    [{ department: "constructor" }, "confirm.unknown-department", "销售部"],
  ])("is told what the regulation does not know, and what it knows: %j", async (body, code, known) => {
    const message = expect.stringMatching(new RegExp(`可以是：.*${known}`));
    expect((await confirm(await aPaperInReview(), body)).body).toMatchObject({ code, message });
  });

  it("may say a class by its name, and find its files by that", async () => {
    const id = await aPaperInReview();
    expect((await confirm(id, { class: "业务合同" })).status).toBe(202);
    await archive.works();
    expect(archive.item(id)).toMatchObject({ filing: { class: "Y", className: "业务合同" } });
    for (const named of ["Y", "业务合同"])
      expect(itemsOf(await archive.asks("archivist", "GET /files", { query: { class: named } }))).toHaveLength(1);
    expect(itemsOf(await archive.asks("archivist", "GET /files", { query: { class: "constructor" } }))).toEqual([]);
  });

  it("cannot take up again what waits for them or is filed", async () => {
    const filed = await archive.takes("销售部/filed.pdf", aPdf("filed"));
    for (const id of [filed, await aPaperInReview()]) {
      const { status, body } = await archive.asks("archivist", "POST /intake/{id}/retry", { params: { id } });
      expect([status, body.code]).toEqual([409, "intake.nothing-to-retry"]);
    }
  });

  it("is told of a paper that nobody knows", async () => {
    expect((await confirm("nobody-knows")).status).toBe(404);
  });
});

describe("a number given by mistake", () => {
  const revoke = (number: string) =>
    archive.asks("archivist", "POST /files/{number}/void", { params: { number }, body: { reason: "类别有误" } });

  it("stays void for ever, and its paper gets the next one, under the same history", async () => {
    const id = await archive.takes("销售部/a.pdf", aPdf());
    await archive.sweeps();
    expect((await revoke("Y2024销售合同001")).body).toMatchObject({
      file: { status: "voided", voidReason: "类别有误" },
      intake: { id, state: "in review", code: "review.voided", number: null, class: "Y" },
    });
    const seen = await archive.asks("archivist", "GET /intake/{id}", { params: { id } });
    expect(seen.body).toMatchObject({ original: null, lines: [], pictures: [] });
    expect((await revoke("Y2024销售合同001")).body).toMatchObject({ code: "file.already-voided" });
    expect((await confirm(id)).body).toMatchObject({ state: "stored", predecessor: "Y2024销售合同001" });
    await archive.works();
    expect(archive.item(id)).toMatchObject({ number: "Y2024销售合同002" });
    const files = itemsOf(await archive.asks("archivist", "GET /files"));
    expect(files.map(({ number, status }) => [number, status])).toEqual([
      ["Y2024销售合同001", "voided"],
      ["Y2024销售合同002", "filed"],
    ]);
    for (const number of ["Y2024销售合同001", "Y2024销售合同002"]) {
      const history = itemsOf(await archive.asks("archivist", "GET /files/{number}/history", { params: { number } }));
      const changes = history.filter(({ errorCode }) => errorCode === undefined);
      expect(changes.map(({ eventName }) => eventName)).toEqual([
        ...["RegisterPaper", "InspectPaper", "RecognisePaper", "StorePaper", "FilePaper", "VoidNumber"],
        ...["ConfirmPaper", "FilePaper"],
      ]);
    }
  });

  it("is not voided as long as it is asked for, lent or lost, for under another number it might be destroyed (AF-32)", async () => {
    const number = "Y2024销售合同001";
    const does = (who: string, id: unknown, what: string, body: object) =>
      archive.asks(who, `POST /requests/{id}/${what}`, { params: { id: String(id) }, body });
    const lends = async () => {
      const body = { purpose: "年度审计", files: [{ number }], ...(await archive.lending()) };
      return (await archive.asks("employee", "POST /requests", { body })).body.id;
    };
    const inUse = (request: unknown) => ({ status: 409, body: { code: "file.in-use", subject: request } });
    await archive.takes("销售部/a.pdf", aPdf());
    await archive.sweeps();
    const withdrawn = await lends();
    expect(await revoke(number)).toMatchObject(inUse(withdrawn));
    await archive.asks("employee", "POST /requests/{id}/withdraw", { params: { id: String(withdrawn) } });
    const id = await lends();
    for (const who of ["head", "executive", "archivist"])
      await does(who, id, "decide", { said: { verdict: "approve" } });
    expect(await revoke(number)).toMatchObject(inUse(id));
    const agreement = { reference: "借阅协议 7", signedBy: "王磊", signedOn: "2026-03-01" };
    await does("colleague", id, "handover", { form: "paper", agreement });
    expect(await revoke(number)).toMatchObject(inUse(id));
    await does("employee", id, "return", { effect: "已核对" });
    expect(await revoke(number)).toMatchObject(inUse(id));
    await does("archivist", id, "check", { condition: "lost", consequence: "赔偿" });
    expect(await revoke(number)).toMatchObject(inUse(id));
    expect((await shown(number)).status).toBe("filed");
  });

  it("is voided once its use is over, and not asked for from then on", async () => {
    const number = "Y2024销售合同001";
    const ask = () =>
      archive.asks("employee", "POST /requests", { body: { kind: "view", purpose: "核对", files: [{ number }] } });
    await archive.takes("销售部/a.pdf", aPdf());
    await archive.sweeps();
    const { id } = (await ask()).body;
    await archive.asks("employee", "POST /requests/{id}/withdraw", { params: { id: String(id) } });
    expect((await revoke(number)).status).toBe(200);
    expect(await ask()).toMatchObject({ status: 409, body: { code: "access.voided", subject: number } });
  });

  it("is not used further where it is asked for at the moment at which it is voided", async () => {
    const number = "Y2024销售合同001";
    const ends = new Set<string>();
    for (let call = 1, last = 1; call <= last; call++) {
      archive = new FakeArchive();
      await archive.takes("销售部/a.pdf", aPdf());
      await archive.sweeps();
      let request: unknown;
      const act = async () => {
        const body = { kind: "view", purpose: "核对", files: [{ number }] };
        request = (await archive.asks("employee", "POST /requests", { body })).body.id;
      };
      const before = archive.calls;
      archive.at = { call: before + call, act, first: true };
      const { status } = await revoke(number);
      if (call === 1) last = archive.calls - before;
      await archive.at?.done;
      const decide = (who: string) =>
        archive.asks(who, "POST /requests/{id}/decide", {
          ...{ params: { id: String(request) }, body: { said: { verdict: "approve" } } },
        });
      const [, granted] = [await decide("head"), await decide("archivist")];
      if (status === 200) expect(granted.status).not.toBe(200);
      else expect([status, granted.status]).toEqual([409, 200]);
      ends.add(`${status} ${granted.status} ${String(granted.body.code)}`);
    }
    expect([...ends]).toEqual(expect.arrayContaining(["409 200 undefined", "200 409 access.voided"]));
  });

  const shown = async (number: string, who = "archivist") =>
    (await archive.asks(who, "GET /files/{number}", { params: { number } })).body;

  it("names its successor, or that the paper waits for one; the successor names the number before it", async () => {
    const id = await archive.takes("销售部/a.pdf", aPdf());
    expect(await shown("Y2024销售合同001")).toMatchObject({ successor: null, predecessor: null });
    const waits = { id, state: "in review", number: null };
    expect((await revoke("Y2024销售合同001")).body).toMatchObject({
      file: { successor: waits },
      intake: { predecessor: "Y2024销售合同001", reason: expect.stringContaining("Y2024销售合同001") },
    });
    expect(await shown("Y2024销售合同001")).toMatchObject({ successor: waits });
    await confirm(id);
    await archive.works();
    await revoke("Y2024销售合同002");
    await confirm(id, { class: "F", type: "发票" });
    await archive.works();
    const listed = itemsOf(await archive.asks("archivist", "GET /files"));
    const after = { id, state: "filed", number: "F2024001" };
    expect(listed.toSorted((a, b) => (String(a.number) < String(b.number) ? -1 : 1))).toMatchObject([
      { number: "F2024001", successor: null, predecessor: "Y2024销售合同002" },
      { number: "Y2024销售合同001", successor: after, predecessor: null },
      { number: "Y2024销售合同002", successor: after, predecessor: "Y2024销售合同001" },
    ]);
  });

  it("does not name its successor to those who may not see what the paper has become", async () => {
    const id = await archive.takes("销售部/a.pdf", aPdf());
    await revoke("Y2024销售合同001");
    await confirm(id, { department: "采购部" });
    await archive.works();
    expect(await shown("Y2024销售合同001", "seller")).toMatchObject({ status: "voided", successor: null });
    expect(await shown("Y2024销售合同001")).toMatchObject({ successor: { number: "Y2024销售合同002" } });
  });

  it("tells in its history of those who tried to void it and were not allowed to", async () => {
    await archive.takes("销售部/a.pdf", aPdf());
    const asking = { params: { number: "Y2024销售合同001" }, body: { reason: "类别有误" } };
    await archive.asks("seller", "POST /files/{number}/void", asking);
    const history = itemsOf(await archive.asks("seller", "GET /files/{number}/history", asking));
    expect(history.at(-1)).toMatchObject({ eventName: "POST /files/{number}/void", errorCode: "people.not-allowed" });
  });

  it("is voided once, of two who do so at once", async () => {
    await archive.takes("销售部/a.pdf", aPdf());
    const both = await Promise.all([revoke("Y2024销售合同001"), revoke("Y2024销售合同001")]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body).toEqual({
      ...{ code: "request.overtaken", subject: "Y2024销售合同001" },
      message: "Y2024销售合同001 刚被他人改动，请看过现状再试。",
    });
  });

  it("cannot be returned to its sender: the paper lies in the vault", async () => {
    const id = await archive.takes("销售部/a.pdf", aPdf());
    await revoke("Y2024销售合同001");
    const { status, body } = await archive.asks("archivist", "POST /intake/{id}/return", {
      ...{ params: { id }, body: { reason: "退回" } },
    });
    expect([status, body.code]).toEqual([409, "return.kept"]);
  });
});

describe("a file's history", () => {
  const number = "Y2024销售合同001";
  const asked = (query: Record<string, string>, of = number) =>
    archive.asks("archivist", "GET /files/{number}/history", { params: { number: of }, query });
  const idsIn = (answer: { body: Record<string, unknown> }) => itemsOf(answer).map(({ eventID }) => eventID);

  /** A file of which much was asked that was refused, by its number and by its intake's id in turn, now at once, now later. */
  async function aFileOftenAskedFor() {
    const id = await archive.takes("销售部/a.pdf", aPdf());
    for (let n = 0; n < 9; n++) {
      if (n % 3 > 0) vi.setSystemTime(Date.now() + 1000);
      if (n % 2 === 0) await confirm(id);
      else await archive.asks("seller", "POST /files/{number}/void", { params: { number }, body: { reason: "误" } });
    }
  }

  /** All pages from the first on, or from a cursor. */
  async function pagesOf(limit: string, from: unknown = "") {
    const pages: unknown[][] = [];
    for (let cursor = from; cursor !== null; ) {
      const answer = await asked({ limit, ...(cursor !== "" && { cursor: String(cursor) }) });
      pages.push(idsIn(answer));
      cursor = answer.body.cursor;
    }
    return pages;
  }

  it.each(["1", "2", "3", "5", "13", "14"])(
    "is turned over page by page, the oldest first, %s at a time, without a gap or a double",
    async (limit) => {
      await aFileOftenAskedFor();
      const whole = await asked({ limit: "100" });
      const times = itemsOf(whole).map(({ eventTime }) => String(eventTime));
      expect([times.length, whole.body.cursor]).toEqual([14, null]);
      expect(times).toEqual(times.toSorted());
      const pages = await pagesOf(limit);
      expect(pages.flat()).toEqual(idsIn(whole));
      expect(pages.every((page) => page.length > 0)).toBe(true);
    },
  );

  it("is read on from where one stopped, to what was refused meanwhile", async () => {
    await aFileOftenAskedFor();
    const first = await asked({ limit: "13" });
    await archive.asks("seller", "POST /files/{number}/void", { params: { number }, body: { reason: "误" } });
    const rest = await pagesOf("1", first.body.cursor);
    expect([...idsIn(first), ...rest.flat()]).toEqual(idsIn(await asked({ limit: "100" })));
    expect(rest).toHaveLength(2);
  });

  it("takes no other file's cursor, nor one that is none", async () => {
    await archive.takes("销售部/a.pdf", aPdf("甲"));
    await archive.takes("销售部/b.pdf", aPdf("乙"));
    const { body } = await asked({ limit: "1" }, "Y2024销售合同002");
    const [one] = archive.items();
    const made = (position: unknown) => Buffer.from(JSON.stringify(position)).toString("base64url");
    const subjects = [one?.id, number];
    const foreign = [
      ...[String(body.cursor), "no cursor at all", made([]), made({ subjects, read: [] })],
      ...[
        ["beside", null, null, null],
        ["", null, null, null],
        [null, "000001", null, null],
        [null, "beside", null, null],
      ].map((read) => made({ subjects, read })),
    ];
    for (const cursor of foreign) {
      const { status, body } = await asked({ cursor });
      expect([status, body.code]).toEqual([400, "list.bad-cursor"]);
    }
  });
});

describe("the catalogue", () => {
  /** Files of two departments and levels, over three years. */
  const entered = async (n: number, change: Partial<FiledRecord> = {}) => {
    const record = { ...aFiledPaper(String(n), n - 1).record, ...change };
    const { files, series, commit } = archive.adapters();
    const from = await series.standing(record.series);
    const to = standingAt({ series: record.series, last: n }, from, [record]);
    await commit([series.move(from, to), files.enter(record)]);
  };
  beforeEach(async () => {
    for (let n = 1; n <= 7; n++) await entered(n);
    await entered(8, { department: "采购部" });
    await entered(9, { level: "重要" });
    await entered(10, { year: 2023, date: "2023-12", series: "Y2023销售合同", number: "Y2023销售合同001", seq: 1 });
    const of2025 = { year: 2025, date: "2025-01-01", series: "Y2025销售合同", number: "Y2025销售合同001", seq: 1 };
    await entered(11, { ...of2025, customer: "甲公司" });
  });
  const listed = async (who: string, query: Record<string, string>) =>
    itemsOf(await archive.asks(who, "GET /files", { query })).map(({ number }) =>
      String(number).replace("销售合同", " "),
    );

  it("shows an archivist everything in the order of the numbers", async () => {
    const all = await listed("archivist", {});
    expect(all).toHaveLength(11);
    expect([all[0], all[1], all.at(-1)]).toEqual(["Y2023 001", "Y2024 001", "Y2025 001"]);
  });

  it("shows a submitter what their department submitted, and no level above 一般, whatever they ask for", async () => {
    const all = await listed("seller", { department: "采购部", level: "重要" });
    expect(all).toHaveLength(9);
    expect(all).not.toContain("Y2024 008");
    expect(all).not.toContain("Y2024 009");
    expect(await listed("accountant", {})).toEqual([]);
    expect(await listed("seller", { number: "Y2024销售合同009" })).toEqual([]);
    const { status } = await archive.asks("seller", "GET /files/{number}", { params: { number: "Y2024销售合同009" } });
    expect(status).toBe(403);
  });

  it.each([
    [{ year: "2023" }, ["Y2023 001"]],
    [{ customer: "甲公司" }, ["Y2025 001"]],
    [{ customer: "甲公司", year: "2024" }, []],
    [{ department: "采购部" }, ["Y2024 008"]],
    [{ level: "重要" }, ["Y2024 009"]],
    [{ from: "2023-12", to: "2024-03-17" }, ["Y2023 001"]],
    [{ from: "2024-03-19" }, ["Y2025 001"]],
    [{ from: "2023-12-10", to: "2023-12-20" }, ["Y2023 001"]],
    [{ from: "2023-12-31", to: "2024-01", customer: "甲公司" }, []],
    [{ from: "2024-01-01", to: "2024-03-17" }, []],
    [{ to: "2023" }, ["Y2023 001"]],
    [{ number: "Y2024销售合同003" }, ["Y2024 003"]],
    [{ status: "voided" }, []],
    [{ class: "F" }, []],
  ])("finds by %j", async (query, found) => {
    expect(await listed("archivist", query)).toEqual(found);
  });

  it("shows with a file the papers that it names, under their numbers where the archive has them (AF-07)", async () => {
    await entered(12, { ownNumber: "YL-2023-0915" });
    const references = [
      { how: "amends" as const, number: "YL-2023-0915" },
      { how: "amends" as const, number: "YL-2020-0001" },
    ];
    const supplement = { year: 2023, date: "2023-12", series: "Y2023销售合同", number: "Y2023销售合同002", seq: 2 };
    await entered(13, { ...supplement, references });
    const { body } = await archive.asks("archivist", "GET /files/{number}", { params: { number: supplement.number } });
    expect(body.references).toEqual([
      { how: "amends", number: "YL-2023-0915", file: "Y2024销售合同012" },
      { how: "amends", number: "YL-2020-0001", file: null },
    ]);
  });

  it("finds by the submitter's name, as it shows it", async () => {
    expect(await listed("archivist", { submitter: "销售内勤" })).toHaveLength(11);
    expect(await listed("archivist", { submitter: "张销售" })).toEqual([]);
  });

  it.each(["1", "2", "3", "10", "11"])(
    "is turned over page by page, %s at a time, without a gap or a double",
    async (limit) => {
      const whole = await listed("seller", { limit: "100" });
      const pages: Record<string, unknown>[][] = [];
      for (let cursor: unknown = ""; cursor !== null; ) {
        const query = { limit, ...(cursor !== "" && { cursor: String(cursor) }) };
        const answer = await archive.asks("seller", "GET /files", { query });
        pages.push(itemsOf(answer));
        cursor = answer.body.cursor;
      }
      expect(pages.flat().map(({ number }) => String(number).replace("销售合同", " "))).toEqual(whole);
      expect(pages.every((page) => page.length > 0)).toBe(true);
    },
  );

  it("is read on from where one stopped, though a new year began meanwhile", async () => {
    const query = { limit: "1" };
    const { body } = await archive.asks("archivist", "GET /files", { query });
    await entered(12, { class: "F", year: 2020, series: "F2020", number: "F2020001", seq: 1 });
    const next = await archive.asks("archivist", "GET /files", { query: { ...query, cursor: String(body.cursor) } });
    expect(itemsOf(next)).toMatchObject([{ number: "Y2024销售合同001" }]);
  });

  const cursor = (position: unknown) => Buffer.from(JSON.stringify(position)).toString("base64url");
  it.each([
    "no cursor at all",
    cursor([]),
    cursor({}),
    cursor({ partition: 0 }),
    cursor({ partition: 99, after: {} }),
    cursor({ number: "Y2024销售合同001" }),
    cursor({ number: "Y2024销售合同001", classYear: "Y#1999", sortKey: "x" }),
    cursor({ number: "", classYear: "Y#2024", sortKey: "x" }),
    cursor({ number: "Y2024销售合同001", classYear: "Y#2024", sortKey: "x".repeat(1025) }),
    cursor({ number: "Y2024销售合同001", classYear: "Y#2024", sortKey: "x", id: "1" }),
    cursor({ number: 1, classYear: "Y#2024", sortKey: "x" }),
  ])("refuses a cursor that is none of its own: %s", async (foreign) => {
    for (const who of ["archivist", "seller"]) {
      const { status, body } = await archive.asks(who, "GET /files", { query: { cursor: foreign } });
      expect([status, body.code]).toEqual([400, "list.bad-cursor"]);
    }
  });
});

describe("the intake list", () => {
  it("shows a submitter their department's papers alone, and no one else's cursor opens more", async () => {
    for (const n of [1, 2, 3]) await archive.takes(`销售部/${n}.pdf`, aPdf(`销售${n}`));
    for (const n of [1, 2, 3]) await archive.takes(`财务部/${n}.pdf`, aPdf(`财务${n}`));
    const mine = await archive.asks("seller", "GET /intake", { query: { limit: "2" } });
    expect(itemsOf(mine).map(({ department }) => department)).toEqual(["销售部", "销售部"]);
    const stolen = await archive.asks("accountant", "GET /intake", { query: { cursor: String(mine.body.cursor) } });
    expect([stolen.status, stolen.body.code]).toEqual([400, "list.bad-cursor"]);
  });

  it("finds by state and by key, and pages through", async () => {
    await archive.takes("销售部/a.pdf", aPdf("甲"));
    await archive.takes("销售部/a.pdf", aPdf("乙"));
    const review = await aPaperInReview("销售部/b.pdf", "丙");
    const found = async (query: Record<string, string>) =>
      itemsOf(await archive.asks("archivist", "GET /intake", { query }));
    expect(await found({ state: "in review" })).toMatchObject([{ id: review }]);
    expect(await found({ key: "销售部/a.pdf" })).toHaveLength(2);
    expect(await found({ key: "销售部/a.pdf", state: "in review" })).toEqual([]);
    expect(await found({})).toHaveLength(3);
    const first = await archive.asks("archivist", "GET /intake", { query: { limit: "2" } });
    expect(await found({ limit: "2", cursor: String(first.body.cursor) })).toHaveLength(1);
  });

  it("finds by the beginning of an id, whatever the state, and to a submitter among their department's alone", async () => {
    const filed = await archive.takes("销售部/a.pdf", aPdf("甲"));
    const review = await aPaperInReview("销售部/b.pdf", "乙");
    const found = async (id: string, who = "archivist") =>
      itemsOf(await archive.asks(who, "GET /intake", { query: { id } })).map((item) => item.id);
    for (const id of [filed, review]) {
      expect(await found(id.slice(0, 4))).toContain(id);
      expect(await found(id.slice(0, 35))).toEqual([id]);
      expect(await found(id.slice(0, 35), "seller")).toEqual([id]);
      expect(await found(id.slice(0, 35), "accountant")).toEqual([]);
      expect(await found(`${id.slice(0, 4)}-`)).toEqual([]);
    }
  });

  it("goes on with the ids of one beginning alone", async () => {
    const row = (await archive.takes("销售部/a.pdf", aPdf("甲"))) && archive.tables.rows("intake")[0];
    for (const id of ["beef0000-1", "beef0000-2", "beef1111-1"])
      archive.tables.put("intake", { ...row, id, beginning: "beef" });
    const asked = (id: string, cursor?: unknown) =>
      archive.asks("archivist", "GET /intake", {
        query: { id, limit: "1", ...(cursor ? { cursor: String(cursor) } : {}) },
      });
    const first = await asked("beef0000");
    expect(itemsOf(first)).toMatchObject([{ id: "beef0000-2" }]);
    const second = await asked("beef0000", first.body.cursor);
    expect([itemsOf(second), second.body.cursor]).toMatchObject([[{ id: "beef0000-1" }], null]);
    expect((await asked("beef1111", first.body.cursor)).body.code).toBe("list.bad-cursor");
  });
});

describe("an upload that is announced", () => {
  const announce = (who: string, body: object) => archive.asks(who, "POST /uploads", { body });

  it.each([
    [{ name: "a.pdf", size: 2 * 1024 ** 2 }, 400, "upload.too-large"],
    [{ name: "a.pdf", size: 1, department: "没有" }, 400, "upload.unknown-department"],
    [{ name: "a.pdf", size: 1, department: "__proto__" }, 400, "upload.unknown-department"],
    [{ name: "a.pdf", size: 1, department: "财务部" }, 403, "people.not-allowed"],
    [{ name: "a.pdf", size: 1, channel: "鸽子" }, 400, "upload.unknown-channel"],
    [{ name: "", size: 1 }, 400, "request.invalid"],
    [{ name: "a\u0000.pdf", size: 1 }, 400, "request.invalid"],
    [{ name: "a\u2028.pdf", size: 1 }, 400, "request.invalid"],
    [{ name: "a.pdf", size: 1.5 }, 400, "request.invalid"],
    [{ name: "a.pdf", size: 1, colour: "red" }, 400, "request.invalid"],
  ])("is refused: %j", async (body, status, code) => {
    expect(await announce("seller", body)).toMatchObject({ status, body: { code } });
    expect(archive.tables.rows("uploads")).toEqual([]);
  });

  it("may be sent for another department by an archivist", async () => {
    const { body } = await announce("archivist", { name: "a.pdf", size: 1, department: "财务部" });
    expect(body.key).toMatch(/^uploads\/[0-9a-f-]{36}\/a\.pdf$/);
  });

  it.each([
    ["../../x.pdf", ".._.._x.pdf"],
    ["..", "_"],
    [".", "_"],
    [`${"长".repeat(195)}.pdf`, `${"长".repeat(195)}.pdf`],
  ])("gets a key below a folder of its own: %s", async (name, end) => {
    const { body } = await announce("seller", { name, size: 1 });
    expect(String(body.key).split("/")).toEqual(["uploads", expect.stringMatching(/^[0-9a-f-]{36}$/), end]);
  });

  it("gets an address for a quarter of an hour, once, for so many bytes and whatever they are", async () => {
    const { body } = await announce("seller", { name: "a.pdf", size: 4321 });
    const url = new URL(String(body.url));
    expect(decodeURIComponent(url.pathname)).toBe(`/${body.key}`);
    expect(url.searchParams.get("X-Amz-Expires")).toBe("900");
    expect(body.headers).toEqual({ "if-none-match": "*" });
    expect(url.searchParams.get("X-Amz-SignedHeaders")).toBe("content-length;host;if-none-match");
    expect([...url.searchParams.keys()].filter((name) => name.includes("checksum"))).toEqual([]);
    expect(Date.parse(String(body.expiresAt)) - Date.now()).toBe(900_000);
    expect(archive.tables.rows("uploads")).toMatchObject([
      { subject: "seller", expiresAt: Date.now() / 1000 + 900 + 172_800 },
    ]);
  });
});

describe("a token", () => {
  it.each([
    ["that says it is an access token", { token_use: "access" }, 200, undefined],
    ["that does not say what it is for, as other issuers' do not", {}, 200, undefined],
    ["that says who somebody is, and is not for access", { token_use: "id" }, 403, "people.no-access-token"],
  ])("%s", async (_, claims, status, code) => {
    const answer = await archive.asks("seller", "GET /intake", { claims });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});

describe("a request that makes no sense", () => {
  it.each([
    ["GET /intake", { query: { state: "lost" } }, "state"],
    ["GET /intake", { query: { key: "" } }, "key"],
    ["GET /intake", { query: { key: `销售部/${"长".repeat(700)}` } }, "key"],
    ["GET /intake", { query: { id: "36c" } }, "id"],
    ["GET /intake", { query: { id: "36c11847-ded4-859b-89e3-116e34b58032" } }, "id"],
    ["GET /intake", { query: { limit: "0" } }, "limit"],
    ["GET /intake", { query: { colour: "red" } }, "colour"],
    ["GET /intake/{id}", { params: { id: "1" }, query: { from: "0", pages: "51" } }, "from, pages"],
    ["GET /files", { query: { number: "" } }, "number"],
    ["GET /files", { query: { customer: "" } }, "customer"],
    ["GET /files", { query: { year: "soon" } }, "year"],
    ["GET /files", { query: { year: "" } }, "year"],
    ["GET /files", { query: { year: "2100" } }, "year"],
    ["GET /files", { query: { from: "2024-02-30" } }, "from"],
    ["GET /files", { query: { class: "G,Y" }, written: "class=G&class=Y&type=%E4%BC%9A%E8%AE%AE" }, "class"],
    ["POST /uploads", { body: "{" }, "body"],
    ["POST /uploads", { body: "[]" }, "body"],
    ["POST /uploads", {}, "name, size"],
    ["POST /intake/{id}/return", { params: { id: "1" }, body: { reason: "  " } }, "reason"],
    ["POST /intake/{id}/confirm", { params: { id: "1" }, body: { date: "2024-2-1", rev: 0 } }, "date, rev"],
    ["POST /intake/{id}/confirm", { params: { id: "x".repeat(65) }, body: {} }, "id"],
  ])("is refused with the names of what is wrong: %s %j", async (route, request, fields) => {
    expect(await archive.asks("archivist", route, request)).toMatchObject({
      status: 400,
      body: { code: "request.invalid", subject: fields },
    });
  });

  it("is told that a number names one file, whatever else is asked of it", async () => {
    const query = { number: "Y2024销售合同001", year: "2023", class: "F" };
    expect(await archive.asks("archivist", "GET /files", { query })).toMatchObject({
      status: 400,
      body: { code: "list.number-alone", subject: "class、year" },
    });
  });

  it.each([
    ["application/x-www-form-urlencoded", 415],
    ["text/plain", 415],
    ["application/json; charset=gbk", 415],
    ["application/json", 201],
    ["Application/JSON ; charset=UTF-8", 201],
  ])("is refused where its body says to be something else than our JSON: %s", async (type, status) => {
    const body = { name: "a.pdf", size: 10 };
    const answer = await archive.asks("seller", "POST /uploads", { body, headers: { "content-type": type } });
    expect(answer.status).toBe(status);
    if (status === 415) expect(answer.body).toMatchObject({ code: "request.not-json", subject: type });
  });

  it.each([
    ["half a megabyte of it", "名".repeat(200_000), "名".repeat(200)],
    ["half a character", "\ud800", "\ufffd"],
    ["a character that would be cut in two", `${"a".repeat(199)}😀`, `${"a".repeat(199)}\ufffd`],
  ])("goes on record with no more of a field's name than an entry holds: %s", async (_, name, kept) => {
    const id = await aPaperInReview();
    expect(await confirm(id, { [name]: 1 })).toMatchObject({ status: 400, body: { code: "request.invalid" } });
    expect(archive.tables.rows("audit").at(-1)).toMatchObject({ subject: id, errorMessage: kept });
  });

  it("goes on record where it is about a paper or a number, and nowhere else", async () => {
    const id = await aPaperInReview();
    const before = archive.trail(id).length;
    await confirm(id, { class: "Q" });
    await confirm(id, { rev: 0 });
    await confirm("nobody-knows");
    await archive.asks("archivist", "GET /intake", { query: { limit: "0" } });
    expect(archive.trail(id).slice(before).sort()).toEqual(
      ["confirm.unknown-class", "request.invalid"].map((code) => `POST /intake/{id}/confirm ${code}`),
    );
    expect(archive.trail("nobody-knows")).toEqual(["POST /intake/{id}/confirm intake.unknown"]);
    expect(archive.trail("archivist")).toEqual([]);
  });

  it("is answered with the API's description to whoever asks", async () => {
    const { status, body } = await archive.asks("nobody", "GET /openapi.json");
    expect([status, body]).toMatchObject([200, { openapi: "3.1.0", info: { version: "1.0.0" } }]);
  });

  it("is refused where there is no such route", async () => {
    expect((await archive.asks("archivist", "GET /intake/secrets")).status).toBe(404);
    expect((await archive.asks("archivist", "constructor")).status).toBe(404);
  });

  it("tells nothing of what broke inside", async () => {
    archive.fails = { call: 2, how: "before" };
    const { status, body } = await archive.asks("archivist", "GET /intake");
    expect([status, body.code]).toEqual([500, "request.failed"]);
    expect(JSON.stringify(body)).not.toContain("died");
    expect(archive.logged.join()).toContain("request failed");
  });
});

describe("the log", () => {
  it("holds nothing of what a paper says, whom it is about, or who asked", async () => {
    const secret = [
      "苏州恒瑞精密制造有限公司",
      "设备销售合同",
      "1097100.00",
      "张销售",
      "档案员甲",
      "销售部",
      "机密笔记",
      "192.0.2.7",
    ];
    await archive.takes("销售部/苏州恒瑞精密制造有限公司.pdf", aPdf("设备销售合同\nat 苏州恒瑞精密制造有限公司"));
    await archive.takes("销售部/机密笔记.txt", Buffer.from("机密笔记"));
    await archive.takes("销售部/b.pdf", aPdf());
    await archive.takes("销售部/broken.pdf", aPdf("设备销售合同☠"));
    const id = await aPaperInReview("销售部/c.pdf", "设备销售合同，待定");
    await confirm(id, { class: "Q" });
    await archive.asks("seller", "POST /intake/{id}/return", { params: { id }, body: { reason: "机密笔记" } });
    archive.queues.put(ENV.STORE_QUEUE, "\nat 机密笔记");
    archive.queues.put(ENV.FILE_QUEUE, "\nat 机密笔记", "g");
    await archive.works();
    await archive.sweeps();
    const log = archive.logged.join("\n");
    expect(log).toContain("message failed");
    expect(secret.filter((each) => log.includes(each))).toEqual([]);
  });
});
