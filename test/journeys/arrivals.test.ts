import { randomUUID } from "node:crypto";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { describe, expect, it } from "vitest";
import { archive, archivist, as, drop, ended, endOf, itemsOf } from "./doors.ts";
import { anOrder } from "./papers.ts";

describe("what arrives in the inbox", () => {
  it("is filed once, however often its event is delivered", async () => {
    const key = `财务部/${randomUUID()}.pdf`;
    await drop(key, anOrder());
    const event = { "detail-type": "Object Created", detail: { object: { key } } };
    const sqs = new SQSClient();
    for (let n = 0; n < 5; n++)
      await sqs.send(new SendMessageCommand({ QueueUrl: archive.queues.receive, MessageBody: JSON.stringify(event) }));
    expect(await endOf(key)).toMatchObject({ state: "filed" });
    expect(await itemsOf(key)).toHaveLength(1);
  });

  it("is two papers where two quick versions of one key came", async () => {
    const key = `财务部/${randomUUID()}.pdf`;
    await Promise.all([drop(key, anOrder()), drop(key, anOrder())]);
    const items = await ended(key, { items: 2 });
    expect(items.map(({ state }) => state)).toEqual(["filed", "filed"]);
    expect(new Set(items.map(({ number }) => number)).size).toBe(2);
  });

  it("is linked to the file that is already there when it is the same to the byte, and its sender is told", async () => {
    const paper = anOrder();
    const [first, second] = [`财务部/${randomUUID()}.pdf`, `财务部/${randomUUID()}.pdf`];
    await drop(first, paper);
    const { id, number } = await endOf(first);
    await drop(second, paper);
    const twin = await endOf(second);
    expect(twin).toMatchObject({ state: "rejected", code: "intake.duplicate", duplicateOf: { id } });
    expect(twin.reason).toContain(number);
  });

  it.each([
    ["spaces, plus and percent", "100% + 合同 (1) #2 & co.pdf"],
    ["dots that lead nowhere", "../../etc/passwd.pdf"],
    ["Unicode of all kinds", "ﬁ𠮷野家 ‮ё🧾.pdf"],
    ["quotes and angles", `"<a href='x'>".pdf`],
    ["1,024 bytes", `${"长".repeat(330)}.pdf`],
  ])("may have a key with %s", async (_, name) => {
    const room = 1024 - Buffer.byteLength("财务部//.pdf") - 36;
    const tail = Buffer.byteLength(name) > room ? "长".repeat(Math.floor(room / 3)) : name;
    const key = `财务部/${randomUUID()}/${tail}`;
    await drop(key, anOrder());
    expect(await endOf(key)).toMatchObject({ state: "filed", department: "财务部", key });
  });

  it("waits for a person when its folder is no department", async () => {
    const key = `太空部/${randomUUID()}.pdf`;
    await drop(key, anOrder());
    expect(await endOf(key)).toMatchObject({ state: "in review", code: "review.no-department", department: null });
  });

  it("takes the sender's hints from its metadata, and asks where they differ from the paper", async () => {
    const key = `财务部/${randomUUID()}.pdf`;
    await drop(key, anOrder(), {
      customer: encodeURIComponent("别的公司有限公司"),
      channel: encodeURIComponent("内部系统"),
    });
    expect(await endOf(key)).toMatchObject({ state: "in review", code: "review.hint-differs", channel: "内部系统" });
  });

  it("belongs to the person who announced it", async () => {
    const api = as("财务部");
    const paper = anOrder();
    const slot = await api.call("POST /uploads", {
      body: { name: "发票.pdf", size: paper.length, channel: "邮件传真" },
    });
    const put = () => fetch(slot.url, { method: slot.method, headers: slot.headers, body: paper });
    expect((await put()).status).toBe(200);
    expect((await put()).status).toBe(412);
    const person = archive.people.find(({ department }) => department === "财务部");
    expect(await endOf(slot.key)).toMatchObject({ state: "filed", submitter: person?.name, channel: "邮件传真" });
  });

  it("is found by the archivists of every department, and by others of their own alone", async () => {
    const key = `财务部/${randomUUID()}.pdf`;
    await drop(key, anOrder());
    const { id } = await endOf(key);
    const own = await as("财务部").call("GET /intake/{id}", { params: { id } });
    expect(own).not.toHaveProperty("lines");
    await expect(as("销售部").call("GET /intake/{id}", { params: { id } })).rejects.toThrow("people.not-allowed");
    expect(await archivist.call("GET /intake/{id}", { params: { id } })).toMatchObject({ id });
  });
});
