import { beforeAll, expect, it, vi } from "vitest";
import { z } from "zod";
import { check } from "#shared/certificate/check.ts";
import { fetchModels } from "../../../infra/models/fetch.ts";
import { aReading } from "../../support/papers.ts";
import { aPdf, ENV } from "../fake/archive.ts";
import { Destruction } from "./destruction.ts";

const { id: Id, state: State } = { id: z.object({ id: z.string() }), state: z.object({ state: z.string() }) };

beforeAll(() => fetchModels());

it("an application that was completed without one of its files is certified for the others: the list is the one that was put at last (AF-33)", async () => {
  const story = new Destruction();
  const { archive } = story;
  archive.reading = { ...aReading, amount: { value: "5000.00", confidence: 0.9, evidence: [] } };
  for (const n of [1, 2, 3]) await archive.takes(`销售部/${n}.pdf`, aPdf(`设备销售合同 第${n}号`));
  const numbers = archive.tables
    .rows("files")
    .map(({ number }) => String(number))
    .sort();
  const [gone = "", refused = "", out = ""] = numbers;
  const said = {
    params: { customer: aReading.customer?.value ?? "" },
    body: { event: "合同履行完毕", on: "2026-09-30" },
  };
  vi.setSystemTime(new Date("2026-10-08T01:00:00Z"));
  await archive.asks("archivist", "POST /customers/{customer}/events", said);
  await archive.refreshes();
  await archive.sweeps();
  vi.setSystemTime(new Date("2037-10-01T01:00:00Z"));
  await archive.sweeps(0);
  await archive.appraises();
  const put = await archive.asks("archivist", "POST /disposal/applications", {
    body: { reason: "保管期满，经鉴定无保存价值", files: numbers },
  });
  story.id = Id.parse(put.body).id;
  const to = async (what: string, who: string, body: object) => {
    const params = { id: story.id };
    const answer = await archive.asks(who, `POST /disposal/applications/{id}/${what}`, { params, body });
    await archive.tellsOfDisposals();
    return State.parse(answer.body).state;
  };
  await to("decide", "head", { said: { verdict: "send back", reason: "第三份请去掉" } });
  expect(await to("complete", "archivist", { reason: "已核对", without: [out] })).toBe("proposed");
  await to("decide", "head", { said: { verdict: "approve", except: { [refused]: "仍须查考" } } });
  await to("decide", "executive", { said: { verdict: "approve" } });
  expect(await to("execute", "colleague", { place: "机房", supervisors: ["supervisor"] })).toBe("destroying");
  expect(await story.runs()).toEqual({ status: "erased" });
  await to("samples", "supervisor", { numbers: [gone] });
  const shredding = { place: "碎纸间", on: "2037-10-01", executedBy: ["韩梅"], watchedBy: ["周监销"] };
  await to("paper", "colleague", shredding);
  expect(await to("sign", "supervisor", { finding: "在场监督，抽查不能读取" })).toBe("signed");
  await archive.certifies();
  expect(await story.application()).toMatchObject({ status: "certified" });
  const bytes = (form: string) =>
    archive.buckets.of(ENV.DISPOSAL_RECORDS).find(({ key }) => key.endsWith(form))?.body ?? new Uint8Array();
  const { faults, certificate } = check({
    ...{ json: bytes("json"), pdf: bytes("pdf") },
    ...{ signature: new Uint8Array(), publicKey: "" },
  });
  expect(faults).toEqual(["signature"]);
  expect(certificate).toMatchObject({
    counts: { listed: 2, destroyed: 1, staying: 1 },
    files: [{ number: gone }],
    staying: [{ number: refused, outcome: "kept" }],
  });
  expect((await story.rows()).map(({ number, state }) => [number, state])).toContainEqual([out, "kept"]);
});
