import { beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { check } from "#shared/certificate/check.ts";
import { DAY } from "#shared/domain/instant.ts";
import { fetchModels } from "../../../infra/models/fetch.ts";
import { opensslOn } from "../../support/openssl.ts";
import { aReading } from "../../support/papers.ts";
import { aPdf, ENV } from "../fake/archive.ts";
import { Destruction } from "./destruction.ts";

const customer = aReading.customer?.value ?? "";
const event = "合同履行完毕";
const finding = "在场监督，抽查不能读取";
const Due = z.object({
  items: z.array(z.object({ number: z.string(), blocks: z.array(z.object({ by: z.string() })) })),
});
const Application = z.looseObject({ id: z.string(), state: z.string(), certificate: z.string().nullable() });
const Certificate = z.object({ number: z.string(), signature: z.string() });

/** What becomes of three contracts in eleven years; the clock is the test's own. Each sentence goes on where the last one ended. */
describe("three contracts of 2026, by the ordinary way to their end", () => {
  const story = new Destruction();
  const { archive } = story;
  let [gone, kept, held]: string[] = [];

  const body = async (answer: Promise<{ status: number; body: unknown }>) => {
    const { status, body } = await answer;
    return status < 300 ? body : { refused: z.object({ code: z.string() }).parse(body).code, details: body };
  };
  const of = (number = "") => ({ params: { number } });
  const retention = (number = "") => body(archive.asks("archivist", "GET /files/{number}/retention", of(number)));
  const due = async () => Due.parse(await body(archive.asks("archivist", "GET /disposal/due"))).items;
  const applies = (who: string, said: object) => body(archive.asks(who, "POST /disposal/applications", { body: said }));
  const to = (what: string, who: string, said?: object) =>
    body(
      archive.asks(who, `POST /disposal/applications/{id}/${what}`, {
        params: { id: story.id },
        ...(said && { body: said }),
      }),
    );
  const shown = async () =>
    Application.parse(
      await body(archive.asks("archivist", "GET /disposal/applications/{id}", { params: { id: story.id } })),
    );
  /** Time passes to a day; who must be trained is, and the sweep comes round. */
  async function until(day: string): Promise<void> {
    vi.setSystemTime(new Date(`${day}T01:00:00Z`));
    await archive.sweeps(0);
    await archive.appraises();
  }

  beforeAll(() => fetchModels());

  it("given that they were filed: they count from an event, and as long as that is not known the lock goes before them (AF-18)", async () => {
    archive.reading = { ...aReading, amount: { value: "5000.00", confidence: 0.9, evidence: [] } };
    for (const n of [1, 2, 3]) await archive.takes(`销售部/${n}.pdf`, aPdf(`设备销售合同 第${n}号`));
    [gone, kept, held] = archive.tables
      .rows("files")
      .map(({ number }) => String(number))
      .sort();
    expect(await retention(gone)).toMatchObject({ term: { kind: "awaiting", event }, at: { stage: "running" } });
    await until("2026-04-01");
    const first = await retention(gone);
    await until("2027-04-20");
    expect(first).toMatchObject({ lockedUntil: "2027-05-06T01:00:00.000Z" });
    expect(await retention(gone)).toMatchObject({ lockedUntil: "2028-05-24T01:00:00.000Z" });
  });

  it("when the customer's contract is fulfilled: all its files are kept ten years from then, and locked to that day (AF-18)", async () => {
    await until("2027-10-08");
    const said = { params: { customer }, body: { event, on: "2027-09-30" } };
    await body(archive.asks("archivist", "POST /customers/{customer}/events", said));
    await archive.refreshes();
    await archive.sweeps();
    for (const number of [gone, kept, held])
      expect(await retention(number)).toMatchObject({
        ...{ term: { kind: "until", lastDay: "2037-09-30" }, lockedUntil: "2037-09-30T16:00:00.000Z" },
      });
  });

  it("when it is their last day: they are not due, and nobody can have them destroyed as such (AF-32)", async () => {
    await until("2037-09-30");
    expect(await due()).toEqual([]);
    const said = { reason: "保管期满", files: [gone, kept, held] };
    expect(await applies("archivist", said)).toMatchObject({
      refused: "disposal.unfit",
      details: {
        details: expect.arrayContaining([expect.objectContaining({ code: "disposal.not-due", subject: gone })]),
      },
    });
  });

  it("when the day after comes: they fall due by themselves, and what somebody asks for stands in the way (AF-32)", async () => {
    await until("2037-10-01");
    const asked = { kind: "view", purpose: "核对交货日期", files: [{ number: gone }] };
    const { id } = Application.partial().parse(await body(archive.asks("employee", "POST /requests", { body: asked })));
    expect((await due()).map(({ number, blocks }) => [number, blocks.map(({ by }) => by)])).toEqual([
      [gone, ["use"]],
      [kept, []],
      [held, []],
    ]);
    const said = { reason: "保管期满，经鉴定无保存价值", due: { class: "Y" } };
    const named = { reason: said.reason, files: [gone, kept, held] };
    expect(await applies("archivist", named)).toMatchObject({ refused: "disposal.unfit" });
    await archive.asks("employee", "POST /requests/{id}/withdraw", { params: { id: id ?? "" } });
    const application = await applies("archivist", said);
    expect(application).toMatchObject({ state: "proposed", count: 3, classes: [{ class: "Y", count: 3 }] });
    story.id = Application.parse(application).id;
  });

  it("when those concerned have decided: what one of them keeps longer stays, and is kept to the day that was said (AF-33, AF-34)", async () => {
    const said = { verdict: "approve", except: { [kept ?? ""]: "客户正在续签，仍须查考" } };
    await to("decide", "head", { said, keep: { [kept ?? ""]: { until: "2040-12-31", forGood: false } } });
    expect(await to("decide", "executive", { said: { verdict: "approve" } })).toMatchObject({ state: "approved" });
    await archive.tellsOfDisposals();
    expect(await retention(kept)).toMatchObject({
      ...{ term: { kind: "until", lastDay: "2040-12-31" }, at: { stage: "running" } },
    });
    const params = { id: story.id };
    expect(
      await body(archive.asks("colleague", "GET /disposal/applications/{id}/rehearsal", { params })),
    ).toMatchObject({
      items: [
        { number: gone, goes: true, early: false, passesOver: false },
        { number: kept, goes: false, state: "kept", stays: { reason: "客户正在续签，仍须查考", until: "2040-12-31" } },
        { number: held, goes: true, early: false, passesOver: false },
      ],
    });
  });

  it("when it is carried out: nobody watches who had a part in it (AF-36)", async () => {
    for (const supervisor of ["head", "colleague"])
      expect(await to("execute", "colleague", { place: "机房", supervisors: [supervisor] })).toMatchObject({
        refused: "disposal.no-supervisor",
      });
    const said = { place: "机房", supervisors: ["supervisor"] };
    expect(await to("execute", "colleague", said)).toMatchObject({ state: "destroying" });
    expect(archive.destruction.started).toHaveLength(1);
  });

  it("and a hold that comes just before the keys are taken: wins (AF-32)", async () => {
    const lawsuit = { ground: "lawsuit", reason: "买卖合同纠纷", authority: "（2037）沪01民初8号" };
    const scope = { on: "file", number: held };
    const placed = () => body(archive.asks("archivist", "POST /holds", { body: { scope, ...lawsuit } }));
    expect(await story.runsWith("shred", placed)).toEqual({ status: "erased" });
    expect((await story.rows()).map(({ number, state }) => [number, state])).toEqual([
      [gone, "proved"],
      [kept, "kept"],
      [held, "spared"],
    ]);
    expect(await retention(held)).toMatchObject({ at: { stage: "due" } });
  });

  it("then of the one nothing is left to be read, here or off site, and it is said from when on no backup has its key (AF-35, CI-12)", async () => {
    const two = { vault: 4, replica: 4, keys: 2, digests: 2, likenesses: expect.any(Number) };
    expect(story.left()).toEqual({ ...two, viewing: 0, working: 0, inbox: 0 });
    const row = await story.proved();
    expect(row.proof.filter(({ readable }) => readable)).toEqual([]);
    const days = (Date.parse(row.irrecoverableFrom) - Date.parse(row.shreddedAt)) / DAY;
    expect(String(days)).toBe(ENV.KEY_RECOVERY_DAYS);
  });

  it("when the supervisor has looked for themselves, and the paper copy is gone too: they sign, and it is certified (AF-35, AF-36)", async () => {
    expect(await to("sign", "supervisor", { finding })).toMatchObject({ refused: "disposal.not-sampled" });
    await to("samples", "supervisor", { numbers: [gone] });
    expect(await to("sign", "supervisor", { finding })).toMatchObject({ refused: "disposal.no-paper" });
    const shredding = { place: "碎纸间", on: "2037-10-01", executedBy: ["韩梅"], watchedBy: ["周监销"] };
    await to("paper", "colleague", shredding);
    expect(await to("sign", "colleague", { finding })).toMatchObject({ refused: "people.not-allowed" });
    expect(await to("sign", "supervisor", { finding })).toMatchObject({ state: "signed" });
    await archive.certifies();
    expect(await shown()).toMatchObject({ state: "certified" });
  });

  it("then anybody can check the certificate, which says all of it (AF-35…AF-37)", async () => {
    const params = { id: story.id };
    const { signature } = Certificate.parse(
      await body(archive.asks("auditor", "GET /disposal/applications/{id}/certificate", { params })),
    );
    const { pem } = z
      .object({ pem: z.string() })
      .parse(await body(archive.asks("employee", "GET /disposal/certificate-key")));
    const bytes = (form: string) =>
      archive.buckets.of(ENV.DISPOSAL_RECORDS).find(({ key }) => key.endsWith(form))?.body ?? new Uint8Array();
    const all = {
      ...{ json: bytes("json"), pdf: bytes("pdf"), publicKey: pem },
      signature: Buffer.from(signature, "base64"),
    };
    expect(await opensslOn(all)).toBe("Verified OK");
    const { faults, certificate } = check(all);
    expect(faults).toEqual([]);
    expect(certificate).toMatchObject({
      ...{ ground: "expired", place: "机房", method: "销毁密钥并删除全部副本" },
      counts: { listed: 3, destroyed: 1, staying: 2 },
      proposed: { subject: "archivist" },
      approvals: [{ by: { subject: "head" } }, { by: { subject: "executive" } }],
      executor: { subject: "colleague" },
      paper: { place: "碎纸间", watchedBy: ["周监销"] },
      supervisors: [{ subject: "supervisor", sampled: [gone], finding }],
      files: [{ number: gone, early: false, lastDay: "2037-09-30", versions: { here: 2, offSite: 2 } }],
      staying: [
        { number: kept, outcome: "kept", until: "2040-12-31" },
        { number: held, outcome: "spared" },
      ],
    });
  });

  it("and the number stays taken: it is in the catalogue as destroyed, cannot be asked for, and is never given again (AF-13, AF-37)", async () => {
    const { certificate } = await shown();
    expect(await body(archive.asks("archivist", "GET /files/{number}", of(gone)))).toMatchObject({
      ...{ status: "destroyed", location: null, disposal: { application: story.id, certificate } },
    });
    const asked = { kind: "view", purpose: "核对", files: [{ number: gone }] };
    expect(await body(archive.asks("employee", "POST /requests", { body: asked }))).toMatchObject({
      refused: "file.destroyed",
    });
    await archive.takes("销售部/4.pdf", aPdf("设备销售合同 第4号"));
    const numbers = archive.tables.rows("files").map(({ number }) => String(number));
    expect(new Set(numbers).size).toBe(4);
    expect(await due()).toMatchObject([{ number: held, blocks: [{ by: "hold" }] }]);
  });

  it("and on record is all that was done, in order, and what was refused (AF-35)", () => {
    const doneWith = (number = "") => archive.trail(number).filter((each) => /^\w+$/.test(each));
    expect(doneWith(gone)).toEqual([
      ...["WorkOutRetention", "FallDue", "ProposeFile", "CondemnFile", "DestroyFile", "ProveDestroyed"],
    ]);
    expect(doneWith(kept).slice(2)).toEqual(["ProposeFile", "KeepLonger"]);
    expect(doneWith(held).slice(2)).toEqual(["ProposeFile", "CondemnFile", "SpareFile"]);
    expect(
      archive
        .trail(gone ?? "")
        .filter((each) => each.includes(" "))
        .sort(),
    ).toEqual([
      ...["POST /disposal/applications disposal.unfit", "POST /disposal/applications disposal.unfit"],
      "POST /requests file.destroyed",
    ]);
    const [done, refused] = [/^\w+$/, / /].map((kind) =>
      archive.trail(`disposal/${story.id}`).filter((each) => kind.test(each)),
    );
    expect(done).toEqual([
      ...["ProposeDisposal", "ProposeDisposal", "DecideDisposal", "DecideDisposal", "BeginDestruction"],
      ...["EndDestruction", "SampleDestroyed", "RecordPaper", "SignDestruction", "CertifyDestruction"],
    ]);
    expect(refused).toHaveLength(5);
  });
});
