import { randomUUID } from "node:crypto";
import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { beforeAll, describe, expect, it } from "vitest";
import { accessRules } from "#shared/regulation/access/room.ts";
import { loaded } from "../support/papers.ts";
import { anOrderOnFile, approve, ask, employee, executive, granted, head, opened, purpose, seen } from "./asking.ts";
import { again, archive, archivist, as, drop, endOf, mails, scan } from "./doors.ts";

/** Minutes of a visit that an archivist files as important. */
async function anImportantFile(): Promise<string> {
  const key = `销售部/${randomUUID()}.pdf`;
  await drop(key, again(await scan("born-digital/09-meeting-minutes.pdf"), randomUUID()));
  const { id } = await endOf(key);
  const said = { class: "G", type: "会议", date: "2024-07-03", customer: "杭州某某客户有限公司", level: "重要" };
  await archivist.call("POST /intake/{id}/confirm", { params: { id }, body: said });
  return (await endOf(key)).number ?? "";
}

/** What people were told of a request, by the first lines of the mails. */
const told = async (id: string): Promise<string[]> =>
  (await mails()).flatMap(({ Subject, BodyText }) => (BodyText.includes(id) ? Subject : []));

describe("an employee who needs to see a file (AF-24)", () => {
  let number: string;
  beforeAll(async () => {
    number = await anOrderOnFile();
  });

  it("asks, is approved by the head and the archive, sees a copy with the watermark, signs, and all of it is on record", async () => {
    const asked = await ask(employee, number);
    expect(asked).toMatchObject({ state: "open", asker: { name: "销售部员工" }, purpose });
    const waits = async (who: ReturnType<typeof as>) =>
      (await who.call("GET /tasks", {})).items.some(({ request }) => request === asked.id);
    expect([await waits(head), await waits(archivist)]).toEqual([true, false]);
    await approve(head, asked.id);
    expect([await waits(head), await waits(archivist)]).toEqual([false, true]);
    expect(await approve(archivist, asked.id)).toMatchObject({ state: "granted" });
    await expect
      .poll(() => told(asked.id), { timeout: 30_000 })
      .toContain("【档案】申请已获批准 Your request was approved");

    const copy = await opened(employee, asked.id, number);
    expect(copy).toMatchObject({ state: "ready", pages: 1, ready: 1 });
    const page = await seen(copy.shown[0]?.url);
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "image/jpeg"]);
    const pdf = await seen(copy.pdf);
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");

    const effect = "交货日期已核对";
    const back = await employee.call("POST /requests/{id}/return", { params: { id: asked.id }, body: { effect } });
    expect(back).toMatchObject({ state: "returned", returning: { effect } });
    expect([(await seen(copy.shown[0]?.url)).status, (await seen(copy.pdf)).status]).toEqual([404, 404]);
    const { items } = await archivist.call("GET /files/{number}/history", { params: { number } });
    expect(items.find(({ eventName }) => eventName === "OpenCopy")).toMatchObject({
      userIdentity: { userName: "销售部员工" },
      requestParameters: { request: asked.id, purpose },
    });
  });

  it("cannot open before all have approved, nor what was not granted", async () => {
    const { id } = await ask(employee, number);
    await approve(head, id);
    await expect(opened(employee, id, number)).rejects.toThrow("access.not-granted");
    await approve(archivist, id);
    await expect(opened(employee, id, "D2020999")).rejects.toThrow("access.not-in-grant");
  });

  it("is refused by name what does not exist, or may not be asked for", async () => {
    await expect(ask(employee, "D1999001")).rejects.toThrow("access.not-askable");
  });

  it("opens nothing of another's, and nobody, not even an archivist, opens theirs", async () => {
    const { id } = await granted(number);
    await expect(opened(as("employee-2"), id, number)).rejects.toThrow("people.not-allowed");
    await expect(opened(archivist, id, number)).rejects.toThrow("people.not-allowed");
  });

  it("has no address that can be changed, or used for something else", async () => {
    const { id } = await granted(number);
    const { shown } = await opened(employee, id, number);
    const url = shown[0]?.url ?? "";
    expect((await seen(url.replace("000001", "000002"))).status).toBe(403);
    expect((await seen(url.replace(/X-Amz-Expires=\d+/, "X-Amz-Expires=86400"))).status).toBe(403);
    expect((await fetch(url, { method: "DELETE" })).status).toBe(403);
  });

  it("loses it at once when the grant is taken back, with the addresses given out", async () => {
    const { id } = await granted(number);
    const copy = await opened(employee, id, number);
    expect((await seen(copy.pdf)).status).toBe(200);
    const body = { reason: "误批" };
    await as("security-1").call("POST /requests/{id}/revoke", { params: { id }, body });
    expect((await seen(copy.pdf)).status).toBe(404);
    await expect(opened(employee, id, number)).rejects.toThrow("access.revoked");
  });

  it("does not decide on their own request, and a head's goes one level up", async () => {
    const { id } = await ask(head, number);
    await expect(approve(head, id)).rejects.toThrow("approval.own-request");
    const shown = await approve(executive, id);
    expect(shown.approval.steps[0]).toMatchObject({ seats: ["分管领导"], state: "approve" });
  });

  it("gets nothing without a signed agreement and training (AF-26)", async () => {
    await expect(ask(as("newcomer-1"), number)).rejects.toThrow("people.not-agreed");
  });

  it("sees what they withdrew no more among what waits, and what was sent back comes again when it is completed", async () => {
    const { id } = await ask(employee, number);
    const sentBack = { said: { verdict: "send back" as const, reason: "请写明合同号" } };
    await head.call("POST /requests/{id}/decide", { params: { id }, body: sentBack });
    const body = { purpose: "核对合同 A-1 的交货日期", files: [{ number }] };
    const again = await employee.call("POST /requests/{id}/complete", { params: { id }, body });
    expect(again).toMatchObject({ state: "open", purpose: body.purpose });
    expect(again.approval.earlier).toHaveLength(1);
    await employee.call("POST /requests/{id}/withdraw", { params: { id } });
    await expect(approve(head, id)).rejects.toThrow("approval.closed");
  });

  it("is decided on once: a replay changes nothing, a race has one winner", async () => {
    const { id } = await ask(employee, number);
    const [first, again] = [
      await approve(head, id),
      await head.call("POST /requests/{id}/decide", {
        params: { id },
        body: { slot: "1.1.1", said: { verdict: "approve" } },
      }),
    ];
    expect(again.rev).toBe(first.rev);
    const race = await Promise.allSettled([approve(archivist, id), approve(as("archivist-2"), id)]);
    expect(race.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await employee.call("GET /requests/{id}", { params: { id } })).approval.steps[1]?.state).toBe("approve");
  });

  it("gets certified copies by number and count, by a procedure of their own", async () => {
    const { id } = await granted(number, { kind: "copy", count: 3 });
    await expect(opened(employee, id, number)).rejects.toThrow("access.needs-count");
    const one = await opened(employee, id, number, { count: 2 });
    const two = await opened(employee, id, number, { count: 1 });
    expect(one).toMatchObject({ state: "ready", count: 2, copyNumber: expect.stringMatching(/^FZ\d{8}$/) });
    await expect(opened(employee, id, number, { count: 1 })).rejects.toThrow("access.too-many-copies");
    expect(Number(two.copyNumber?.slice(6))).toBe(Number(one.copyNumber?.slice(6)) + 1);
  });
});

describe("a file of the level 重要 (AF-22)", () => {
  let number: string;
  beforeAll(async () => {
    number = await anImportantFile();
  });

  it("is closed to whoever has no clearance, and says so", async () => {
    await expect(ask(employee, number)).rejects.toThrow("access.above-clearance");
  });

  it("takes the chain that the regulation gives for it, the executive as well", async () => {
    const { id, approval } = await ask(as("head-2"), number);
    expect(approval.steps.map(({ step }) => step)).toEqual(["本部门负责人", "分管领导", "档案审核"]);
    await approve(executive, id);
    await approve(as("executive-2"), id);
    expect(await approve(archivist, id)).toMatchObject({ state: "granted" });
    expect(await opened(as("head-2"), id, number)).toMatchObject({ state: "ready" });
  });
});

describe("an outsider who borrows (DL-15, DL-16)", () => {
  const organisation = `某会计师事务所 ${randomUUID().slice(0, 8)}`;
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  let number: string;
  let agreement: string;
  beforeAll(async () => {
    number = await anOrderOnFile();
    const signed = {
      kind: "保密协议",
      organisation,
      signedBy: "王磊",
      signedOn: day(-2),
      scope: "年度审计",
      reference: "BM-7",
    };
    agreement = (await archivist.call("POST /agreements", { body: signed })).id;
  });

  const outsider = () => ({ organisation, contact: "王磊", agreement });
  const lend = () => ask(employee, number, { kind: "lend", outsider: outsider() });

  it("is lent nothing without a confidentiality agreement", async () => {
    const none = { ...outsider(), organisation: "另一家公司" };
    await expect(ask(employee, number, { kind: "lend", outsider: none })).rejects.toThrow("access.no-agreement");
  });

  it("gets it by the chain for outsiders, against a signed agreement; it goes overdue, is chased, comes back and is looked at", async () => {
    const { id, approval } = await lend();
    expect(approval.steps.map(({ step }) => step)).toEqual(["有关部门负责人", "分管领导", "档案审核"]);
    for (const who of [head, executive, archivist]) await approve(who, id);
    await expect(opened(employee, id, number)).rejects.toThrow("access.not-handed-over");
    const out = { form: "paper" as const, agreement: { reference: "JY-7", signedBy: "王磊", signedOn: day(-1) } };
    const lent = await archivist.call("POST /requests/{id}/handover", { params: { id }, body: out });
    expect(lent).toMatchObject({ state: "lent", loan: { overdue: false, agreement: "JY-7" } });
    const due = lent.loan?.dueOn ?? "";

    const soon = "【档案】借阅即将到期 A loan is about to end";
    const late = "【档案】文件逾期未还 Overdue: please return it";
    await clock(`${accessRules(loaded).lending?.remindOn?.(due)}T04:00:00Z`);
    await expect.poll(() => told(id), { timeout: 30_000 }).toContain(soon);
    expect(await told(id)).not.toContain(late);
    await clock(`${new Date(Date.parse(due) + 86_400_000).toISOString().slice(0, 10)}T04:00:00Z`);
    await expect.poll(() => told(id), { timeout: 30_000 }).toContain(late);

    const { items } = await archivist.call("GET /loans", {});
    expect(items.find(({ request }) => request === id)).toMatchObject({ organisation, files: [number], dueOn: due });
    const other = await lend();
    for (const who of [head, executive, archivist]) await approve(who, other.id);
    const second = archivist.call("POST /requests/{id}/handover", { params: { id: other.id }, body: out });
    await expect(second).rejects.toThrow("access.on-loan");

    await employee.call("POST /requests/{id}/return", { params: { id }, body: { effect: "审计完成" } });
    const found = { condition: "damaged" as const, consequence: "书面说明情况" };
    const seenAgain = await archivist.call("POST /requests/{id}/check", { params: { id }, body: found });
    expect(seenAgain).toMatchObject({
      state: "returned",
      check: { condition: "damaged", consequence: "书面说明情况" },
    });
    expect((await archivist.call("POST /requests/{id}/handover", { params: { id: other.id }, body: out })).state).toBe(
      "lent",
    );
  });

  it("keeps it longer only by a new approval", async () => {
    const { id } = await lend();
    for (const who of [head, executive, archivist]) await approve(who, id);
    const out = { form: "electronic" as const, agreement: { reference: "JY-8", signedBy: "王磊", signedOn: day(-1) } };
    const { loan } = await archivist.call("POST /requests/{id}/handover", { params: { id }, body: out });
    expect(await opened(employee, id, number)).toMatchObject({ state: "ready" });
    const until = new Date(Date.parse(loan?.dueOn ?? "") + 86_400_000).toISOString().slice(0, 10);
    const longer = await employee.call("POST /requests/{id}/extend", {
      params: { id },
      body: { until, reason: "未完" },
    });
    expect(longer.loan).toMatchObject({ dueOn: loan?.dueOn, extension: { until } });
    await approve(head, id);
    expect((await approve(executive, id)).loan).toMatchObject({ dueOn: until, extension: null });
  });
});

describe("somebody who tries what they may not, again and again (CI-13)", () => {
  it("is noticed once: on record, and by mail to the security officer and the auditor", async () => {
    const other = as("employee-2");
    const { subject } = (await other.call("GET /me", {})).person;
    const tries = await Promise.allSettled(Array.from({ length: 12 }, () => other.call("GET /loans", {})));
    for (const { status } of tries) expect(status).toBe("rejected");
    const found = async (who: ReturnType<typeof as>) =>
      (await who.call("GET /people/{subject}/history", { params: { subject }, query: { limit: 100 } })).items.filter(
        ({ eventName }) => eventName === "NoticeUnusualUse",
      );
    await expect.poll(() => found(as("auditor-1")), { timeout: 30_000 }).toHaveLength(1);
    expect(await found(as("security-1"))).toMatchObject([{ requestParameters: { measure: "refusals", limit: 10 } }]);
    await expect(found(other)).rejects.toThrow("people.not-allowed");
    const told = async () => (await mails()).map(({ BodyText }) => BodyText).join();
    await expect.poll(told, { timeout: 30_000 }).toContain(`dossier people history ${subject}`);
  });
});

describe("a grant whose time is over", () => {
  it("opens nothing any more, and says so", async () => {
    const number = await anOrderOnFile();
    const { id, endsOn } = await granted(number);
    const copy = await opened(employee, id, number);
    await clock(`${new Date(Date.parse(endsOn ?? "") + 2 * 86_400_000).toISOString().slice(0, 10)}T12:00:00Z`);
    expect((await employee.call("GET /requests/{id}", { params: { id } })).state).toBe("expired");
    await expect(opened(employee, id, number)).rejects.toThrow("access.over");
    await expect.poll(async () => (await seen(copy.pdf)).status, { timeout: 30_000 }).toBe(404);
    const signed = await employee.call("POST /requests/{id}/return", { params: { id }, body: { effect: "已核对" } });
    expect(signed.state).toBe("returned");
  });
});

/** The clock comes round, as EventBridge says it does: its own time counts. */
async function clock(time: string): Promise<void> {
  const lambda = new LambdaClient({ region: archive.region });
  const Payload = Buffer.from(JSON.stringify({ time }));
  const { FunctionError } = await lambda.send(new InvokeCommand({ FunctionName: archive.functions.remind, Payload }));
  expect(FunctionError).toBeUndefined();
}
