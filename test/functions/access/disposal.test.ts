import { beforeEach, describe, expect, it } from "vitest";
import { MOST_FILES } from "#shared/domain/access/contract.ts";
import type { FiledRecord, FileRecord } from "#shared/domain/catalogue/record.ts";
import type { RetentionStage } from "#shared/domain/retention/retention.ts";
import { aFiledPaper, NOW } from "../../support/papers.ts";
import { ENV, FakeArchive } from "../fake/archive.ts";

// The archive in memory has set the environment up by now.
const { Uses } = await import("#shared/aws/uses.ts");
const { dynamo } = await import("#shared/aws/clients.ts");

const number = "Y2024销售合同001";
let archive: FakeArchive;
beforeEach(() => begin());
function begin(): void {
  archive = new FakeArchive();
  file(number);
}

function file(number: string, more: Partial<FiledRecord> = {}): void {
  archive.tables.put("files", { ...aFiledPaper(number).record, number, department: "销售部", ...more });
}

const at = (stage: RetentionStage) => (record: FileRecord) => ({
  ...record,
  retention: { ...record.retention, at: stage },
});
const proposed = at({ stage: "proposed", application: "1" });
const condemned = at({ stage: "condemned", application: "1" });
const destroyed = (record: FileRecord): FileRecord => ({
  ...{ ...record, status: "destroyed", destroyedAt: NOW, application: "1", irrecoverableFrom: NOW },
});

/** The file's record goes on, and what then uses it, as whoever destroys looks at it. */
async function becomes(change: (record: FileRecord) => FileRecord): Promise<number> {
  const { commit, files } = archive.adapters();
  const before = await files.get(number);
  if (before) await commit([files.change(before, change(before)).write]);
  return (await new Uses(dynamo(), ENV).of(number)).length;
}

const ask = (body: object = {}) =>
  archive.asks("employee", "POST /requests", { body: { kind: "view", purpose: "核对", files: [{ number }], ...body } });
const does = (who: string, id: unknown, what: string, body: object) =>
  archive.asks(who, `POST /requests/{id}/${what}`, { params: { id: String(id) }, body });
const decide = (who: string, id: unknown, verdict: object = { verdict: "approve" }) =>
  does(who, id, "decide", { said: verdict });
const agreement = { reference: "借阅协议 7", signedBy: "王磊", signedOn: "2026-03-01" };

describe("a file whose destruction has begun", () => {
  it.each([
    ["file.in-disposal", condemned],
    ["file.destroyed", destroyed],
  ] as const)("is not asked for, granted, handed over or opened: %s", async (code, change) => {
    const refused = { status: 409, body: { code, subject: number } };
    const open = (await ask()).body.id;
    await decide("head", open);
    const lending = (await ask(await archive.lending())).body.id;
    for (const who of ["head", "executive", "archivist"]) await decide(who, lending);
    const granted = (await ask()).body.id;
    for (const who of ["head", "archivist"]) await decide(who, granted);
    const sentBack = (await ask()).body.id;
    await decide("head", sentBack, { verdict: "send back", reason: "请写明" });

    await becomes(change);
    expect(await ask()).toMatchObject(refused);
    expect(await decide("archivist", open)).toMatchObject(refused);
    expect(await does("colleague", lending, "handover", { form: "paper", agreement })).toMatchObject(refused);
    expect(await does("employee", granted, "open", { number })).toMatchObject(refused);
    const body = { kind: "view", purpose: "核对付款", files: [{ number }] };
    expect(await does("employee", sentBack, "complete", body)).toMatchObject(refused);
  });

  it("is given back as ever, and its requests are ended", async () => {
    const granted = (await ask()).body.id;
    for (const who of ["head", "archivist"]) await decide(who, granted);
    const open = (await ask()).body.id;
    await becomes(condemned);
    expect(await does("employee", granted, "return", { effect: "已核对" })).toMatchObject({ status: 200 });
    expect(
      await archive.asks("employee", "POST /requests/{id}/withdraw", { params: { id: String(open) } }),
    ).toMatchObject({ status: 200 });
    expect(await new Uses(dynamo(), ENV).of(number)).toEqual([]);
  });

  it("has not yet, where it only stands in an application: its use then blocks that", async () => {
    expect(await becomes(proposed)).toBe(0);
    const { status, body } = await ask();
    expect(status).toBe(201);
    for (const who of ["head", "archivist"]) expect((await decide(who, body.id)).status).toBe(200);
    expect((await does("employee", body.id, "open", { number })).status).toBe(202);
  });
});

describe("whoever condemns a file, and whoever begins to use it at the same moment", () => {
  it("never both go through: either the one sees the other's use, or the other is refused", async () => {
    const from = archive.calls;
    await ask();
    const calls = archive.calls - from;
    const ends = new Set<string>();
    for (let call = 1; call <= calls; call++)
      for (const first of [true, false]) {
        begin();
        let seen = -1;
        const act = async () => {
          seen = await becomes(condemned);
        };
        archive.at = { call: archive.calls + call, act, first };
        const { status, body } = await ask();
        await archive.at.done;
        if (status === 201) expect([call, first, seen]).toEqual([call, first, 1]);
        else expect([status, body.code, seen]).toEqual([409, "file.in-disposal", 0]);
        ends.add(String(status));
      }
    expect(ends).toEqual(new Set(["201", "409"]));
  });
});

it("a request for as many files as there may be finds room in a transaction at every step", async () => {
  const files = Array.from({ length: MOST_FILES }, (_, n) => ({ number: `Y2024销售合同${100 + n}` }));
  for (const each of files) file(each.number);
  const { id } = (await ask({ ...(await archive.lending()), files })).body;
  for (const who of ["head", "executive", "archivist"]) expect((await decide(who, id)).status).toBe(200);
  expect((await does("colleague", id, "handover", { form: "paper", agreement })).status).toBe(200);
});
