import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { ListObjectVersionsCommand, S3Client } from "@aws-sdk/client-s3";
import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, it } from "vitest";
import { dynamo } from "#shared/aws/clients.ts";
import { check } from "#shared/certificate/check.ts";
import type { Answer } from "../../cli/api.ts";
import { localStage } from "../../infra/local/archive.ts";
import { opensslOn } from "../support/openssl.ts";
import { anOrderOnFile, ask, employee, executive, head } from "./asking.ts";
import { appraised, today } from "./clock.ts";
import { archive, archivist, as, drop, endOf, s3 } from "./doors.ts";
import { aGuest } from "./papers.ts";

type Application = Answer<"GET /disposal/applications/{id}">;

const REASON = "保管期满，经鉴定无保存价值";

const executor = as("archivist-2");
const supervisor = as("supervisor-1");
const offsite = new S3Client({ region: localStage().offsiteRegion, forcePathStyle: true });

/** How many versions, and delete markers, of a paper there are here and off site. */
async function versionsOf(id: string): Promise<number[]> {
  const sides = [
    { client: s3, Bucket: archive.buckets.vault },
    { client: offsite, Bucket: archive.buckets.replica },
  ];
  const found = sides.flatMap(({ client, Bucket }) =>
    ["documents", "recognised"].map(async (part) => {
      const page = await client.send(new ListObjectVersionsCommand({ Bucket, Prefix: `${part}/${id}` }));
      return [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])].length;
    }),
  );
  return Promise.all(found);
}

async function hasKey(id: string): Promise<boolean> {
  const { Item } = await dynamo().send(new GetCommand({ TableName: archive.tables.documentKeys, Key: { id } }));
  return Item !== undefined;
}

/** Waits until the machine has come to an end; where it stopped for what passes by itself, it is gone on with. */
async function carriedOut(id: string): Promise<Application> {
  for (const deadline = Date.now() + 300_000; Date.now() < deadline; await sleep(1000)) {
    const application = await archivist.call("GET /disposal/applications/{id}", { params: { id } });
    if (application.state === "erased") return application;
    if (application.state === "stopped")
      await executor.call("POST /disposal/applications/{id}/resume", { params: { id } });
  }
  throw new Error("the destruction does not come to its end");
}

/** Guests of long ago, whose files are kept five years from then. Answers their numbers. */
async function oldFiles(customer: string, count: number): Promise<string[]> {
  const keys = Array.from({ length: count }, () => `销售部/${randomUUID()}.pdf`);
  for (const key of keys) await drop(key, aGuest("2010-07-03"));
  const body = { class: "G", type: "会议", date: "2010-07-03", customer };
  for (const key of keys)
    await archivist.call("POST /intake/{id}/confirm", { params: { id: (await endOf(key)).id }, body });
  const filed = [];
  for (const key of keys) filed.push((await endOf(key)).number ?? "");
  return filed.sort();
}

const idOf = async (number: string) => (await archivist.call("GET /files/{number}", { params: { number } })).id;

const applied = (body: object) =>
  archivist.call("POST /disposal/applications", { body: { reason: REASON, files: [], ...body } });

const decide = (who: typeof head, id: string, except: Record<string, string> = {}, keep = {}) =>
  who.call("POST /disposal/applications/{id}/decide", {
    ...{ params: { id }, body: { said: { verdict: "approve" as const, except }, keep } },
  });

/** The executor begins, with a supervisor by their account, of another department, and the machine comes to its end. */
async function executed(id: string, watching = "supervisor-1"): Promise<Application> {
  const body = { place: "档案室机房", supervisors: [watching] };
  await executor.call("POST /disposal/applications/{id}/execute", { params: { id }, body });
  return carriedOut(id);
}

/** The security officer lets somebody supervise, or no more. */
const mayWatch = (subject: string, may: boolean) =>
  as("security-1").call("POST /people/{subject}/roles", {
    ...{ params: { subject }, body: { roles: may ? ["supervisor"] : [] } },
  });

const filesOf = async (id: string) =>
  (await archivist.call("GET /disposal/applications/{id}/files", { params: { id } })).items;

/** The paper copies of the same files go, too. */
const paperGoes = (id: string) =>
  archivist.call("POST /disposal/applications/{id}/paper", {
    params: { id },
    body: { place: "碎纸间", on: today(), executedBy: ["韩梅"], watchedBy: ["监销人"] },
  });

const sampledBy = (who: typeof head, id: string, numbers: string[]) =>
  who.call("POST /disposal/applications/{id}/samples", { params: { id }, body: { numbers } });

const signedBy = (who: typeof head, id: string) =>
  who.call("POST /disposal/applications/{id}/sign", { params: { id }, body: { finding: "在场监督，抽查不能读取" } });

/** A certificate as it is handed to an auditor. */
async function handedOver(id: string) {
  const shown = await archivist.call("GET /disposal/applications/{id}/certificate", { params: { id } });
  const { pem } = await employee.call("GET /disposal/certificate-key", {});
  const at = async (url: string) => new Uint8Array(await (await fetch(url)).arrayBuffer());
  const [json, pdf] = [await at(shown.json.url), await at(shown.pdf.url)];
  return { shown, json, pdf, signature: Buffer.from(shown.signature, "base64"), publicKey: pem };
}

describe("what is past its period (AF-32…AF-37)", () => {
  const customer = "杭州往年客户有限公司";
  const waiting = async () => (await archivist.call("GET /disposal/due", { query: { customer, limit: 100 } })).items;
  const locks = async () =>
    (await waiting()).flatMap(({ blocks }) => blocks.flatMap((each) => (each.by === "lock" ? each.until : [])));

  it("falls due, waits for its lock, is approved but for what is kept longer, goes without a bypass, and is certified", async () => {
    const files = await oldFiles(customer, 2);
    const [gone = "", kept = ""] = files;
    const [paper, other] = [await idOf(gone), await idOf(kept)];

    // AF-32. Its time is over, and the archive finds that by itself; the vault's first lock still holds it, and nothing gets round that.
    await appraised();
    const due = await waiting();
    expect(due.map(({ number }) => number).sort()).toEqual(files);
    expect(due.map(({ at, term }) => [at.stage, term.kind])).toEqual([
      ["due", "until"],
      ["due", "until"],
    ]);
    const [until = ""] = (await locks()).sort().reverse();
    expect(until > new Date().toISOString()).toBe(true);
    await expect(applied({ files })).rejects.toThrow("disposal.locked-longer");
    await expect.poll(locks, { timeout: 180_000, interval: 2000 }).toEqual([]);

    // AF-33, AF-34. Everybody concerned approves; one file is kept longer.
    const { id, ...application } = await applied({ files });
    expect(application).toMatchObject({ state: "proposed", ground: "expired", count: 2, classes: [{ class: "G" }] });
    const longer = `${new Date().getFullYear() + 2}-12-31`;
    const except = { [kept]: "仍有利用价值" };
    await decide(head, id, except, { [kept]: { until: longer, forGood: false } });
    expect(await decide(executive, id)).toMatchObject({ state: "approved" });
    await expect
      .poll(() => archivist.call("GET /files/{number}/retention", { params: { number: kept } }), { timeout: 60_000 })
      .toMatchObject({ term: { kind: "until", lastDay: longer }, at: { stage: "running" } });

    // What would happen: nothing is passed over.
    const rehearsal = await executor.call("GET /disposal/applications/{id}/rehearsal", { params: { id } });
    expect(rehearsal.items).toMatchObject([
      { number: gone, goes: true, early: false, passesOver: false, onPaper: true, blocks: [] },
      { number: kept, goes: false, state: "kept" },
    ]);

    // AF-35, CI-12.
    expect(await executed(id)).toMatchObject({ state: "erased", erased: { destroyed: 1 } });
    expect([await versionsOf(paper), await hasKey(paper)]).toEqual([[0, 0, 0, 0], false]);
    expect([await versionsOf(other), await hasKey(other)]).toEqual([[1, 1, 1, 1], true]);
    expect((await filesOf(id)).map(({ number, state, early }) => [number, state, early])).toEqual([
      [gone, "proved", false],
      [kept, "kept", false],
    ]);

    // AF-36. Who watches looks for themselves, and signs once the paper copy is gone as well.
    await expect(signedBy(supervisor, id)).rejects.toThrow("disposal.not-sampled");
    const { samples } = await sampledBy(supervisor, id, [gone]);
    expect(samples.flatMap(({ attempts }) => attempts).filter(({ readable }) => readable)).toEqual([]);
    await expect(signedBy(supervisor, id)).rejects.toThrow("disposal.no-paper");
    await paperGoes(id);
    await signedBy(supervisor, id);

    // AF-37. What is left is the certificate, which anybody can check, and the catalogue's word.
    const shown = () => archivist.call("GET /disposal/applications/{id}", { params: { id } });
    await expect.poll(shown, { timeout: 120_000 }).toMatchObject({ state: "certified" });
    const all = await handedOver(id);
    expect(await opensslOn(all)).toBe("Verified OK");
    expect(check(all)).toMatchObject({
      faults: [],
      certificate: { counts: { listed: 2, destroyed: 1, staying: 1 }, files: [{ number: gone, early: false }] },
    });
    expect(all.shown.certificate.tried).toEqual(
      expect.arrayContaining([
        { what: "version", attempts: 4 },
        { what: "document key, off site", attempts: 1 },
        { what: "the same bytes in quarantine", attempts: 1 },
      ]),
    );
    const Prefix = `certificates/${id}/`;
    const copies = await offsite.send(
      new ListObjectVersionsCommand({ Bucket: archive.buckets.recordsReplica, Prefix }),
    );
    expect(copies.Versions?.map(({ Key }) => Key?.replace(/-[0-9a-f]{64}/, "")).sort()).toEqual([
      `${Prefix}certificate.json`,
      `${Prefix}certificate.pdf`,
    ]);
    const { number: certificate } = all.shown;
    expect(await archivist.call("GET /files/{number}", { params: { number: gone } })).toMatchObject({
      ...{ number: gone, status: "destroyed", location: null, disposal: { application: id, certificate } },
    });
    await expect(ask(employee, gone)).rejects.toThrow("file.destroyed");
    expect(await waiting()).toEqual([]);
  }, 600_000);
});

describe("what is of no further value (AF-32)", () => {
  const other = as("employee-2");

  it("goes before its time where that was approved: nothing is left here or off site, whoever asks is refused, and who supervises sees for themselves", async () => {
    const numbers = [await anOrderOnFile(), await anOrderOnFile()].sort();
    const [gone = "", held = ""] = numbers;
    const [paper, kept] = [await idOf(gone), await idOf(held)];
    expect(await versionsOf(paper)).toEqual([1, 1, 1, 1]);

    const reason = "项目取消，部门确认不再有保存价值";
    const { id } = await applied({ ground: "no further value", reason, files: numbers });
    await decide(head, id);
    expect(await decide(executive, id)).toMatchObject({ state: "approved" });
    const scope = { on: "file" as const, number: held };
    await archivist.call("POST /holds", {
      body: { scope, ground: "lawsuit", reason: "买卖合同纠纷", authority: "（2026）沪01民初8号" },
    });

    const { subject, name } = (await other.call("GET /me", {})).person;
    await mayWatch(subject, true);
    expect(await executed(id, "employee-2")).toMatchObject({ state: "erased", erased: { destroyed: 1 } });

    expect([await versionsOf(paper), await hasKey(paper)]).toEqual([[0, 0, 0, 0], false]);
    expect([await versionsOf(kept), await hasKey(kept)]).toEqual([[1, 1, 1, 1], true]);
    await expect(ask(employee, gone)).rejects.toThrow(/access\.|file\./);
    const record = await archivist.call("GET /files/{number}", { params: { number: gone } });
    expect(record).toMatchObject({ status: "destroyed", number: gone });

    expect((await filesOf(id)).map(({ number, state }) => [number, state])).toEqual([
      [gone, "proved"],
      [held, "spared"],
    ]);

    // AF-36. Another watches in the place of who was named, once that one may not any more, and no sooner.
    const replaces = () =>
      executor.call("POST /disposal/applications/{id}/replace-supervisor", {
        ...{ params: { id }, body: { instead: subject, supervisor: "supervisor-1", reason: "不再担任监销人" } },
      });
    await expect(replaces()).rejects.toThrow("disposal.still-supervises");
    await mayWatch(subject, false);
    const { execution } = await replaces();
    expect(execution?.replaced).toMatchObject([{ instead: name, supervisor: "监销人", reason: "不再担任监销人" }]);
    await expect(sampledBy(other, id, [gone])).rejects.toThrow("people.not-allowed");
    const { samples } = await sampledBy(supervisor, id, [gone]);
    expect(samples.flatMap(({ attempts }) => attempts).filter(({ readable }) => readable)).toEqual([]);
    await paperGoes(id);
    expect((await signedBy(supervisor, id)).state).toMatch(/^(signed|certified)$/);
    const shown = () => archivist.call("GET /disposal/applications/{id}", { params: { id } });
    await expect.poll(shown, { timeout: 120_000 }).toMatchObject({ state: "certified" });
    const all = await handedOver(id);
    expect(check(all)).toMatchObject({ faults: [], certificate: { replaced: [{ instead: { name }, sampled: [] }] } });
  }, 400_000);
});
