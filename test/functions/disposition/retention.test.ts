import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { type FiledRecord, FileRecord } from "#shared/domain/catalogue/record.ts";
import { markFile } from "#shared/domain/retention/work.ts";
import { aFiledPaper, loaded, NOW } from "../../support/papers.ts";
import { FakeArchive } from "../fake/archive.ts";

// The archive in memory has set the environment up by now.
const { FileIndex } = await import("#shared/aws/file-index.ts");
const { dynamo } = await import("#shared/aws/clients.ts");
const { appraiser } = await import("#functions/disposition/appraise/appraise.ts");
const { retentionOf, retentionRules } = await import("#shared/regulation/retention.ts");

const number = "Y2024销售合同001";
const customer = "苏州恒瑞精密制造有限公司";
const event = "合同履行完毕";
let archive: FakeArchive;
beforeEach(async () => {
  archive = new FakeArchive();
  await files({ number });
});

/** Files of the sales department, below the amount of a large order. */
async function files(...all: Partial<FiledRecord>[]): Promise<void> {
  const index = new FileIndex(dynamo(), { FILE_TABLE: "files" });
  for (const each of all) {
    const record = { ...aFiledPaper().record, amount: "5000.00", department: "销售部", ...each };
    const retention = each.retention ?? retentionOf(loaded)(record);
    await archive.adapters().commit([index.enter({ ...record, retention })]);
  }
}
/** A communication, which is kept five years from its own date. */
const letter = (of: string, date: string, more: Partial<FiledRecord> = {}): Partial<FiledRecord> => ({
  ...{ number: of, seq: Number(of.slice(-3)), date, class: "G", className: "客户沟通与服务", type: "电话" },
  ...more,
});

const of = (one: string) => FileRecord.parse(archive.tables.rows("files").find((row) => row.number === one));
/** A file of which no change can be written any more; what is answered mends it. */
function breaks(number: string): () => void {
  const taken = { subject: number, entry: "000002" };
  archive.tables.put("audit", taken);
  return () => archive.tables.delete("audit", taken);
}
const does = (who: string, what: string, body: object, params: Record<string, string> = { number }) =>
  archive.asks(who, `POST /${"number" in params ? "files/{number}" : "customers/{customer}"}/${what}`, {
    params,
    body,
  });
const due = (who: string, query: Record<string, string> = {}) => archive.asks(who, "GET /disposal/due", { query });
const Due = z.object({
  items: z.array(z.looseObject({ number: z.string(), blocks: z.array(z.unknown()) })),
  cursor: z.string().nullable(),
});
const numbers = async (who: string, query: Record<string, string> = {}) =>
  Due.parse((await due(who, query)).body).items.map((each) => each.number);

describe("an event", () => {
  it.each(["0001-01-01", "1899-12-31", "9999-12-31", "2200-01-01"])("is not taken of %s", async (on) => {
    expect((await does("archivist", "events", { event, on })).status).toBe(400);
    expect((await does("archivist", "events", { event, on }, { customer })).status).toBe(400);
  });

  it("is registered by an archivist, and tells until when the file is kept", async () => {
    expect((await does("archivist", "events", { event, on: "2025-06-30" })).body).toMatchObject({
      number,
      events: { [event]: "2025-06-30" },
      term: { kind: "until", lastDay: "2035-06-30" },
    });
    expect(of(number)).toMatchObject({ rev: 2, lockDue: NOW });
    expect(archive.trail(number)).toEqual(["RecordEvent"]);
  });

  it("that the regulation leaves to the archive is not a submitter's to tell", async () => {
    expect(await does("seller", "events", { event, on: "2025-06-30" })).toMatchObject({ status: 403 });
    expect(await does("accountant", "events", { event, on: "2025-06-30" })).toMatchObject({ status: 403 });
    expect(of(number).rev).toBe(1);
  });

  it("is not one of before there was the file", async () => {
    expect(await does("archivist", "events", { event, on: "2014-12-31" })).toMatchObject({
      ...{ status: 400, body: { code: "retention.before-file", subject: "2014-12-31" } },
    });
    expect((await does("archivist", "events", { event, on: "2014-12-31" }, { customer })).status).toBe(200);
    await archive.refreshes();
    expect(of(number).retention.term).toMatchObject({ lastDay: "2034-03-18" });
  });

  it("that does not start this file's period, or is to come, is refused with those that do", async () => {
    expect(await does("archivist", "events", { event: "验收", on: "2025-06-30" })).toMatchObject({
      ...{ status: 400, body: { code: "retention.unknown-event", message: expect.stringContaining(event) } },
    });
    expect(await does("archivist", "events", { event, on: "2026-12-01" })).toMatchObject({
      ...{ status: 400, body: { code: "retention.to-come" } },
    });
  });
});

describe("a shorter time", () => {
  it("is confirmed by another archivist than on whose word it is, to the very day, and says by whom", async () => {
    await does("archivist", "events", { event, on: "2025-06-30" });
    await does("archivist", "marks", { mark: "特别约定" });
    const unmarked = await does("archivist", "marks", { mark: "特别约定", holds: false });
    expect(unmarked.body).toMatchObject({
      term: { lastDay: "2040-06-30" },
      shorter: { term: { lastDay: "2035-06-30" } },
    });
    expect(await numbers("archivist", { waiting: "shorter" })).toEqual([number]);
    const word = { lastDay: "2035-06-30", reason: "约定已解除" };
    expect((await does("seller", "confirm-shorter", word)).status).toBe(403);
    expect((await does("archivist", "confirm-shorter", { ...word, lastDay: "2035-06-29" })).status).toBe(409);
    expect(await does("archivist", "confirm-shorter", word)).toMatchObject({
      ...{ status: 403, body: { code: "retention.own-shortening" } },
    });
    const { body } = await does("colleague", "confirm-shorter", word);
    const said = { by: "档案员甲", of: "file" };
    expect(body).toMatchObject({
      term: { lastDay: "2035-06-30" },
      words: [
        { said: "dated", what: event, on: "2025-06-30", ...said },
        { said: "unmarked", what: "特别约定", ...said },
        { said: "shortened", what: "约定已解除", on: "2035-06-30", by: "档案员乙" },
      ],
    });
    expect(body).not.toHaveProperty("shorter");
    expect(archive.trail(number)).toContain("ConfirmShorter");
    expect(await numbers("archivist", { waiting: "shorter" })).toEqual([]);
  });
});

describe("whoever's word a shorter time is, while something else hides it", () => {
  const own = { status: 403, body: { code: "retention.own-shortening" } };
  const confirms = (who: string, lastDay: string) => does(who, "confirm-shorter", { lastDay, reason: "经查证" });
  const carried = async (who: string, what: string, body: object) => {
    await does(who, what, body, { customer });
    await archive.refreshes();
  };

  it("does not confirm it who dated the event, though a colleague set a mark meanwhile and took it off again", async () => {
    await does("colleague", "events", { event, on: "2025-06-30" });
    await does("archivist", "events", { event, on: "2024-04-01" });
    expect(await confirms("archivist", "2034-04-01")).toMatchObject(own);
    await does("colleague", "marks", { mark: "特别约定" });
    await does("colleague", "marks", { mark: "特别约定", holds: false });
    expect(of(number).retention).toMatchObject({
      ...{ term: { lastDay: "2039-04-01" }, shorter: { term: { lastDay: "2034-04-01" } } },
      shortenedBy: [{ by: { subject: "archivist" } }, { by: { subject: "colleague" } }],
    });
    expect(await confirms("archivist", "2034-04-01")).toMatchObject(own);
  });

  it("nor who dated it for the customer", async () => {
    await carried("colleague", "events", { event, on: "2025-06-30" });
    await carried("archivist", "events", { event, on: "2024-04-01" });
    expect(await confirms("archivist", "2034-04-01")).toMatchObject(own);
    await carried("colleague", "marks", { mark: "重要客户" });
    await carried("colleague", "marks", { mark: "重要客户", holds: false });
    expect(await confirms("archivist", "2034-04-01")).toMatchObject(own);
  });

  it("nor who took a mark off while another one kept the file as long", async () => {
    await does("colleague", "events", { event, on: "2025-06-30" });
    await does("colleague", "marks", { mark: "特别约定" });
    await carried("colleague", "marks", { mark: "重要客户" });
    await does("archivist", "marks", { mark: "特别约定", holds: false });
    expect(of(number).retention).not.toHaveProperty("shorter");
    await carried("colleague", "marks", { mark: "重要客户", holds: false });
    expect(of(number).retention.shorter?.term.lastDay).toBe("2035-06-30");
    expect(await confirms("archivist", "2035-06-30")).toMatchObject(own);
  });

  it("does confirm it once they have put right what they said: then it is the other's word alone", async () => {
    await does("colleague", "events", { event, on: "2025-06-30" });
    await does("archivist", "events", { event, on: "2024-04-01" });
    await does("colleague", "marks", { mark: "特别约定" });
    await does("archivist", "events", { event, on: "2025-06-30" });
    await does("colleague", "marks", { mark: "特别约定", holds: false });
    expect(await confirms("colleague", "2035-06-30")).toMatchObject(own);
    expect((await confirms("archivist", "2035-06-30")).body).toMatchObject({ term: { lastDay: "2035-06-30" } });
  });
});

describe("a mark", () => {
  it("that is not there cannot be taken off, nor one that is be set again: that is said, and no such thing recorded", async () => {
    const off = { mark: "特别约定", holds: false };
    const none = { status: 409, body: { code: "retention.not-marked", subject: "特别约定" } };
    const set = { status: 409, body: { code: "retention.marked-already", subject: "特别约定" } };
    expect(await does("archivist", "marks", off)).toMatchObject(none);
    expect(await does("archivist", "marks", off, { customer })).toMatchObject(none);
    expect(archive.tables.rows("facts")).toEqual([]);
    for (const who of [{ number }, { customer }]) {
      expect((await does("archivist", "marks", { mark: "特别约定" }, who)).status).toBe(200);
      expect(await does("colleague", "marks", { mark: "特别约定" }, who)).toMatchObject(set);
    }
    expect(archive.trail(number).filter((event) => event === "MarkFile")).toHaveLength(1);
    expect(archive.trail(`customer/${customer}`)).toEqual(["MarkCustomer"]);
  });
});

describe("a mark that is taken off a customer", () => {
  const word = { lastDay: "2035-06-30", reason: "不再重要" };
  beforeEach(async () => {
    await does("archivist", "marks", { mark: "重要客户" }, { customer });
    await does("colleague", "events", { event, on: "2025-06-30" });
  });

  it("is nobody's reason to confirm a shorter time who took it off, before it was carried to the file and after", async () => {
    await does("archivist", "marks", { mark: "重要客户", holds: false }, { customer });
    const own = { status: 403, body: { code: "retention.own-shortening" } };
    expect(await does("archivist", "confirm-shorter", word)).toMatchObject(own);
    await archive.refreshes();
    expect(await does("archivist", "confirm-shorter", word)).toMatchObject(own);
    const { body } = await does("colleague", "confirm-shorter", word);
    expect(body).toMatchObject({ term: { lastDay: "2035-06-30" } });
    expect(body.words).toContainEqual(expect.objectContaining({ said: "unmarked", of: "customer", by: "档案员甲" }));
  });
});

describe("how long a file is kept", () => {
  const shown = async (one = number) =>
    (await archive.asks("archivist", "GET /files/{number}/retention", { params: { number: one } })).body;
  const counted = { months: 120, from: event, clause: "AF-18" };
  const marked = { months: 180, from: event, clause: "DL-10", where: "特别约定" };

  it("is shown by period and clause before the event has happened that it counts from, and by days after that", async () => {
    expect(await shown()).toMatchObject({ term: { kind: "awaiting" }, awaited: { floors: [counted] } });
    await does("archivist", "marks", { mark: "特别约定" });
    expect(await shown()).toMatchObject({ awaited: { fromNextYear: false, floors: [counted, marked] } });
    await does("archivist", "events", { event, on: "2025-06-30" });
    expect(await shown()).toMatchObject({ term: { kind: "until", lastDay: "2040-06-30" }, awaited: null });
  });

  it("is shown with what of its customer it follows from, apart from its own", async () => {
    await does("archivist", "events", { event, on: "2025-06-30" }, { customer });
    await does("archivist", "marks", { mark: "特别约定" }, { customer });
    await files(letter("G2020电话001", "2020-05-01", { customer }));
    await archive.refreshes();
    const ofCustomer = { events: { [event]: "2025-06-30" }, marks: ["特别约定"] };
    expect(await shown()).toMatchObject({ events: {}, marks: [], ofCustomer });
    expect(await shown("G2020电话001")).toMatchObject({ ofCustomer: { events: {}, marks: [] } });
    await does("archivist", "events", { event, on: "2025-07-31" });
    expect(await shown()).toMatchObject({
      events: { [event]: "2025-07-31" },
      ofCustomer: { ...ofCustomer, events: {} },
    });
    const voided = { status: "voided", voidedAt: NOW, voidedBy: "档案员甲", voidReason: "类型有误" };
    archive.tables.put("files", { ...of(number), ...voided });
    expect(await shown()).toMatchObject({ awaited: null, ofCustomer: { events: {}, marks: [] } });
  });
});

describe("a customer who comes to matter more", () => {
  it("at the moment in which somebody confirms a shorter time is seen, or overtakes that", async () => {
    const answers = new Set<unknown>();
    for (let call = 1; !answers.has(200); call++) {
      archive = new FakeArchive();
      await files({ number });
      await does("colleague", "events", { event, on: "2025-06-30" });
      await does("colleague", "marks", { mark: "特别约定" });
      await does("colleague", "marks", { mark: "特别约定", holds: false });
      let before = false;
      const act = async () => {
        before = of(number).retention.shorter !== undefined;
        await does("colleague", "marks", { mark: "重要客户" }, { customer });
      };
      archive.at = { call: archive.calls + call, act, first: true };
      const word = { lastDay: "2035-06-30", reason: "约定已解除" };
      const { status, body } = await does("archivist", "confirm-shorter", word);
      await archive.at.done;
      expect([call, status]).toEqual([call, before ? 409 : 200]);
      expect(of(number).retention.term).toMatchObject({ lastDay: before ? "2040-06-30" : "2035-06-30" });
      answers.add(body.code ?? status);
    }
    expect(answers).toEqual(new Set(["retention.nothing-shorter", "request.overtaken", 200]));
  });
});

describe("a conflict of what must and what may be kept", () => {
  const floor = { lastDay: "2035-06-30", period: "contract_years", from: event, clause: "AF-18" };
  const ceiling = {
    lastDay: "2030-06-30",
    period: "purpose_years",
    from: event,
    clause: "CI-10",
    source: "个人信息保护法",
  };

  it("is shown with both sources, and waits for somebody", async () => {
    const retention = { ...of(number).retention, events: { [event]: "2025-06-30" } };
    const term = { kind: "conflict" as const, floors: [floor], ceiling };
    await files({ number: "Y2024销售合同002", seq: 2, retention: { ...retention, term } });
    expect(await numbers("archivist", { waiting: "conflict" })).toEqual(["Y2024销售合同002"]);
    const params = { number: "Y2024销售合同002" };
    const word = { lastDay: "2035-07-01", reason: "诉讼时效" };
    expect((await does("archivist", "settle", word, params)).body).toMatchObject({ code: "retention.outside" });
    const settled = await does("archivist", "settle", { ...word, lastDay: "2033-06-30" }, params);
    expect(settled.body).toMatchObject({ settled: { by: { subject: "archivist" }, lastDay: "2033-06-30" } });
  });

  it("is nothing to settle where there is none", async () => {
    const word = { lastDay: "2035-07-01", reason: "诉讼时效" };
    expect((await does("archivist", "settle", word)).body).toMatchObject({ code: "retention.no-conflict" });
  });
});

describe("a customer", () => {
  it("whom something happens with tells it to all its files, page after page, once", async () => {
    const many = Array.from({ length: 230 }, (_, n) => ({ number: `Y2024销售合同${n + 100}`, seq: n + 100 }));
    await files(...many, { number: "Y2024销售合同999", seq: 999, customer: "别的公司" });
    const said = await does("archivist", "events", { event, on: "2025-06-30" }, { customer });
    expect(said.body).toMatchObject({ customer, events: { [event]: "2025-06-30" }, carried: false });
    await archive.refreshes();
    const kept = archive.tables.rows("files").map((row) => FileRecord.parse(row));
    expect(kept.filter(({ retention }) => retention.term.kind === "until")).toHaveLength(231);
    expect(of("Y2024销售合同999").retention.term.kind).toBe("awaiting");
    expect(archive.trail("Y2024销售合同100")).toEqual(["WorkOutRetention"]);
    await archive.refreshes();
    expect(of("Y2024销售合同100").rev).toBe(2);
    const { body } = await archive.asks("archivist", "GET /customers/{customer}", { params: { customer } });
    expect(body).toMatchObject({ carried: true });
    expect(archive.trail(`customer/${customer}`)).toEqual(["RecordCustomerEvent"]);
  });

  it("is carried to all its other files where one is in trouble, and to that one once it is not any more", async () => {
    await files(...Array.from({ length: 230 }, (_, n) => ({ number: `Y2024销售合同${n + 100}`, seq: n + 100 })));
    const mends = breaks("Y2024销售合同100");
    await does("archivist", "events", { event, on: "2025-06-30" }, { customer });
    expect(await archive.refreshes()).toMatchObject({ batchItemFailures: [{}] });
    const waiting = () =>
      archive.tables.rows("files").flatMap((row) => {
        const { number, retention } = FileRecord.parse(row);
        return retention.term.kind === "awaiting" ? [number] : [];
      });
    expect(waiting()).toEqual(["Y2024销售合同100"]);
    mends();
    await archive.appraises("2026-03-02T02:00:00.000Z");
    expect(waiting()).toEqual([]);
    const { body } = await archive.asks("archivist", "GET /customers/{customer}", { params: { customer } });
    expect(body).toMatchObject({ carried: true });
  });

  it("is not named in the log, also where the clock cannot carry something to its files: these are", async () => {
    await does("archivist", "events", { event, on: "2025-06-30" }, { customer });
    const mends = breaks(number);
    archive.tables.put("audit", { subject: number, entry: "000001" });
    await expect(archive.appraises("2026-03-02T02:00:00.000Z")).rejects.toThrow("could not be appraised");
    expect(archive.logged.join()).toContain("not appraised");
    expect(archive.logged.join()).toContain(number);
    expect(archive.logged.join()).not.toContain(customer);
    mends();
  });

  it("is carried on by the clock where the stream dropped it", async () => {
    await does("archivist", "marks", { mark: "重要客户" }, { customer });
    await does("archivist", "events", { event, on: "2025-06-30" });
    expect(of(number).retention.term).toMatchObject({ lastDay: "2040-06-30" });
    await files({ number: "Y2024销售合同002", seq: 2 });
    await does("archivist", "events", { event, on: "2025-06-30" }, { customer });
    await archive.appraises("2026-03-02T02:00:00.000Z");
    expect(of("Y2024销售合同002").retention.term).toMatchObject({ lastDay: "2040-06-30" });
  });

  it("known of before a file came counts for it within the hour", async () => {
    await does("archivist", "events", { event, on: "2025-06-30" }, { customer });
    await archive.refreshes();
    await files({ number: "Y2024销售合同002", seq: 2, filedAt: "2026-03-02T01:30:00.000Z" });
    await archive.appraises("2026-03-02T02:00:00.000Z");
    expect(of("Y2024销售合同002").retention.term).toMatchObject({ lastDay: "2035-06-30" });
  });

  it("of whom there is no file is nobody of whom anything is known", async () => {
    const nobody = { customer: "苏州恒瑞精密制造有限公" };
    for (const [what, body] of [
      ["events", { event, on: "2025-06-30" }],
      ["marks", { mark: "重要客户" }],
    ] as const)
      expect(await does("archivist", what, body, nobody)).toMatchObject({
        ...{ status: 404, body: { code: "customer.no-file", subject: nobody.customer } },
      });
    expect(archive.tables.rows("facts")).toEqual([]);
  });

  it("is told of by archivists alone, by the regulation's words", async () => {
    expect((await does("seller", "marks", { mark: "重要客户" }, { customer })).status).toBe(403);
    expect((await does("archivist", "marks", { mark: "贵宾" }, { customer })).body).toMatchObject({
      code: "retention.unknown-mark",
    });
  });

  it("of whom nothing is known is told apart from one of whom there is no file", async () => {
    const of = (who: string) => archive.asks("archivist", "GET /customers/{customer}", { params: { customer: who } });
    expect(await of(customer)).toMatchObject({ status: 404, body: { code: "customer.unknown" } });
    expect(await of("无名")).toMatchObject({ status: 404, body: { code: "customer.no-file" } });
  });
});

describe("a file whose time is over", () => {
  beforeEach(() =>
    files(
      letter("G2019电话001", "2019-05-01"),
      letter("G2020电话002", "2020-05-01", { department: "客服部", customer: "别的公司" }),
      letter("G2024电话003", "2024-05-01"),
    ),
  );

  it("falls due by the clock, once, and no other does", async () => {
    await archive.appraises();
    await archive.appraises("2026-03-02T03:00:00.000Z");
    expect(of("G2019电话001").retention.at).toEqual({ stage: "due", since: NOW });
    expect(archive.trail("G2019电话001")).toEqual(["FallDue"]);
    expect(of("G2024电话003").retention.at).toEqual({ stage: "running" });
    expect(of(number).rev).toBe(1);
  });

  it("is listed with all that stands in its way, those first that have waited longest", async () => {
    await archive.appraises();
    expect(await numbers("archivist")).toEqual(["G2019电话001", "G2020电话002"]);
    await archive.asks("employee", "POST /requests", {
      body: { purpose: "核对付款条件", files: [{ number: "G2019电话001" }] },
    });
    const [first, second] = Due.parse((await due("archivist")).body).items;
    expect(first?.blocks).toMatchObject([{ by: "use", state: "asked" }, { by: "lock" }]);
    expect(second?.blocks).toMatchObject([{ by: "lock" }]);
  });

  it("is looked for by the words that there are, where nothing waits (AF-32)", async () => {
    expect((await due("archivist", { class: "G" })).body).toEqual({ items: [], cursor: null });
    expect((await due("archivist", { department: "销售部" })).body).toEqual({ items: [], cursor: null });
    const refused = async (query: Record<string, string>) => (await due("archivist", query)).body;
    const unknown = await refused({ class: "Q" });
    expect(unknown).toMatchObject({ code: "confirm.unknown-class", subject: "Q" });
    expect(unknown.message).toContain("G 客户沟通与服务");
    expect(await refused({ department: "法务部" })).toMatchObject({ code: "confirm.unknown-department" });
  });

  it("is found by its class, its department, its customer, page by page; a head sees their own department's", async () => {
    await archive.appraises();
    expect(await numbers("archivist", { class: "客户沟通与服务", department: "客服部" })).toEqual(["G2020电话002"]);
    expect(await numbers("archivist", { customer: "别的公司" })).toEqual(["G2020电话002"]);
    expect(await numbers("archivist", { class: "Y" })).toEqual([]);
    expect(await numbers("head")).toEqual(["G2019电话001"]);
    const { items, cursor } = Due.parse((await due("archivist", { limit: "1" })).body);
    expect(items).toHaveLength(1);
    expect(await numbers("archivist", { limit: "1", cursor: cursor ?? "" })).toEqual(["G2020电话002"]);
    expect((await due("seller")).status).toBe(403);
  });

  it("that somebody changes at the same time is not overtaken", async () => {
    const changed = "Y2010销售合同001";
    const floor = { lastDay: "2023-06-30", period: "contract_years", from: event, clause: "AF-18" };
    const term = { kind: "until" as const, lastDay: floor.lastDay, floors: [floor] };
    const retention = { ...of(number).retention, events: { [event]: "2013-06-30" }, term };
    const mark = { mark: "重要客户", holds: true, by: { subject: "archivist", name: "档案员甲" } };
    // Without an entry in the trail, which would be in the way of whoever overtakes it.
    const act = async () => {
      const { commit, files: index } = archive.adapters();
      const before = of(changed);
      const after = markFile(before, mark, { rules: retentionRules(loaded), facts: undefined, now: NOW });
      await commit([index.change(before, after).write]);
    };
    const trails = new Set<string>();
    for (let call = 1; archive.at?.done || call === 1; call++) {
      archive = new FakeArchive();
      await files({ number: changed, date: "2010-03-18", retention }, letter("G2019电话001", "2019-05-01"));
      archive.at = { call: archive.calls + call, act, first: true };
      await archive.appraises();
      if (!archive.at.done) continue;
      expect([call, of(changed).retention]).toMatchObject([
        call,
        { marks: ["重要客户"], term: { lastDay: "2028-06-30" }, at: { stage: "running" } },
      ]);
      expect(of("G2019电话001").retention.at.stage).toBe("due");
      trails.add(archive.trail(changed).join());
    }
    expect(trails).toEqual(new Set(["", "FallDue"]));
  });
});

describe("another regulation", () => {
  const { parameters, events } = loaded.regulation;
  const clause = "AF-18";
  const changed = (service: number, contract = 10) => ({
    parameters: {
      ...parameters,
      service_years: { value: service, unit: "years", clause },
      contract_years: { value: contract, unit: "years", clause },
    },
    events,
    classes: {
      业务合同: { sign: "Y", keep: { from: event, for: "contract_years", afterwards: "鉴定", clause } },
      客户沟通与服务: { sign: "G", keep: { from: "文件形成", for: "service_years", afterwards: "鉴定", clause } },
    },
  });
  /** The regulation with another period for letters, as a release has it. */
  const inForce = (service: number) => {
    const service_years = { value: service, unit: "years" as const, clause };
    const regulation = { ...loaded.regulation, parameters: { ...parameters, service_years } };
    return retentionRules({ regulation, hash: String(service).repeat(64) });
  };
  /** The clock comes round in a release that has this regulation. */
  const carries = (rules: ReturnType<typeof inForce>) =>
    appraiser({ ...archive.adapters(), rules, failed: () => undefined })("2026-03-10T02:00:00.000Z", () => true);
  const previews = (regulation: object) =>
    archive.asks("archivist", "POST /retention/preview", { body: { regulation } });
  beforeEach(() => {
    archive.tables.put("series", {
      series: "G2024电话",
      last: 3,
      classYears: [
        { class: "G", year: 2024 },
        { class: "Y", year: 2024 },
      ],
    });
    return files(letter("G2024电话003", "2024-05-01"));
  });

  it("can be looked at before: which files it changes, from when to when", async () => {
    expect((await previews(changed(8))).body).toMatchObject({
      looked: 2,
      cursor: null,
      items: [
        { number: "G2024电话003", now: { lastDay: "2029-05-01" }, next: { lastDay: "2032-05-01" }, effect: "longer" },
      ],
    });
    expect((await previews(changed(3))).body).toMatchObject({ items: [{ effect: "shorter" }] });
    expect(of("G2024电话003").rev).toBe(1);
  });

  it("can be looked at before for what has not begun yet: from which period to which", async () => {
    const awaited = (next: number) => ({
      ...{ number, now: { kind: "awaiting", event }, next: { kind: "awaiting", event } },
      awaited: { now: { months: 120, fromNextYear: false }, next: { months: next, fromNextYear: false } },
    });
    expect((await previews(changed(5, 15))).body).toMatchObject({
      ...{ looked: 2, items: [{ ...awaited(180), effect: "longer" }] },
    });
    expect((await previews(changed(5, 6))).body).toMatchObject({ items: [{ ...awaited(72), effect: "shorter" }] });
    await does("archivist", "events", { event, on: "2024-06-30" });
    expect((await previews(changed(5, 15))).body).toMatchObject({
      items: [{ number, now: { lastDay: "2034-06-30" }, next: { lastDay: "2039-06-30" }, awaited: null }],
    });
  });

  it("can be looked at before for what has not begun yet, also where its law or the next year comes to count", async () => {
    const keep = changed(5).classes.业务合同.keep;
    const law_floor = { for: "service_years", source: "某法", since: "2020-01-01", clause };
    const under = (more: object, service = 5) => {
      const { classes, ...rest } = changed(service);
      const 业务合同 = { ...classes.业务合同, keep: { ...keep, ...more } };
      return previews({ ...rest, classes: { ...classes, 业务合同 } });
    };
    const its = (items: unknown) => z.array(z.looseObject({ number: z.string() })).parse(items);
    const of = async (more: object, service?: number) =>
      its((await under(more, service)).body.items).find((each) => each.number === number);
    expect(await of({})).toBeUndefined();
    expect(await of({ law_floor }, 5)).toMatchObject({ effect: "same", awaited: { next: { months: 120 } } });
    expect(await of({ law_floor }, 12)).toMatchObject({ effect: "longer", awaited: { next: { months: 144 } } });
    expect(await of({ ceiling: law_floor })).toMatchObject({ effect: "conflict", next: { kind: "awaiting" } });
    expect(await of({ from_next_year: true })).toMatchObject({
      ...{ effect: "longer", awaited: { next: { months: 120, fromNextYear: true } } },
    });
  });

  it("that is the one in force changes nothing, also where what is shorter waits to be confirmed", async () => {
    const old = of("G2024电话003");
    const floors = [{ lastDay: "2031-05-01", period: "service_years", from: "文件形成", clause }];
    archive.tables.put("files", {
      ...archive.tables.rows("files").find((row) => row.number === old.number),
      retention: { ...old.retention, term: { kind: "until", lastDay: "2031-05-01", floors } },
    });
    expect((await previews(changed(5))).body).toMatchObject({ looked: 2, items: [] });
    expect((await previews(changed(6))).body).toMatchObject({ items: [{ effect: "longer" }] });
    expect(await previews(changed(0))).toMatchObject({ status: 400, body: { code: "retention.unfit" } });
  });

  it("of a longer time than there are days is refused, with the place where it says so", async () => {
    for (const service of [1e9, 1001])
      expect(await previews(changed(service))).toMatchObject({
        ...{ status: 400, body: { code: "retention.unfit", subject: "parameters.service_years.value" } },
      });
    expect((await previews(changed(1000))).body).toMatchObject({
      items: [{ number: "G2024电话003", next: { lastDay: "3024-05-01" } }],
    });
  });

  it("that names what it does not define is refused", async () => {
    const { parameters: _, ...rest } = changed(8);
    expect(await previews({ ...rest, parameters: {} })).toMatchObject({
      status: 400,
      body: { code: "retention.unfit" },
    });
  });

  it("is carried to all files whenever it comes into force, also where it was in force before", async () => {
    const [longer, before] = [inForce(8), inForce(5)];
    for (const [regulation, term, shorter] of [
      [before, "2029-05-01", undefined],
      [longer, "2032-05-01", undefined],
      [before, "2032-05-01", { term: { lastDay: "2029-05-01" }, under: before.hash }],
    ] as const) {
      for (let run = 1; run <= 3; run++) await carries(regulation);
      expect(of("G2024电话003").retention).toMatchObject({ term: { lastDay: term } });
      if (shorter) expect(of("G2024电话003").retention).toMatchObject({ shorter });
      else expect(of("G2024电话003").retention).not.toHaveProperty("shorter");
      const asked = archive.calls;
      await carries(regulation);
      expect(archive.calls - asked).toBeLessThan(8);
    }
  });

  it("is carried to all files, whatever another release carries at the same moment that is still under way", async () => {
    const [longer, before] = [inForce(8), inForce(5)];
    const [early, late] = ["2029-05-01", "2032-05-01"];
    const end = () => {
      const { term, shorter } = of("G2024电话003").retention;
      return [term, shorter?.term].map((each) => each?.kind === "until" && each.lastDay);
    };
    // Each release in the order in which its clock comes round: before, while another is under way, and after.
    for (const [releases, meanwhile, after, ends] of [
      [[longer, longer, before], [longer], longer, [late, false]],
      [[before], [longer, longer, before], before, [late, early]],
    ] as const) {
      for (let call = 1; archive.at?.done || call === 1; call++) {
        archive = new FakeArchive();
        archive.tables.put("series", { series: "G2024电话", last: 3, classYears: [{ class: "G", year: 2024 }] });
        await files(letter("G2024电话003", "2024-05-01"));
        for (const release of releases) await carries(release);
        const act = async () => {
          for (const release of meanwhile) await carries(release);
        };
        archive.at = { call: archive.calls + call, act, first: true };
        await carries(before);
        for (let run = 1; run <= 3; run++) await carries(after);
        if (archive.at.done) expect([call, end()]).toEqual([call, ends]);
      }
      archive.at = undefined;
    }
  });

  it("is carried to all files, once, and what it would make shorter waits", async () => {
    const old = of("G2024电话003");
    const term = {
      kind: "until" as const,
      lastDay: "2031-05-01",
      floors: [{ lastDay: "2031-05-01", period: "service_years", from: "文件形成", clause }],
    };
    archive.tables.put("files", {
      ...archive.tables.rows("files").find((row) => row.number === old.number),
      retention: { ...old.retention, term, under: "before" },
    });
    await archive.appraises();
    await archive.appraises();
    expect(of(old.number).retention).toMatchObject({
      term,
      shorter: { term: { lastDay: "2029-05-01" }, under: loaded.hash },
    });
    const asked = archive.calls;
    await archive.appraises("2026-03-05T03:00:00.000Z");
    expect(of(old.number).rev).toBe(2);
    expect(archive.calls - asked).toBeLessThan(8);
  });

  it("is carried to all the others where a file is in trouble, in many runs, and to that one once it is not any more", async () => {
    const all = Array.from({ length: 250 }, (_, n) => ({
      ...letter(`G2024电话${n + 100}`, "2024-05-01"),
      ...{ year: 2024, classYear: "G#2024" },
    }));
    await files(...all);
    const floors = [{ lastDay: "2028-05-01", period: "service_years", from: "文件形成", clause }];
    const before = { kind: "until", lastDay: "2028-05-01", floors };
    for (const row of archive.tables.rows("files").filter(({ class: sign }) => sign === "G"))
      archive.tables.put("files", { ...row, retention: { ...FileRecord.parse(row).retention, term: before } });
    const behind = () =>
      archive.tables.rows("files").flatMap((row) => {
        const { number, retention } = FileRecord.parse(row);
        return retention.term.kind === "until" && retention.term.lastDay === before.lastDay ? [number] : [];
      });
    const mends = breaks("G2024电话100");
    const count = behind().length;
    let failed = 0;
    const runs = (often: number) => archive.appraises("2026-03-10T02:00:00.000Z", often).catch(() => void failed++);
    // So often that it just comes to one page.
    let often = 0;
    while (behind().length === count) await runs(++often);
    for (let run = 2; run <= 4; run++) await runs(often);
    expect(behind()).toEqual(["G2024电话100"]);
    expect(failed).toBe(2);
    mends();
    for (let run = 1; run <= 5; run++) await runs(often);
    expect(behind()).toEqual([]);
    expect(failed).toBe(2);
    const asked = archive.calls;
    await archive.appraises("2026-03-10T05:00:00.000Z");
    expect(archive.calls - asked).toBeLessThan(8);
  });
});
