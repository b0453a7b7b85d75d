import { beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { aReading } from "../../support/papers.ts";
import { aPdf } from "../fake/archive.ts";
import { Destruction, NOTHING } from "./destruction.ts";

// The regulation: one dossier for each customer (DL-22), and contracts that may not be kept longer than twelve years (CI-10).
await vi.hoisted(async () => {
  const { carry } = await import("../../support/regulation-file.ts");
  const ceiling = { for: "ceiling_years", source: "某法第十九条", since: "2021-11-01", clause: "CI-10" };
  carry(({ parameters, classes: { 业务合同: contracts, ...others } }) => ({
    unit: "customer",
    parameters: { ...parameters, ceiling_years: { value: 12, unit: "years", clause: "CI-10" } },
    classes: { ...others, 业务合同: { ...contracts, keep: { ...contracts?.keep, ceiling } } },
  }));
});

const customer = aReading.customer?.value ?? "";
const Details = z.object({ details: z.array(z.looseObject({ subject: z.string(), code: z.string() })) });

/** What becomes of a customer's dossier; each sentence goes on where the last one ended. */
class Dossier extends Destruction {
  static async ofContracts(names: readonly string[] = [customer, customer, customer]): Promise<Dossier> {
    const it = new Dossier();
    const { archive } = it;
    const read = (value: string) => ({ value, confidence: 0.9, evidence: [] });
    for (const [n, name] of names.entries()) {
      archive.reading = { ...aReading, amount: read("5000.00"), customer: read(name) };
      await archive.takes(`销售部/${n + 1}.pdf`, aPdf(`设备销售合同 第${n + 1}号`));
    }
    it.numbers = archive.tables
      .rows("files")
      .map(({ number }) => String(number))
      .sort();
    await it.until("2027-10-08");
    const [first = ""] = names;
    const said = { params: { customer: first }, body: { event: "合同履行完毕", on: "2027-09-30" } };
    await archive.asks("archivist", "POST /customers/{customer}/events", said);
    await archive.refreshes();
    await it.until("2037-10-01");
    return it;
  }

  /** Time passes to a day; who must be trained is, and the clock comes round. */
  async until(day: string): Promise<void> {
    vi.setSystemTime(new Date(`${day}T01:00:00Z`));
    await this.archive.sweeps(0);
    await this.archive.appraises();
  }

  async proposes(files: readonly string[]) {
    const { status, body } = await this.archive.asks("archivist", "POST /disposal/applications", {
      body: { reason: "保管期满，经鉴定无保存价值", files },
    });
    if (status === 201) this.id = z.string().parse(body.id);
    return { status, body };
  }

  asks = (what: string, who: string, body: object) =>
    this.archive.asks(who, `POST /disposal/applications/{id}/${what}`, { params: { id: this.id }, body });

  decides = (who: string, except: object = {}, keep?: object) =>
    this.asks("decide", who, { said: { verdict: "approve", except }, ...(keep && { keep }) });

  async rehearsed() {
    const { body } = await this.archive.asks("archivist", "GET /disposal/applications/{id}/rehearsal", {
      params: { id: this.id },
    });
    const Blocks = z.object({ blocks: z.array(z.object({ code: z.string() })), goes: z.boolean() });
    return z
      .array(Blocks)
      .parse(body.items)
      .map(({ goes, blocks }) => blocks[0]?.code ?? goes);
  }
}

const EXECUTION = { place: "档案室机房", supervisors: ["supervisor"] };

describe("a customer's dossier, where that goes as a whole or not at all (DL-22)", () => {
  let whole: Dossier;
  let [one, two, three]: string[] = [];
  beforeAll(async () => {
    whole = await Dossier.ofContracts();
    [one, two, three] = whole.numbers;
  });

  it("is not proposed in part: which customer's it is, is said", async () => {
    const { status, body } = await whole.proposes([one ?? "", two ?? ""]);
    expect(status).toBe(400);
    expect(body.code).toBe("disposal.unfit");
    expect(Details.parse(body).details).toMatchObject([{ subject: customer, code: "disposal.part-of-dossier" }]);
    expect((await whole.record(one)).retention.at.stage).toBe("due");
  });

  it("is proposed whole, and is refused or approved whole", async () => {
    expect((await whole.proposes(whole.numbers)).body).toMatchObject({ state: "proposed", count: 3 });
    expect((await whole.rows()).map(({ dossier }) => dossier)).toEqual(Array(3).fill(customer));
    const part = await whole.decides("head", { [two ?? ""]: "仍有参考价值" });
    expect([part.status, part.body.code]).toEqual([400, "disposal.part-of-dossier"]);
    await whole.decides("head");
    expect((await whole.decides("executive")).body).toMatchObject({ state: "approved" });
  });

  it("is rehearsed as a whole: a hold on one file would keep all of it", async () => {
    const hold = await whole.holdsIt(three);
    const along = "disposal.part-of-dossier";
    expect(await whole.rehearsed()).toEqual([along, along, "disposal.held"]);
    await whole.lifts(hold);
    expect(await whole.rehearsed()).toEqual([true, true, true]);
  });

  it("is destroyed whole: all of it is gone, and proved to be", async () => {
    expect((await whole.asks("execute", "colleague", EXECUTION)).body).toMatchObject({ state: "destroying" });
    expect(await whole.runs()).toEqual({ status: "erased" });
    expect((await whole.rows()).map(({ state }) => state)).toEqual(Array(3).fill("proved"));
    for (const number of whole.numbers) expect((await whole.record(number)).status).toBe("destroyed");
    expect(whole.left()).toEqual(NOTHING);
  });
});

describe("a customer's dossier of which a number is voided (DL-22)", () => {
  it("is not proposed without that paper, neither while it waits for another number nor once it has one", async () => {
    const it = await Dossier.ofContracts();
    const [one = "", two = "", three = ""] = it.numbers;
    const { id } = await it.record(three);
    const proposed = async (...numbers: string[]) => {
      const { status, body } = await it.proposes(numbers);
      return status === 201 ? status : Details.parse(body).details.map(({ code }) => code);
    };
    const body = { reason: "编号有误" };
    await it.archive.asks("archivist", "POST /files/{number}/void", { params: { number: three }, body });
    expect(await proposed(one, two)).toEqual(["disposal.part-of-dossier"]);
    await it.archive.asks("archivist", "POST /intake/{id}/confirm", { params: { id }, body: {} });
    await it.archive.works();
    expect(await proposed(one, two)).toEqual(["disposal.part-of-dossier"]);
  });

  it("is complete without it once that paper is another customer's", async () => {
    const it = await Dossier.ofContracts();
    const [one = "", two = "", three = ""] = it.numbers;
    const { id } = await it.record(three);
    const body = { reason: "客户有误" };
    await it.archive.asks("archivist", "POST /files/{number}/void", { params: { number: three }, body });
    const filing = { customer: "另一家公司" };
    await it.archive.asks("archivist", "POST /intake/{id}/confirm", { params: { id }, body: filing });
    await it.archive.works();
    expect((await it.proposes([one, two])).status).toBe(201);
  });
});

describe("a dossier of a customer whose name stands in capitals on some papers and not on others", () => {
  const names = ["Abc Trading Ltd.", "ABC TRADING LTD."];
  let abc: Dossier;
  beforeAll(async () => {
    abc = await Dossier.ofContracts(names);
  });

  it("is one: what happened with the customer happened for both, and each shows the name as it is written", async () => {
    for (const [n, customer] of names.entries()) {
      const { retention, ...file } = await abc.record(abc.numbers[n]);
      expect([file.customer, retention.term]).toMatchObject([customer, { kind: "until", lastDay: "2037-09-30" }]);
      const known = await abc.archive.asks("archivist", "GET /customers/{customer}", { params: { customer } });
      expect(known.body).toMatchObject({ customer: names[0], events: { 合同履行完毕: "2027-09-30" }, carried: true });
      const due = await abc.archive.asks("archivist", "GET /disposal/due", { query: { waiting: "due", customer } });
      expect(due.body.items).toHaveLength(2);
    }
  });

  it("is proposed whole or not at all, and is said to be whose it is by the name as it is written", async () => {
    const part = await abc.proposes(abc.numbers.slice(0, 1));
    expect(Details.parse(part.body).details).toMatchObject([{ subject: names[0], code: "disposal.part-of-dossier" }]);
    expect((await abc.proposes(abc.numbers)).body).toMatchObject({ state: "proposed", count: 2 });
    const spared = await abc.decides("head", { [abc.numbers[1] ?? ""]: "仍有参考价值" });
    expect([spared.body.code, spared.body.subject]).toEqual(["disposal.part-of-dossier", names[0]]);
  });
});

describe("a dossier to which something happens once it was approved", () => {
  async function approved(): Promise<Dossier> {
    const it = await Dossier.ofContracts();
    await it.proposes(it.numbers);
    for (const who of ["head", "executive"]) await it.decides(who);
    return it;
  }

  it("is not begun to be destroyed where a file was filed for the customer since", async () => {
    const it = await approved();
    await it.archive.takes("销售部/4.pdf", aPdf("设备销售合同 第4号"));
    const { status, body } = await it.asks("execute", "colleague", EXECUTION);
    expect([status, body.code, body.subject]).toEqual([400, "disposal.part-of-dossier", customer]);
    expect(await it.rehearsed()).toEqual(Array(3).fill("disposal.part-of-dossier"));
  });

  it("stays whole where one was filed after the run stopped, and it is gone on with", async () => {
    const it = await approved();
    await it.asks("execute", "colleague", EXECUTION);
    await it.runsWith("shred", () => Promise.reject(new Error("the machine died")));
    expect((await it.rows()).map(({ state }) => state)).toEqual(Array(3).fill("condemned"));
    await it.archive.takes("销售部/4.pdf", aPdf("设备销售合同 第4号"));
    const numbers = it.archive.tables.rows("files").map(({ number }) => String(number));
    const [another] = numbers.filter((number) => !it.numbers.includes(number));
    await it.resumes();
    expect(await it.runs()).toEqual({ status: "erased" });
    const along = { state: "spared", code: "disposal.part-of-dossier", subject: another };
    expect(await it.rows()).toMatchObject([along, along, along]);
    expect(it.left()).toMatchObject({ keys: 4 });
  });

  it("is rehearsed by what is known of its customer at that moment, as it would be destroyed", async () => {
    const it = await approved();
    expect(await it.rehearsed()).toEqual([true, true, true]);
    const later = { params: { customer }, body: { event: "合同履行完毕", on: "2030-01-31" } };
    await it.archive.asks("archivist", "POST /customers/{customer}/events", later);
    expect(await it.rehearsed()).toEqual(Array(3).fill("disposal.kept-longer"));
  });

  it("stays whole where one file is held, and the list says why of each", async () => {
    const it = await approved();
    await it.asks("execute", "colleague", EXECUTION);
    const { id } = await it.holdsIt(it.numbers[1]);
    const before = it.left();
    expect(await it.runs()).toEqual({ status: "erased" });
    expect(it.left()).toEqual(before);
    const along = { state: "spared", code: "disposal.part-of-dossier", subject: it.numbers[1] };
    expect(await it.rows()).toMatchObject([along, { state: "spared", code: "disposal.held", subject: id }, along]);
    for (const number of it.numbers) expect((await it.record(number)).retention.at.stage).toBe("due");
  });
});

describe("who has a file kept longer than it may be (CI-10)", () => {
  it("is refused where they say it, with the last day that is allowed and by what; up to that day it is kept", async () => {
    const it = await Dossier.ofContracts();
    await it.proposes(it.numbers);
    const except = Object.fromEntries(it.numbers.map((number) => [number, "仍有参考价值"]));
    const keep = (until: string, forGood = false) =>
      Object.fromEntries(it.numbers.map((number) => [number, { until, forGood }]));
    for (const longer of [keep("2039-10-01"), keep("2038-12-31", true)]) {
      const { status, body } = await it.decides("head", except, longer);
      expect([status, body.code]).toEqual([400, "disposal.keep-past-ceiling"]);
      expect(Details.parse(body).details.toSorted((a, b) => (a.subject < b.subject ? -1 : 1))).toEqual(
        it.numbers.map((subject) => ({
          ...{ subject, code: "retention.past-ceiling", latest: "2039-09-30", source: "某法第十九条" },
          message: `续存不得超过上限：${subject}。最晚至 2039-09-30（某法第十九条）。`,
        })),
      );
    }
    expect((await it.application()).status).toBe("proposed");
    const { status } = await it.decides("head", except, keep("2039-09-30"));
    expect(status).toBe(200);
    await it.decides("executive");
    await it.archive.tellsOfDisposals();
    expect((await it.record()).retention).toMatchObject({ at: { stage: "running" }, term: { lastDay: "2039-09-30" } });
  });

  it("leaves it to a person where the file's period, and its ceiling, came to begin earlier only after they had said it", async () => {
    const it = await Dossier.ofContracts();
    await it.proposes(it.numbers);
    const [number = ""] = it.numbers;
    const except = Object.fromEntries(it.numbers.map((each) => [each, "仍有参考价值"]));
    await it.decides("head", except, { [number]: { until: "2039-09-30", forGood: false } });
    const earlier = { event: "合同履行完毕", on: "2026-06-30" };
    await it.archive.asks("archivist", "POST /files/{number}/events", { params: { number }, body: earlier });
    await it.decides("executive");
    await it.archive.tellsOfDisposals();
    const { body } = await it.archive.asks("archivist", "GET /disposal/applications/{id}/files", {
      params: { id: it.id },
    });
    expect(body.items).toMatchObject([
      {
        number,
        state: "kept",
        stays: { until: "2039-09-30", pastCeiling: { lastDay: "2038-06-30", source: "某法第十九条" } },
      },
      { stays: { until: null, pastCeiling: null } },
      {},
    ]);
    const waiting = await it.archive.asks("archivist", "GET /disposal/due", { query: { waiting: "conflict" } });
    expect(waiting.body.items).toMatchObject([{ number }]);
    const settled = { params: { number }, body: { lastDay: "2038-06-30", reason: "以上限为准" } };
    await it.archive.asks("archivist", "POST /files/{number}/settle", settled);
    expect((await it.record(number)).retention.term).toMatchObject({ kind: "until", lastDay: "2038-06-30" });
  });
});
