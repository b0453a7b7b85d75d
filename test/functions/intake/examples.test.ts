import { beforeEach, describe, expect, it } from "vitest";
import { classify } from "#shared/domain/reading/classify.ts";
import { aFormOf, FAMILIES } from "../../support/forms.ts";
import { loaded } from "../../support/papers.ts";
import { aPdf, FakeArchive } from "../fake/archive.ts";

let archive: FakeArchive;
beforeEach(() => {
  archive = new FakeArchive();
  archive.reading = { ...archive.reading, questions: ["review.unsure-class"] };
});

const aNote = (n: number) => aPdf(`设备送货验收单 送货单号 ${n}0001 收货单位 联系电话 车牌号 物料编码 数量 金额`);
const confirm = async (id: string, body: object = {}) => {
  await archive.asks("archivist", "POST /intake/{id}/confirm", { params: { id }, body });
  await archive.works();
};
const examples = async (who = "archivist") => (await archive.asks(who, "GET /examples")).body.items;
const revoke = (id: string, who = "archivist") => {
  const item = archive.item(id);
  if (item.status !== "filed") throw new Error("it is filed");
  const asking = { params: { number: item.number }, body: { reason: "类别有误" } };
  return archive.asks(who, "POST /files/{number}/void", asking);
};
const forget = (id: string, who = "archivist") => archive.asks(who, "DELETE /examples/{id}", { params: { id } });

describe("what an archivist said of a paper (AF-12)", () => {
  it("is an example from then on: what was said, what the machine had thought, by whom and when", async () => {
    const id = await archive.takes("销售部/a.pdf", aNote(1));
    await confirm(id, { class: "D", type: "订单" });
    expect(await examples()).toMatchObject([
      { id, class: "D", type: "订单", thought: { class: "Y", type: "销售合同", confidence: 0.97 }, by: "档案员甲" },
    ]);
    expect(archive.trail(`example/${id}`)).toEqual(["LearnExample"]);
  });

  it("reaches who reads the next paper, without a word of the first", async () => {
    const seen: number[] = [];
    const sure = archive.reading;
    archive.understand = (_, known) => {
      seen.push(known.length);
      expect(JSON.stringify(known)).not.toContain("送货");
      return sure;
    };
    const id = await archive.takes("销售部/a.pdf", aNote(1));
    await confirm(id, { class: "D", type: "订单" });
    await archive.takes("销售部/b.pdf", aNote(2));
    await forget(id);
    await archive.takes("销售部/c.pdf", aNote(3));
    expect(seen).toEqual([0, 1, 0]);
  });

  it("is forgotten by an archivist, once, which is on record; its paper may teach again", async () => {
    const id = await archive.takes("销售部/a.pdf", aNote(1));
    await confirm(id, { class: "D", type: "订单" });
    expect((await forget(id, "seller")).status).toBe(403);
    expect((await forget(id)).body).toMatchObject({ id, class: "D" });
    expect((await forget(id)).body).toMatchObject({ code: "example.unknown" });
    expect(await examples()).toEqual([]);
    await revoke(id);
    await confirm(id, { class: "Y", type: "其他合同" });
    expect(await examples()).toMatchObject([{ id, type: "其他合同" }]);
    expect(archive.trail(`example/${id}`).filter((event) => !event.includes(" "))).toEqual([
      "LearnExample",
      "ForgetExample",
      "LearnExample",
    ]);
  });

  it("is forgotten once, of two who do so at once: the other is told that it was the example that changed", async () => {
    const id = await archive.takes("销售部/a.pdf", aNote(1));
    await confirm(id, { class: "D", type: "订单" });
    const both = await Promise.all([forget(id), forget(id)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({ code: "request.overtaken", subject: id });
  });

  it("is learned together with the decision, or not at all", async () => {
    const id = await archive.takes("销售部/a.pdf", aNote(1));
    const [first, second] = await Promise.all([
      archive.asks("archivist", "POST /intake/{id}/confirm", { params: { id }, body: { type: "采购合同" } }),
      archive.asks("colleague", "POST /intake/{id}/confirm", { params: { id }, body: { type: "服务合同" } }),
    ]);
    expect([first.status, second.status].sort()).toEqual([202, 409]);
    expect(await examples()).toHaveLength(1);
  });

  it("is not learned of a paper that may be secret, also when it is filed anew", async () => {
    archive.reading = { ...archive.reading, questions: ["review.marked-secret"] };
    const id = await archive.takes("销售部/a.pdf", aNote(1));
    await confirm(id, { class: "D", type: "订单" });
    expect(await examples()).toEqual([]);
    await revoke(id);
    await confirm(id, { class: "Y", type: "其他合同" });
    expect([archive.item(id).status, await examples()]).toEqual(["filed", []]);
  });
});

describe("what a filing taught whose number is voided", () => {
  const changes = (id: string) => archive.trail(`example/${id}`).filter((event) => !event.includes(" "));

  it("is forgotten with the number, on record as the archivist's: the next paper does not follow it", async () => {
    const id = await archive.takes("销售部/a.pdf", aNote(1));
    await confirm(id, { class: "D", type: "订单" });
    const followed: number[] = [];
    const { reading } = archive;
    archive.understand = (_, known) => {
      followed.push(known.length);
      return reading;
    };
    await archive.takes("销售部/b.pdf", aNote(2));
    expect((await revoke(id)).status).toBe(200);
    await archive.takes("销售部/c.pdf", aNote(3));
    expect([followed, await examples()]).toEqual([[1, 0], []]);
    expect(archive.tables.rows("audit").find(({ eventName }) => eventName === "ForgetExample")).toMatchObject({
      subject: `example/${id}`,
      userIdentity: { principalId: "archivist" },
    });
  });

  it("is nothing where no archivist taught anything by it", async () => {
    archive.reading = { ...archive.reading, questions: [] };
    const id = await archive.takes("销售部/a.pdf", aNote(1));
    expect((await revoke(id)).status).toBe(200);
    expect([archive.tables.rows("examples"), changes(id)]).toEqual([[], []]);
  });

  it("is forgotten once, of two who void at once", async () => {
    const id = await archive.takes("销售部/a.pdf", aNote(1));
    await confirm(id, { class: "D", type: "订单" });
    const both = await Promise.all([revoke(id), revoke(id, "colleague")]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(changes(id)).toEqual(["LearnExample", "ForgetExample"]);
  });

  it("is forgotten with the number or not at all, and never what was taught meanwhile, whenever a colleague was faster", async () => {
    for (let call = 1; ; call++) {
      archive = new FakeArchive();
      archive.reading = { ...archive.reading, questions: ["review.unsure-class"] };
      const id = await archive.takes("销售部/a.pdf", aNote(1));
      await confirm(id, { class: "D", type: "订单" });
      let late = false;
      const act = async () => {
        late = archive.item(id).status !== "filed";
        if (late) return;
        await revoke(id, "colleague");
        await confirm(id, { class: "Y", type: "其他合同" });
      };
      archive.calls = 0;
      archive.at = { call, first: true, act };
      const { status } = await revoke(id);
      if (!archive.at.done) break;
      const taught = late ? [] : [{ id, class: "Y", type: "其他合同" }];
      expect([call, status, await examples()]).toMatchObject([call, late ? 200 : 409, taught]);
      expect(changes(id)).toEqual(["LearnExample", "ForgetExample", ...taught.map(() => "LearnExample")]);
    }
  });

  it("leaves the number in force where it is forgotten by another in that moment", async () => {
    for (let call = 1; ; call++) {
      archive = new FakeArchive();
      archive.reading = { ...archive.reading, questions: ["review.unsure-class"] };
      const id = await archive.takes("销售部/a.pdf", aNote(1));
      await confirm(id, { class: "D", type: "订单" });
      const act = async () => void (await forget(id, "colleague"));
      archive.calls = 0;
      archive.at = { call, first: true, act };
      const { status } = await revoke(id);
      if (!archive.at.done) break;
      expect([call, archive.item(id).status]).toEqual([call, status === 200 ? "in review" : "filed"]);
      expect(changes(id)).toEqual(["LearnExample", "ForgetExample"]);
    }
  });
});

describe("a form that the machine did not know", () => {
  const [family] = FAMILIES;
  const papers = [1, 2, 3].map((seed) => aFormOf(family, seed));
  const takes = (n: number) => archive.takes(`销售部/${n}.pdf`, aPdf(`paper ${n}`));

  it("keeps the labels that were learned of a paper whose number was voided, where what stood under them stands", async () => {
    archive.pagesOf = () => papers[0]?.pages ?? [];
    archive.understand = (pages, known) => classify(pages, loaded.regulation, {}, known);
    const id = await takes(0);
    const { date, customer } = papers[0] ?? {};
    const refiled = async (body: object) => {
      await revoke(id);
      await confirm(id, body);
    };
    await confirm(id, { class: "G", type: "拜访", date, customer });
    await refiled({ class: "G", type: "电话" });
    expect(await examples()).toMatchObject([{ labels: { date: ["巡访日"], customer: ["巡访对象单位"] } }]);
    await refiled({ date: "2020-01-01" });
    expect(await examples()).toMatchObject([{ labels: { date: [], customer: ["巡访对象单位"] } }]);
  });

  it("is filed by itself once an archivist has said what it is, and no more once that was forgotten", async () => {
    archive.pagesOf = (bytes) => papers[Number(/paper (\d+)/.exec(Buffer.from(bytes).toString())?.[1])]?.pages ?? [];
    archive.understand = (pages, known) => classify(pages, loaded.regulation, {}, known);
    const first = await takes(0);
    expect(archive.item(first)).toMatchObject({ status: "in review", code: "review.no-class" });
    const { date, customer } = papers[0] ?? {};
    await confirm(first, { class: "G", type: "拜访", date, customer });
    expect(await examples()).toMatchObject([{ labels: { date: ["巡访日"], customer: ["巡访对象单位"] } }]);
    const second = archive.item(await takes(1));
    expect(second).toMatchObject({
      status: "filed",
      filing: { class: "G", type: "拜访", date: papers[1]?.date, customer: papers[1]?.customer },
    });
    await forget(first);
    expect(archive.item(await takes(2))).toMatchObject({ status: "in review", code: "review.no-class" });
  });
});
