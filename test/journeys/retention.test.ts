import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { anOrderOnFile, ask, employee, head } from "./asking.ts";
import { appraised } from "./clock.ts";
import { again, archivist, drop, endOf, scan } from "./doors.ts";

/** Minutes of a visit that was long ago: kept five years. */
async function anOldFile(customer: string): Promise<string> {
  const key = `销售部/${randomUUID()}.pdf`;
  await drop(key, again(await scan("born-digital/09-meeting-minutes.pdf"), randomUUID()));
  const { id } = await endOf(key);
  const said = { class: "G", type: "会议", date: "2010-07-03", customer };
  await archivist.call("POST /intake/{id}/confirm", { params: { id }, body: said });
  return (await endOf(key)).number ?? "";
}

const event = "合同履行完毕";
const customer = "杭州久远客户有限公司";
const waits = async (who: typeof archivist) =>
  (await who.call("GET /disposal/due", { query: { customer, limit: 100 } })).items;
const retention = (number: string) => archivist.call("GET /files/{number}/retention", { params: { number } });

describe("how long files are kept (AF-18, AF-32)", () => {
  let old: string;
  beforeAll(async () => {
    old = await anOldFile(customer);
    await appraised();
  });

  it("what is past its period waits for an appraisal, with whoever asks for it in the way", async () => {
    expect(await retention(old)).toMatchObject({ term: { lastDay: "2015-07-03" }, at: { stage: "due" } });
    expect((await waits(head)).map(({ number }) => number)).toContain(old);
    const { id } = await ask(employee, old);
    const found = (await waits(archivist)).find(({ number }) => number === old);
    expect(found?.blocks).toContainEqual({ by: "use", request: id, state: "asked" });
    await employee.call("POST /requests/{id}/withdraw", { params: { id } });
    const free = (await waits(archivist)).find(({ number }) => number === old);
    expect(free?.blocks.map(({ by }) => by)).not.toContain("use");
  });

  it("what counts from an event is kept until that is recorded, and then to its end", async () => {
    const number = await anOrderOnFile();
    expect(await retention(number)).toMatchObject({ term: { kind: "awaiting", event } });
    const body = { event, on: "2025-06-30" };
    await archivist.call("POST /files/{number}/events", { params: { number }, body });
    expect(await retention(number)).toMatchObject({ term: { kind: "until" }, at: { stage: "running" } });
  });

  it("what becomes known of a customer reaches its files by itself", async () => {
    const number = await anOrderOnFile();
    const { customer: theirs } = await archivist.call("GET /files/{number}", { params: { number } });
    const params = { customer: theirs ?? "" };
    await archivist.call("POST /customers/{customer}/events", { params, body: { event, on: "2025-06-30" } });
    await expect.poll(async () => (await retention(number)).term.kind, { timeout: 60_000 }).toBe("until");
    expect(await archivist.call("GET /customers/{customer}", { params })).toMatchObject({
      events: { [event]: "2025-06-30" },
    });
  });
});
