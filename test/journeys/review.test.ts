import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { IntakeView } from "#shared/domain/intake/view.ts";
import { again, archivist, as, aws, drop, endOf, scan } from "./doors.ts";

/** Minutes of an internal meeting: they belong to no class, and wait for a person. */
async function waiting(): Promise<{ paper: Buffer; key: string; item: IntakeView }> {
  const paper = again(await scan("born-digital/09-meeting-minutes.pdf"), randomUUID());
  const key = `销售部/${randomUUID()}.pdf`;
  await drop(key, paper);
  return { paper, key, item: await endOf(key) };
}

const asMeeting = { class: "G", type: "会议", date: "2024-07-03", customer: "杭州某某客户有限公司" };

describe("a paper that waits for a person", () => {
  it("is shown to an archivist with what was read, the evidence and the pages' pictures", async () => {
    const { item } = await waiting();
    expect(item.state).toBe("in review");
    const shown = await archivist.call("GET /intake/{id}", { params: { id: item.id } });
    if (!("lines" in shown)) throw new Error("an archivist sees all");
    expect(shown.lines.map(({ text }) => text).join("")).toContain("周例会会议纪要");
    expect(shown.questions.length).toBeGreaterThan(0);
    const [picture] = shown.pictures;
    const seen = await fetch(picture?.url ?? "");
    expect(seen.headers.get("content-type")).toBe("image/jpeg");
    expect((await seen.bytes()).length).toBeGreaterThan(10_000);
  });

  it("is filed as the archivist says", async () => {
    const { item, key } = await waiting();
    const params = { id: item.id };
    await archivist.call("POST /intake/{id}/confirm", { params, body: asMeeting });
    expect(await endOf(key)).toMatchObject({
      state: "filed",
      class: "G",
      type: "会议",
      date: "2024-07-03",
      confidence: 1,
    });
  });

  it("is decided by one archivist: the second is told", async () => {
    const { item } = await waiting();
    const ask = { params: { id: item.id }, body: { ...asMeeting, rev: item.rev } };
    const [first, second] = await Promise.allSettled([
      archivist.call("POST /intake/{id}/confirm", ask),
      as("archivist-2").call("POST /intake/{id}/confirm", ask),
    ]);
    expect([first.status, second.status].sort()).toEqual(["fulfilled", "rejected"]);
    const refused = first.status === "rejected" ? first : second;
    expect(refused).toMatchObject({ reason: { refusal: { code: "intake.moved-on" } } });
  });

  it("is not decided by who submitted it", async () => {
    const { item } = await waiting();
    const ask = { params: { id: item.id }, body: asMeeting };
    await expect(as("销售部").call("POST /intake/{id}/confirm", ask)).rejects.toThrow("people.not-allowed");
  });

  it("goes back to its sender with the reason, and may come again", async () => {
    const { item, key, paper } = await waiting();
    const params = { id: item.id };
    await archivist.call("POST /intake/{id}/return", { params, body: { reason: "内部会议，不属客户文件" } });
    const returned = await endOf(key);
    expect(returned).toMatchObject({ state: "rejected", code: "intake.returned" });
    expect(returned.reason).toContain("内部会议，不属客户文件");
    const anew = `销售部/${randomUUID()}.pdf`;
    await drop(anew, paper);
    expect(await endOf(anew)).toMatchObject({ state: "in review" });
  });

  it("can be taken up again once it was returned, from quarantine", async () => {
    const { item, key } = await waiting();
    const params = { id: item.id };
    await archivist.call("POST /intake/{id}/return", { params, body: { reason: "点错了" } });
    await archivist.call("POST /intake/{id}/retry", { params });
    expect(await endOf(key)).toMatchObject({ id: item.id, state: "in review" });
  });

  it("is told to its sender by mail when it goes back", async () => {
    const { item } = await waiting();
    await archivist.call("POST /intake/{id}/return", { params: { id: item.id }, body: { reason: "请补签字" } });
    await expect.poll(() => mails(), { timeout: 30_000 }).toContain(item.id);
  });
});

describe("a number that was given by mistake", () => {
  let filed: IntakeView;
  let key: string;
  beforeAll(async () => {
    const one = await waiting();
    key = one.key;
    await archivist.call("POST /intake/{id}/confirm", { params: { id: one.item.id }, body: asMeeting });
    filed = await endOf(key);
  });

  it("is voided with a reason, and its paper filed again under another", async () => {
    const number = filed.number ?? "";
    const { file, intake } = await archivist.call("POST /files/{number}/void", {
      params: { number },
      body: { reason: "应为拜访记录" },
    });
    expect(file).toMatchObject({ status: "voided", voidReason: "应为拜访记录" });
    expect(intake).toMatchObject({ state: "in review", code: "review.voided" });
    await archivist.call("POST /intake/{id}/confirm", { params: { id: filed.id }, body: { type: "拜访" } });
    const again = await endOf(key);
    expect(again).toMatchObject({ state: "filed", type: "拜访" });
    expect(again.number).not.toBe(number);
    const { items } = await archivist.call("GET /files/{number}/history", { params: { number: again.number ?? "" } });
    expect(items.map(({ eventName }) => eventName).slice(-4)).toEqual([
      "FilePaper",
      "VoidNumber",
      "ConfirmPaper",
      "FilePaper",
    ]);
  });

  it("is never given again", async () => {
    const { items } = await archivist.call("GET /files", { query: { class: "G", year: 2024, status: "voided" } });
    const numbers = items.map(({ number }) => number);
    expect(numbers).toContain(filed.number);
    const { item, key: next } = await waiting();
    await archivist.call("POST /intake/{id}/confirm", { params: { id: item.id }, body: asMeeting });
    expect(numbers).not.toContain((await endOf(next)).number);
  });
});

async function mails(): Promise<string> {
  const answer = await fetch(`${aws.endpoint}/_ministack/ses/messages`);
  return answer.text();
}
