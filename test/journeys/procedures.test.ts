import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { OpenDocument } from "#shared/ocr/document/document.ts";
import type { PaddleRecogniser } from "#shared/ocr/paddle/paddle.ts";
import type { PageImage } from "#shared/ocr/page-image.ts";
import type { Api } from "../../cli/api.ts";
import { aRecogniser, open, textOf } from "../ocr/support.ts";
import {
  anOrderOnFile,
  approve,
  ask,
  employee,
  executive,
  granted,
  head,
  opened,
  purpose,
  type Request,
  seen,
} from "./asking.ts";
import { archivist, as, mails } from "./doors.ts";
import { anOrder } from "./papers.ts";

const headOfArchive = as("head-6");

/** A day so many days from today. */
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** What an archivist, who may know everything, reads in the trail of a request, or of a file. */
const trailOf = async (id: string) => (await archivist.call("GET /requests/{id}/history", { params: { id } })).items;
const usesOf = async (number: string) =>
  (await archivist.call("GET /files/{number}/history", { params: { number } })).items;

/** The mails about a request that say so, with who gets each. */
const told = async (id: string, what: string) =>
  (await mails()).filter(({ Subject, BodyText }) => Subject.includes(what) && BodyText.includes(id));
const toldTo = async (id: string, what: string) =>
  (await told(id, what)).flatMap(({ To }) => To.map((to) => to.replace("@yunling.example", ""))).toSorted();

let recogniser: PaddleRecogniser;
beforeAll(async () => {
  recogniser = await aRecogniser();
});

/** What stands in a picture, without its spaces. */
const read = async (picture: PageImage) =>
  textOf(await recogniser.recognise(picture))
    .normalize("NFKC")
    .replaceAll(/\s/g, "");

const bytesAt = async (url: string | null | undefined) => new Uint8Array(await (await seen(url)).arrayBuffer());

/** What stands on each page of a copy, as its pictures show it. */
async function pagesOf(copy: { shown: readonly { url: string }[] }): Promise<string[]> {
  const texts: string[] = [];
  for (const { url } of copy.shown) {
    const { data, info } = await sharp(await bytesAt(url))
      .raw()
      .toBuffer({ resolveWithObject: true });
    texts.push(await read({ number: 1, width: info.width, height: info.height, rgb: data }));
  }
  return texts;
}

/** What stands at the foot of each page of a copy's PDF, in its last strip. */
async function feetOf(pdf: OpenDocument): Promise<string[]> {
  const feet: string[] = [];
  for (let page = 1; page <= pdf.pages.length; page++) {
    const { width, height, rgb } = await pdf.image(page);
    const strip = Math.round(height * 0.028);
    const below = { left: 0, top: height - strip, width, height: strip };
    const { data } = await sharp(rgb, { raw: { width, height, channels: 3 } })
      .extract(below)
      .extend({ top: strip, bottom: strip, background: "white" })
      .raw()
      .toBuffer({ resolveWithObject: true });
    feet.push(await read({ number: 1, width, height: 3 * strip, rgb: data }));
  }
  return feet;
}

describe("a court that asks by law (AF-23)", () => {
  const authority = "杭州市某区人民法院";
  const letter = { authority, reference: "（2026）浙0110执1234号", signedOn: day(-1), bearer: "法官助理周某" };
  const inquiry = { kind: "statutory", purpose: "查明合同履行情况" };
  let number: string;
  beforeAll(async () => {
    number = await anOrderOnFile();
  });

  it("is shown nothing without a letter that it has written, nor through anybody but an archivist", async () => {
    await expect(ask(archivist, number, inquiry)).rejects.toThrow("access.needs-letter");
    const tomorrow = { ...letter, signedOn: day(2) };
    await expect(ask(archivist, number, { ...inquiry, letter: tomorrow })).rejects.toThrow("access.letter-to-come");
    for (const who of [employee, head, as("submitter-1")])
      await expect(ask(who, number, { ...inquiry, letter })).rejects.toThrow("people.not-allowed");
  });

  it("opens no other way with its letter", async () => {
    for (const other of [{ kind: "view" }, { kind: "copy", count: 1 }])
      await expect(ask(archivist, number, { ...other, letter })).rejects.toThrow("access.no-letter-here");
  });

  it("needs no agreement, but the head concerned and the executive, side by side, and then the head of the archive", async () => {
    const asked = await ask(archivist, number, { ...inquiry, letter });
    expect(asked).toMatchObject({ state: "open", kind: "statutory", letter, outsider: null });
    const steps = ({ approval }: Request) => approval.steps.map(({ step, seats, state }) => [step, ...seats, state]);
    expect(steps(asked)).toEqual([
      ["有关部门负责人", "销售部经理", "waiting"],
      ["分管领导", "分管领导", "waiting"],
      ["档案审核", "档案室主任", "to come"],
    ]);
    const { id } = asked;
    // 档案审核 is not another archivist's: it would be the seat of who asks.
    for (const who of [as("archivist-2"), headOfArchive])
      await expect(approve(who, id)).rejects.toThrow("approval.not-your-seat");
    await approve(executive, id);
    await expect(opened(archivist, id, number)).rejects.toThrow("access.not-granted");
    expect(steps(await approve(head, id))).toMatchObject([
      [expect.anything(), expect.anything(), "approve"],
      [expect.anything(), expect.anything(), "approve"],
      [expect.anything(), expect.anything(), "waiting"],
    ]);
    expect(await approve(headOfArchive, id)).toMatchObject({ state: "granted" });
  });

  it("is named, with its letter, in what those who decide are told, on the copy, and on record", async () => {
    const { id } = await ask(archivist, number, { ...inquiry, letter });
    await expect.poll(() => toldTo(id, "请审批"), { timeout: 60_000 }).toEqual(["executive-1", "head-1"]);
    for (const { BodyText } of await told(id, "请审批")) expect(BodyText).toContain(`，为 ${authority}`);
    for (const who of [head, executive, headOfArchive]) await approve(who, id);

    for (const who of [employee, head, as("archivist-2")])
      await expect(opened(who, id, number)).rejects.toThrow("people.not-allowed");
    const copy = await opened(archivist, id, number);
    expect(copy).toMatchObject({ state: "ready", copyNumber: null });
    const [page] = await pagesOf(copy);
    // Of the paper itself less than a whole label: the mark may lie over any one of its characters.
    for (const words of ["订单", authority, letter.bearer, "经办档案员1"]) expect(page).toContain(words);

    const what = { purpose: inquiry.purpose, for: authority, letter: letter.reference };
    const first = (await trailOf(id)).find(({ eventName }) => eventName === "AskForFiles");
    expect(first).toMatchObject({ requestParameters: { kind: "statutory", ...what } });
    const use = (await usesOf(number)).find(({ requestParameters }) => requestParameters?.request === id);
    expect(use).toMatchObject({
      eventName: "OpenCopy",
      userIdentity: { userName: "档案员1" },
      requestParameters: what,
    });
  });
});

describe("what is copied or taken out of a file, by a procedure of its own (AF-24)", () => {
  // Said again and again: wherever the mark lies over it, some of it can be read.
  const [packing, price] = ["木箱四只", "内部结算价"];
  const further = [packing, price].map((words) => `${words}；`.repeat(24));
  let number: string;
  beforeAll(async () => {
    number = await anOrderOnFile(anOrder(further));
  });
  const copied = async (id: string, count: number) => {
    const copy = await opened(employee, id, number, { count });
    expect(copy).toMatchObject({ state: "ready", count, copyNumber: expect.stringMatching(/^FZ\d{8}$/) });
    return { ...copy, copyNumber: copy.copyNumber ?? "" };
  };
  const WITHHELD = "本页不在批准范围内";

  it("has below each page whence it comes, its number, how many there are, and which page it is", async () => {
    const { id } = await granted(number, { kind: "copy", count: 2 });
    const copy = await copied(id, 2);
    const pages = await pagesOf(copy);
    expect(pages.map((text) => text.includes(WITHHELD))).toEqual([false, false, false]);
    for (const [n, words] of ["订单编号", packing, price].entries()) expect(pages[n]).toContain(words);

    const pdf = await open(await bytesAt(copy.pdf), "pdf");
    const feet = await feetOf(pdf);
    await pdf.close();
    expect(feet).toHaveLength(3);
    for (const [n, foot] of feet.entries())
      expect(foot).toContain(`来源:${number}《销售订单》复制件编号:${copy.copyNumber}共2份共3页之${n + 1}`);
    const use = (await usesOf(number)).find(({ requestParameters }) => requestParameters?.request === id);
    expect(use?.requestParameters).toMatchObject({ copyNumber: copy.copyNumber, count: 2, purpose });
  });

  /** A request for the second page and the third, of which the head leaves the second. */
  async function narrowed(more: object): Promise<string> {
    const { id } = await ask(employee, number, { ...more, files: [{ number, pages: "2-3" }] });
    const body = { said: { verdict: "approve" as const }, pages: { [number]: "2" } };
    await head.call("POST /requests/{id}/decide", { params: { id }, body });
    expect(await approve(archivist, id)).toMatchObject({ state: "granted", files: [{ pages: "2" }] });
    return id;
  }

  it("is, of an extract, the pages alone that were asked for and that an approver has left, and says so", async () => {
    const copy = await copied(await narrowed({ kind: "copy", count: 1 }), 1);
    expect(copy.shown).toMatchObject([{ page: 2, withheld: false }]);
    const [only] = await pagesOf(copy);
    for (const words of [packing, `复制件编号:${copy.copyNumber}共1份`, "摘录第2页"]) expect(only).toContain(words);
    const pdf = await open(await bytesAt(copy.pdf), "pdf");
    await pdf.close();
    expect(pdf.pages).toHaveLength(1);
  });

  it("is withheld from who looks at the file in the same way: a page says that it is not approved, and nothing else", async () => {
    const copy = await opened(employee, await narrowed({}), number);
    expect(copy.shown.map(({ withheld }) => withheld)).toEqual([true, false, true]);
    const [first, shown, last] = await pagesOf(copy);
    expect(shown).toContain(packing);
    for (const page of [first, last]) {
      expect(page).toContain(WITHHELD);
      expect(page).not.toMatch(/订单编号|客户名称|木箱|结算/);
    }
  });

  it("is counted, and numbered by the year without a gap, whoever asks and under whichever request", async () => {
    const three = { kind: "copy", count: 3 };
    const [one, two] = [await granted(number, three), await granted(number, three)];
    const copies = [await copied(one.id, 1), await copied(two.id, 3), await copied(one.id, 2)];
    const numbers = copies.map(({ copyNumber }) => Number(copyNumber.slice(-4)));
    expect(numbers).toEqual([0, 1, 2].map((n) => (numbers[0] ?? 0) + n));
    const { certified } = await employee.call("GET /requests/{id}", { params: { id: one.id } });
    expect(certified).toMatchObject([
      { number, count: 1 },
      { number, count: 2 },
    ]);
  });
});

describe("an emergency (AM-16)", () => {
  const reason = "客户现场停机，今日须核对";
  const skip = (who: Api, id: string, slot = "1.1.1") =>
    who.call("POST /requests/{id}/skip", { params: { id }, body: { reason, slot } });
  const review = (who: Api, id: string, finding: "justified" | "not justified") =>
    who.call("POST /requests/{id}/review", { params: { id }, body: { slot: "1.1.1", finding, words: "本可等到下午" } });
  const waitsFor = async (who: Api, id: string) =>
    (await who.call("GET /tasks", {})).items
      .filter(({ request }) => request === id)
      .map(({ task, step }) => [task, step]);
  let number: string;
  beforeAll(async () => {
    number = await anOrderOnFile();
  });

  it("lets a step be skipped by whom the regulation names, and by nobody else, nor a step that it does not name", async () => {
    const { id } = await ask(employee, number);
    await expect(skip(employee, id)).rejects.toThrow("approval.own-request");
    for (const who of [head, archivist, headOfArchive, as("employee-2"), as("security-1")])
      await expect(skip(who, id)).rejects.toThrow("people.");
    expect((await employee.call("GET /requests/{id}", { params: { id } })).rev).toBe(1);
    const refused = (await trailOf(id)).flatMap(({ errorCode }) => errorCode ?? []);
    const notAllowed = ["people.not-allowed", "people.not-allowed", "people.not-allowed", "people.not-allowed"];
    expect(refused).toEqual(["approval.own-request", ...notAllowed, "people.officer"]);

    const skipped = await skip(executive, id);
    expect(await skip(executive, id)).toEqual(skipped);
    for (const who of [executive, as("executive-2")])
      await expect(skip(who, id, "1.2.1")).rejects.toThrow("approval.not-skippable");
  });

  it("tells everybody concerned by mail of what was skipped, by whom and why, and nobody else", async () => {
    const { id } = await ask(employee, number);
    const skipped = await skip(executive, id);
    expect(skipped.approval.steps).toMatchObject([
      { step: "本部门负责人", state: "skip", by: "分管领导", reason, review: null },
      { step: "档案审核", state: "waiting" },
    ]);
    const what = "紧急情况下略过了一步审批";
    const concerned = ["archivist-1", "archivist-2", "employee-1", "executive-1", "head-1"];
    await expect.poll(() => toldTo(id, what), { timeout: 60_000 }).toEqual(concerned);
    for (const { BodyText } of await told(id, what)) {
      expect(BodyText).toContain(`略过的步骤：本部门负责人（分管领导）\n原因：${reason}`);
      expect(BodyText).toContain(`Step skipped: 本部门负责人, by 分管领导\nReason: ${reason}`);
    }
    await expect.poll(() => toldTo(id, "请复核"), { timeout: 60_000 }).toEqual(["head-1"]);
  });

  it("leaves the other steps as they are, and the file can be seen before the skipped one is reviewed", async () => {
    const { id } = await ask(employee, number);
    await skip(executive, id);
    await expect(opened(employee, id, number)).rejects.toThrow("access.not-granted");
    await expect(approve(head, id)).rejects.toThrow("approval.");
    expect(await approve(archivist, id)).toMatchObject({ state: "granted" });
    expect(await opened(employee, id, number)).toMatchObject({ state: "ready" });
    expect(await waitsFor(head, id)).toEqual([["review", "本部门负责人"]]);
  });

  it("is reviewed by those whose step it was, once, also when all is over, and that is on record", async () => {
    const { id } = await ask(employee, number);
    await skip(executive, id);
    await approve(archivist, id);
    await employee.call("POST /requests/{id}/return", { params: { id }, body: { effect: "已核对" } });
    await expect(review(executive, id, "justified")).rejects.toThrow("people.not-allowed");
    await expect(review(archivist, id, "justified")).rejects.toThrow("approval.may-not-review");
    await expect(review(employee, id, "justified")).rejects.toThrow("approval.own-request");

    const reviewed = await review(head, id, "not justified");
    const found = { finding: "not justified", words: "本可等到下午", by: "销售部经理" };
    expect(reviewed).toMatchObject({ state: "returned", approval: { steps: [{ review: found }, {}] } });
    await expect(review(head, id, "justified")).rejects.toThrow("approval.already-reviewed");
    expect(await waitsFor(head, id)).toEqual([]);
    const events = (await trailOf(id)).filter(({ errorCode }) => errorCode === undefined);
    expect(events.map(({ eventName, userIdentity }) => [eventName, userIdentity.userName])).toEqual([
      ["AskForFiles", "销售部员工"],
      ["SkipStep", "分管领导"],
      ["DecideStep", "档案员1"],
      ["ReturnFiles", "销售部员工"],
      ["ReviewSkip", "销售部经理"],
    ]);
  });
});
