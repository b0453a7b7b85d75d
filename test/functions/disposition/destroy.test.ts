import { createHmac, hkdfSync } from "node:crypto";
import type { DecryptCommandInput } from "@aws-sdk/client-kms";
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { unseal } from "#shared/aws/seal.ts";
import { type FiledRecord, FileRecord } from "#shared/domain/catalogue/record.ts";
import { certificateOf } from "#shared/domain/disposal/certificate.ts";
import { disposalTasksOf } from "#shared/domain/disposal/tasks.ts";
import { DAY } from "#shared/domain/instant.ts";
import { aSigned, certificateRulesForTests } from "../../support/certificates.ts";
import { NOW } from "../../support/papers.ts";
import { aBatch, anEmail, aPdf, ENV, SEPARATOR } from "../fake/archive.ts";
import { aScan } from "../fake/contract.ts";
import { atEachCall, begun, Destruction, goesBack, NOTHING, twice } from "./destruction.ts";

// The archive in memory has set the environment up by now.
const { dynamo, kmsOf } = await import("#shared/aws/clients.ts");
const { IssuedKeys } = await import("#shared/aws/document-keys.ts");
const { DecryptCommand } = await import("@aws-sdk/client-kms");

/** What is looked for, besides the versions that there were. */
const LOOKED_FOR = [
  "versions, here and off site",
  ...["document key", "document key, off site"],
  ...["page pictures", "viewing copies", "readings", "likeness", "digest", "example"],
  ...["the same bytes in the inbox", "the same bytes in quarantine"],
];

/** The steps of a run, in their order, but for the one that concludes it. */
const STEPS = ["condemn", "shred", "erase", "prove"] as const;

describe("a destruction", () => {
  it("leaves nothing of its files but their records, with proof that they cannot be read", async () => {
    const it = await begun({ count: 3 });
    expect(await it.runs()).toEqual({ status: "erased" });
    expect(it.left()).toEqual(NOTHING);
    const application = await it.application();
    expect(application).toMatchObject({ status: "erased", destroyed: 3 });
    for (const row of await it.rows()) {
      if (row.state !== "proved") throw new Error(`it is ${row.state}`);
      expect(row.versions.map(({ bucket, key }) => [bucket, key.split("/")[0]])).toEqual([
        ["vault", "documents"],
        ["vault", "recognised"],
        ["replica", "documents"],
        ["replica", "recognised"],
      ]);
      const answers = row.proof.map(({ answer }) => answer);
      expect(answers).toEqual([...Array(4).fill("NoSuchVersion"), ...Array(11).fill("none")]);
      expect(row.proof.slice(4).map(({ what }) => what)).toEqual(LOOKED_FOR);
      expect(row.irrecoverableFrom).toBe(new Date(Date.parse(row.shreddedAt) + RECOVERY).toISOString());
      if (application.status === "erased") expect(application.irrecoverableFrom >= row.irrecoverableFrom).toBe(true);
    }
    expect(it.archive.trail(`disposal/${it.id}`)).toEqual(["BeginDestruction", "EndDestruction"]);
    expect(it.archive.trail(it.numbers[0] ?? "").slice(-3)).toEqual([
      ...["CondemnFile", "DestroyFile", "ProveDestroyed"],
    ]);
  });

  it("waits among the tasks of its supervisors, by name, until they have signed (AF-36)", async () => {
    const it = await begun();
    await it.runs();
    const tasks = disposalTasksOf(await it.application());
    expect(tasks.length).toBeGreaterThan(0);
    expect(it.archive.tables.rows("tasks")).toEqual(tasks);
  });

  it("leaves of a record what the law wants kept, its number taken, and nothing that tells of its content", async () => {
    const it = await begun();
    const before = await it.record();
    await it.runs();
    const after = await it.record();
    const { number, name, class: sign, customer } = before;
    expect(after).toMatchObject({ status: "destroyed", number, name, class: sign, customer, application: it.id });
    expect(after).toMatchObject({ hints: {}, digest: "" });
    expect(after.lockDue).toBeUndefined();
    const item = it.archive.item(before.id);
    expect(item.hints).toEqual({});
    expect(JSON.stringify(it.archive.tables.rows("intake"))).not.toContain(before.digest);
    const again = await it.archive.takes("销售部/再来.pdf", aPdf("设备销售合同 第1号"));
    expect(it.archive.item(again)).toMatchObject({ status: "filed", number: "Y2024销售合同002" });
  });

  it("leaves as little of the numbers that its paper had before and that were voided", async () => {
    const it = await begun({ voided: 2 });
    const { id, digest, predecessor } = await it.record();
    expect(predecessor).toBe("Y2024销售合同002");
    await it.runs();
    const all = it.archive.tables.rows("files").map((row) => FileRecord.parse(row));
    expect(all.map(({ number, status }) => [number, status])).toEqual([
      ["Y2024销售合同001", "voided"],
      ["Y2024销售合同002", "voided"],
      ["Y2024销售合同003", "destroyed"],
    ]);
    for (const record of all) expect(record).toMatchObject({ id, hints: {}, digest: "" });
    // What is emptied is no point of no return: each key was taken once.
    for (const number of ["Y2024销售合同001", "Y2024销售合同002"]) {
      expect(it.archive.trail(number).at(-1)).toBe("EmptyRecord");
      expect(it.archive.trail(number)).not.toContain("DestroyFile");
    }
    expect(it.archive.trail(id).at(-1)).toBe("EmptyRecord");
    expect(await it.proved()).toMatchObject({
      others: ["likeness: 1", "example: 1"],
      voided: ["Y2024销售合同001", "Y2024销售合同002"],
    });
    expect(JSON.stringify(it.archive.tables.rows("audit"))).not.toContain(digest);
  });

  it("empties as many voided numbers as there are, also more than a transaction has room for", async () => {
    const it = await begun({ voided: 60 });
    expect(await it.runs()).toEqual({ status: "erased" });
    expect((await it.proved()).voided).toHaveLength(60);
    const voided = it.archive.tables.rows("files").filter(({ status }) => status === "voided");
    expect(voided.map(({ digest }) => digest)).toEqual(Array.from({ length: 60 }, () => ""));
  });

  it("leaves nothing on the trail by which anybody could know the paper's bytes again", async () => {
    const it = await begun();
    const { id, digest } = await it.record();
    const [, seal] = /"seal":"([^"]*)"/.exec(JSON.stringify(it.archive.tables.rows("audit"))) ?? [];
    expect(seal).toMatch(/^[0-9a-f]{64}$/);
    const key = await new IssuedKeys(dynamo(), ENV).of(id);
    if (!key) throw new Error("it has a key");
    const secret = Buffer.from(hkdfSync("sha256", key, "", "the paper's digest on the trail", 32));
    expect(createHmac("sha256", secret).update(digest).digest("hex")).toBe(seal);
    await it.runs();
    expect(await new IssuedKeys(dynamo(), ENV).of(id)).toBeUndefined();
    expect(JSON.stringify(it.archive.tables.rows("audit"))).not.toContain(digest);
  });

  it("destroys what was approved, and leaves alone what an approver refused", async () => {
    const it = await begun({ count: 3, except: 1 });
    expect(await it.runs()).toEqual({ status: "erased" });
    expect(await it.application()).toMatchObject({ destroyed: 2 });
    expect((await it.rows()).map(({ state }) => state)).toEqual(["proved", "proved", "listed"]);
    expect((await it.record(it.numbers[2])).status).toBe("filed");
    expect(it.left()).toMatchObject({ keys: 1, vault: 2, replica: 2 });
  });

  it("that is given up spares every file whose key is still there, and sees those to their end whose keys are gone", async () => {
    const it = await begun({ count: 3, early: true, except: 0 });
    const [gone = "", condemned = ""] = it.numbers;
    const input = { application: it.id, run: 1 };
    await it.archive.steps("condemn", input);
    await it.archive.steps("shred", { ...input, numbers: [gone] });
    expect(await it.archive.steps("conclude", { ...input, failure: { Error: "States.Timeout" } })).toEqual({
      status: "stopped",
    });
    await it.givesUp();
    expect(await it.runs()).toEqual({ status: "erased" });
    expect(await it.application()).toMatchObject({ ...{ destroyed: 1, run: 2 }, givenUp: { reason: "不再销毁" } });
    expect((await it.rows()).map((row) => [row.state, "code" in row ? row.code : ""])).toEqual([
      ...[
        ["proved", ""],
        ["spared", "disposal.given-up"],
        ["spared", "disposal.given-up"],
      ],
    ]);
    expect(await it.record(condemned)).toMatchObject({ status: "filed", retention: { at: { stage: "due" } } });
    expect(it.archive.trail(condemned).slice(-2)).toEqual(["CondemnFile", "SpareFile"]);
    expect(it.left()).toMatchObject({ keys: 2, vault: 4, replica: 4 });
  });

  it("that is given up before any of it was condemned takes nothing, and nothing is condemned for that", async () => {
    const it = await begun({ count: 2, early: true, except: 0 });
    await it.archive.steps("conclude", { application: it.id, run: 1, failure: { Error: "States.Timeout" } });
    await it.givesUp();
    expect(await it.runs()).toEqual({ status: "erased" });
    expect(await it.application()).toMatchObject({ destroyed: 0 });
    for (const number of it.numbers) {
      expect((await it.record(number)).retention.at.stage).toBe("due");
      expect(it.archive.trail(number)).not.toContain("CondemnFile");
    }
  });

  it("that cannot be concluded is stopped at once with the reason, waits for the archivists, and the next run finds out", async () => {
    const it = await begun();
    const failure = { Error: "States.Timeout" };
    const halted = await it.archive.steps("conclude", { application: it.id, run: 1, failure, halts: true });
    expect(halted).toEqual({ status: "stopped" });
    expect(await it.application()).toMatchObject({ stop: { code: "disposal.interrupted", subject: "States.Timeout" } });
    expect(it.archive.tables.rows("tasks")).toMatchObject([{ seat: "role/archivist", kind: "stoppage" }]);
    await it.resumes();
    expect(await it.runs()).toEqual({ status: "erased" });
  });

  it("is not carried out by a run that was overtaken by another", async () => {
    const step = (name: (typeof STEPS)[number], it: Destruction, run: number) =>
      it.archive.steps(name, { application: it.id, run, ...(name !== "condemn" && { numbers: it.numbers }) });
    // Whichever step it comes to, all before it are done: by the run that was overtaken.
    for (const [done, name] of STEPS.entries()) {
      const it = await begun({ count: 2 });
      for (const before of STEPS.slice(0, done)) await step(before, it, 1);
      await it.archive.steps("conclude", { application: it.id, run: 1, failure: { Error: "Died" }, halts: true });
      await it.resumes();
      const all = () => JSON.stringify(it.archive.all());
      const before = all();
      for (const run of [1, 3]) {
        await expect(step(name, it, run), name).rejects.toMatchObject({ name: "disposal.not-destroying" });
        const ending = { application: it.id, run, batches: [{}] };
        await expect(it.archive.steps("conclude", ending)).rejects.toMatchObject({ name: "disposal.not-destroying" });
      }
      expect([name, all() === before]).toEqual([name, true]);
      expect(await it.runs()).toEqual({ status: "erased" });
    }
  });

  it("takes no key once it was stopped and given up, whenever that is while keys are to be taken", async () => {
    const starts = async () => {
      const it = await begun({ count: 2 });
      await it.archive.steps("condemn", { application: it.id, run: 1 });
      it.archive.calls = 0;
      return { it, shreds: () => it.archive.steps("shred", { application: it.id, run: 1, numbers: it.numbers }) };
    };
    const { it: first, shreds } = await starts();
    await shreds();
    const ends = new Set<number>();
    for (let call = 1; call <= first.archive.calls; call++) {
      const { it, shreds } = await starts();
      let keys = it.left().keys;
      const act = async () => {
        await it.archive.steps("conclude", { application: it.id, run: 1, failure: { Error: "Died" }, halts: true });
        await it.givesUp();
        keys = it.left().keys;
      };
      it.archive.at = { call, act, first: true };
      const refused = await shreds().then(
        () => false,
        () => true,
      );
      expect({ call, keys: it.left().keys, refused }).toEqual({ call, keys, refused: keys > 0 });
      ends.add(keys);
      expect(await it.runs()).toEqual({ status: "erased" });
      expect({ call, keys: it.left().keys }).toEqual({ call, keys });
    }
    expect(ends).toContain(2);
  });

  it("takes copies that lie about for a day with it, and those of no other paper", async () => {
    const it = await begun();
    const { id } = await it.record();
    it.archive.buckets.put("viewing", `grants/${id}/r1/c1/page/000001.jpg`, Buffer.from("a picture"));
    it.archive.buckets.put("viewing", "grants/another/r1/c2/page/000001.jpg", Buffer.from("a picture"));
    it.archive.buckets.put("viewing", `intake/${id}/9/000001.jpg`, Buffer.from("a picture"));
    it.archive.buckets.put("working", `${id}/9/000001-000002.json`, Buffer.from("[]"));
    await it.runs();
    expect(it.archive.buckets.of("viewing").map(({ key }) => key)).toEqual(["grants/another/r1/c2/page/000001.jpg"]);
    expect(it.left().working).toBe(0);
    expect((await it.rows())[0]).toMatchObject({
      others: ["page pictures: 1", "viewing copies: 1", "readings: 1", "likeness: 1"],
    });
  });

  it("spares what is to be kept longer for something of its customer that was not carried to it yet", async () => {
    const it = await begun();
    const before = await it.record();
    const { customer = "", retention } = before;
    const facts = { customer, rev: 1, events: { 合同履行完毕: "2025-06-30" }, marks: [], changedAt: NOW };
    const { commit, files } = it.archive.adapters();
    const unheard = { ...before, retention: { ...retention, events: {} } };
    await commit([it.customers.change(undefined, facts), files.change(before, unheard).write]);
    expect(await it.runs()).toEqual({ status: "erased" });
    expect((await it.rows())[0]).toMatchObject({ state: "spared", code: "disposal.kept-longer" });
    expect((await it.record()).status).toBe("filed");
  });

  it("spares it, too, where that came to be known only after it was condemned", async () => {
    const it = await begun();
    const before = await it.record();
    const { customer = "", retention } = before;
    const facts = { customer, rev: 1, events: { 合同履行完毕: "2005-06-30" }, marks: [], changedAt: NOW };
    const { commit, files } = it.archive.adapters();
    const unheard = { ...before, retention: { ...retention, events: {} } };
    await commit([it.customers.change(undefined, facts), files.change(before, unheard).write]);
    const later = { ...facts, rev: 2, events: { 合同履行完毕: "2025-06-30" } };
    await it.runsWith("shred", () => commit([it.customers.change(facts, later)]));
    expect((await it.rows())[0]).toMatchObject({ state: "spared", code: "disposal.kept-longer" });
    expect(it.left()).toMatchObject({ keys: 1, vault: 2 });
  });

  it("takes what was refused for having the very same bytes, which lay in quarantine in plain", async () => {
    const it = await begun();
    const bytes = aPdf("设备销售合同 第1号");
    const twin = await it.archive.takes("销售部/又一份.pdf", bytes);
    const other = await it.archive.takes("销售部/破.pdf", Buffer.from("no paper at all"));
    expect(it.archive.item(twin)).toMatchObject({ status: "rejected", code: "intake.duplicate" });
    expect(await it.runs()).toEqual({ status: "stopped" });
    expect(await it.application()).toMatchObject({ stop: { code: "disposal.not-settled" } });
    await it.archive.sweeps();
    await it.resumes();
    expect(await it.runs()).toEqual({ status: "erased" });
    expect(it.archive.buckets.of("quarantine").map(({ key }) => key)).toEqual([other]);
    expect(it.archive.item(twin)).toMatchObject({ status: "rejected", expiredAt: expect.any(String) });
    expect((await it.rows())[0]).toMatchObject({ others: expect.arrayContaining(["papers in quarantine: 1"]) });
    expect(it.left()).toEqual(NOTHING);
  });

  it("takes the scan that it was a part of, which lay in quarantine since it was divided", async () => {
    const it = await begun();
    const { id } = await it.record();
    const whole = await it.archive.takes("销售部/成批.pdf", Buffer.from("no paper at all"));
    await it.archive.sweeps();
    amends(it, whole, { code: "intake.divided", parts: [id] });
    amends(it, id, { partOf: whole });
    expect(it.archive.buckets.of("quarantine")).toHaveLength(1);
    expect(await it.runs()).toEqual({ status: "erased" });
    expect(it.archive.buckets.of("quarantine")).toEqual([]);
  });

  it("takes the duplicates of that scan, too", async () => {
    const it = await begun();
    const { id } = await it.record();
    const whole = await it.archive.takes("销售部/成批.pdf", Buffer.from("no paper at all"));
    const twin = await it.archive.takes("销售部/成批 再来.pdf", Buffer.from("no paper at all"));
    await it.archive.sweeps();
    amends(it, whole, { code: "intake.divided", parts: [id] });
    amends(it, twin, { code: "intake.duplicate", duplicateOf: whole });
    amends(it, id, { partOf: whole });
    expect(it.archive.buckets.of("quarantine")).toHaveLength(2);
    expect(await it.runs()).toEqual({ status: "erased" });
    expect(it.archive.buckets.of("quarantine")).toEqual([]);
  });

  it("takes what had the same bytes and went back to its sender before they came again, with its own duplicates", async () => {
    const it = new Destruction();
    const bytes = aPdf("设备销售合同 第1号");
    const { archive } = it;
    archive.reading = { ...archive.reading, questions: ["review.unsure-date"] };
    const back = await archive.takes("销售部/先来.pdf", bytes);
    const twin = await archive.takes("销售部/又来.pdf", bytes);
    expect(archive.item(twin)).toMatchObject({ code: "intake.duplicate", duplicateOf: back });
    await archive.asks("archivist", "POST /intake/{id}/return", { params: { id: back }, body: { reason: "缺签字" } });
    archive.reading = { ...archive.reading, questions: [] };
    await it.begins();
    await archive.sweeps();
    expect(archive.buckets.of("quarantine").map(({ key }) => key)).toEqual(expect.arrayContaining([back, twin]));
    expect(await it.runs()).toEqual({ status: "erased" });
    expect(archive.buckets.of("quarantine")).toEqual([]);
    for (const each of [back, twin]) expect(archive.item(each)).toMatchObject({ expiredAt: expect.any(String) });
    expect(archive.tables.rows("digests")).toEqual([]);
  });

  describe("of a paper that was scanned twice", () => {
    it("takes the other, too, which went back to its sender, with what was refused for the bytes of that", async () => {
      const { it, second } = await twice();
      const { archive } = it;
      const third = await archive.takes("销售部/c.pdf", aScan(2));
      expect(archive.item(third)).toMatchObject({ code: "intake.duplicate", duplicateOf: second });
      await goesBack(it, second);
      await it.begins({ count: 0 });
      await archive.sweeps();
      expect(archive.buckets.of("quarantine")).toHaveLength(2);
      expect(await it.runs()).toEqual({ status: "erased" });
      expect(archive.buckets.of("quarantine")).toEqual([]);
      for (const each of [second, third]) expect(archive.item(each)).toMatchObject({ expiredAt: expect.any(String) });
    });

    it("is not called destroyed while the other lies in quarantine again", async () => {
      const { it, second } = await twice();
      await goesBack(it, second);
      await it.begins({ count: 0 });
      await it.archive.sweeps();
      await runsWithQuarantined(it, second);
      expect(await it.application()).toMatchObject({ stop: { code: "disposal.still-readable" } });
    });

    it("is rehearsed with the other that was filed as its copy, and stays, its number voided or not", async () => {
      const { it, second } = await twice();
      const { archive } = it;
      await archive.asks("archivist", "POST /intake/{id}/confirm", { params: { id: second }, body: {} });
      await archive.works();
      const copy = archive.item(second);
      it.id = ASKED_FOR;
      const number = copy.status === "filed" ? copy.number : "";
      const body = { reason: "重复" };
      await archive.asks("archivist", "POST /files/{number}/void", { params: { number }, body });
      await it.begins({ count: 0 });
      expect(await rehearsed(it)).toEqual([{ number: it.numbers[0], goes: true, alsoIn: [number] }]);
    });

    it("leaves alone the other that goes back only afterwards: it is a paper of its own by then", async () => {
      const { it, second } = await twice();
      await it.begins({ count: 0 });
      expect(await it.runs()).toEqual({ status: "erased" });
      await goesBack(it, second);
      expect(it.archive.item(second)).not.toHaveProperty("duplicateOf");
    });

    it("leaves alone the other that was taken up again after it went back", async () => {
      const { it, second } = await twice();
      await goesBack(it, second);
      await it.archive.asks("archivist", "POST /intake/{id}/retry", { params: { id: second } });
      await it.archive.works();
      expect(it.archive.item(second)).toMatchObject({ status: "in review" });
      await it.begins({ count: 0 });
      expect(await it.runs()).toEqual({ status: "erased" });
      expect(it.archive.item(second)).toMatchObject({ status: "in review" });
    });
  });

  it("is rehearsed with the e-mail that holds a file, where that stays", async () => {
    const it = new Destruction();
    it.id = ASKED_FOR;
    await it.archive.takes("销售部/信.eml", anEmail("来信", { "合同.pdf": "设备销售合同" }));
    await it.begins({ count: 0, except: 1 });
    const [one, other] = it.numbers;
    expect(await rehearsed(it)).toEqual([
      { number: one, goes: true, alsoIn: [other] },
      { number: other, goes: false, alsoIn: [] },
    ]);
  });

  describe("of what came with an e-mail", () => {
    const withEmail = async () => {
      const it = new Destruction();
      it.id = ASKED_FOR;
      await it.archive.takes("销售部/信.eml", anEmail("来信", { "合同.pdf": "设备销售合同" }));
      const records = it.archive.tables.rows("files").map((row) => FileRecord.parse(row));
      const mail = records.find(({ parts = [] }) => parts.length > 0);
      if (!mail) throw new Error("there is no e-mail");
      return { it, mail };
    };
    const rowsOf = async (it: Destruction) =>
      (await it.rows()).map((row) => [row.number, row.state, "within" in row ? row.within : undefined]);
    const voids = ({ archive }: Destruction, number: string) =>
      archive.asks("archivist", "POST /files/{number}/void", { params: { number }, body: { reason: "编号有误" } });

    it("says in its row in which file that stays it lies still, also where the number of that was voided (CI-12)", async () => {
      for (const voided of [false, true]) {
        const { it, mail } = await withEmail();
        if (voided) await voids(it, mail.number);
        await it.begins({ count: 0 });
        if (!voided) await it.holdsIt(mail.number);
        expect(await it.runs()).toEqual({ status: "erased" });
        expect(await rowsOf(it)).toContainEqual([expect.any(String), "proved", [mail.number]]);
        await it.archive.sweeps(0);
        const { body } = await it.archive.asks("archivist", "GET /disposal/applications/{id}/files", {
          params: { id: it.id },
        });
        expect(body.items).toContainEqual(
          expect.objectContaining({ gone: expect.objectContaining({ voided: [], within: [mail.number] }) }),
        );
      }
    });

    it("says so of whatever that came in as well, and nothing of what goes along", async () => {
      const { it, mail } = await withEmail();
      const { archive } = it;
      const outer = await archive.takes("销售部/外.eml", anEmail("外"));
      const item = archive.tables.rows("intake").find(({ id }) => id === mail.id);
      archive.tables.put("intake", { ...item, partOf: outer });
      const other = archive.item(outer);
      const number = other.status === "filed" ? other.number : "";
      await it.begins({ count: 0 });
      await it.holdsIt(number);
      expect(await it.runs()).toEqual({ status: "erased" });
      const rows = await rowsOf(it);
      expect(rows).toContainEqual([number, "spared", undefined]);
      expect(rows.filter(([, state]) => state === "proved").map(([, , within]) => within)).toEqual([
        [number],
        [number],
      ]);
    });

    it("is not certified to lie still in one that goes in a later batch, though its row says so for good (CI-12)", async () => {
      const { it, mail } = await withEmail();
      // The others, the e-mail among them, are a dossier that fills a batch of its own.
      await it.begins({ count: 23, dossierOf: (n) => (n === 0 ? undefined : "客户甲") });
      expect(it.numbers.indexOf(mail.number)).toBe(1);
      expect(await it.runs()).toEqual({ status: "erased" });
      const rows = await it.rows();
      expect(rows.filter(({ state }) => state === "proved")).toHaveLength(25);
      expect(await it.proved()).toMatchObject({ number: it.numbers[0], within: [mail.number] });
      const content = certificateOf(aSigned(rows), rows, certificateRulesForTests);
      expect(content.files[0]).toMatchObject({ number: it.numbers[0], within: undefined });
      expect(content.irrecoverable.words).toMatch(/不在其内。$/);
    });
  });

  it("takes every version, and delete markers too, whoever put them", async () => {
    const it = await begun();
    const { id } = await it.record();
    it.archive.buckets.put("vault", `documents/${id}`, Buffer.from("put over it by somebody"));
    it.archive.buckets.put("replica", `recognised/${id}`, Buffer.from("a stray one"));
    await it.runs();
    expect(it.left()).toEqual(NOTHING);
  });

  it("waits for an original that still lies in the inbox", async () => {
    const it = await begun();
    const { id } = await it.record();
    amends(it, id, { settled: false });
    expect(await it.runs()).toEqual({ status: "stopped" });
    expect(await it.application()).toMatchObject({ stop: { code: "disposal.not-settled", subject: it.numbers[0] } });
  });
});

describe("a scan with the same bytes that comes while they are being destroyed", () => {
  const bytes = aPdf("设备销售合同 第1号");

  /** It is destroyed with the file, or came too late for that and is a paper of its own: never one that was refused and is forgotten. */
  async function ends(it: Destruction, twin: string): Promise<string> {
    it.archive.at = undefined;
    await it.toItsEnd();
    await it.archive.works();
    const item = it.archive.item(twin);
    await it.archive.sweeps();
    expect(it.archive.buckets.of("inbox")).toEqual([]);
    expect(it.archive.buckets.of("quarantine")).toEqual([]);
    if (item.status === "rejected") expect(item).toMatchObject({ expiredAt: expect.any(String) });
    else expect(item).toMatchObject({ status: "filed", number: "Y2024销售合同002" });
    return item.status;
  }

  it("goes with them, or is a new paper, at whichever moment of the destruction it comes", async () => {
    const seen = await atEachCall(async () => {
      const it = await begun();
      let twin = "";
      const act = async () => {
        twin = await it.archive.takes("销售部/又一份.pdf", bytes);
      };
      return { it, act, ends: () => ends(it, twin) };
    });
    expect(seen).toEqual(["filed", "rejected"]);
  }, 60_000);

  it("is a new paper where they are destroyed at whichever moment of its own arrival", async () => {
    for (let call = 1; ; call++) {
      const it = await begun();
      const act = async () => void (await it.runs());
      it.archive.at = { call, act, first: true };
      const twin = await it.archive.takes("销售部/又一份.pdf", bytes);
      if (!it.archive.at.done) return;
      expect({ call, status: await ends(it, twin) }).toEqual({ call, status: "filed" });
    }
  }, 60_000);
});

describe("a scan of several papers that comes once more while one of them is destroyed", () => {
  const bytes = aBatch("设备销售合同 第1号", SEPARATOR, "设备销售合同 第2号");
  const AGAIN = "销售部/又来一批.pdf";

  async function oneOfTwo(): Promise<Destruction> {
    const it = new Destruction();
    await it.archive.takes("销售部/一批.pdf", bytes);
    return it.begins({ count: 0, except: 1 });
  }

  /** That nothing is found of what is destroyed, however late somebody looks. */
  async function isGone(it: Destruction): Promise<void> {
    const proved = (await it.rows()).filter((row) => row.state === "proved");
    for (const row of proved) {
      const found = Attempts.parse(await it.archive.steps("inspect", row));
      expect(found.filter(({ readable }) => readable)).toEqual([]);
    }
    expect(proved).toHaveLength(1);
  }

  it("holds it up no longer than until it has left the inbox, at whichever moment it comes", async () => {
    const seen = await atEachCall(async () => {
      const it = await oneOfTwo();
      let again = "";
      const act = async () => {
        again = await it.archive.takes(AGAIN, bytes);
      };
      const ends = async (call: number) => {
        await it.archive.works();
        await it.archive.sweeps();
        if ((await it.application()).status === "stopped") {
          await it.resumes();
          await it.runs();
        }
        expect([call, (await it.application()).status]).toEqual([call, "erased"]);
        await isGone(it);
        const item = it.archive.item(again);
        if (item.status !== "rejected") throw new Error("it is neither refused nor divided");
        if (item.code !== "intake.divided") expect(item).toMatchObject({ expiredAt: expect.any(String) });
        return item.code;
      };
      return { it, act, ends };
    });
    expect(seen).toEqual(["intake.divided", "intake.duplicate"]);
  }, 60_000);

  it("and again after one of them was erased, is no concern of the run that erases that once more", async () => {
    const it = await oneOfTwo();
    it.archive.tables.offsite = it.archive.tables.rows("keys");
    expect(await it.runs()).toEqual({ status: "stopped" });
    const again = await it.archive.takes(AGAIN, bytes);
    const third = await it.archive.takes("销售部/第三次.pdf", bytes);
    expect(it.archive.item(again)).toMatchObject({ code: "intake.divided" });
    expect(it.archive.item(third)).toMatchObject({ code: "intake.duplicate", duplicateOf: again });
    it.archive.tables.offsite = [];
    await it.resumes();
    expect(await it.runs()).toEqual({ status: "erased" });
    expect(it.archive.item(third)).not.toHaveProperty("expiredAt");
    expect(it.archive.buckets.of("quarantine").map(({ key }) => key)).toEqual(expect.arrayContaining([again, third]));
  });

  it("is refused no more once that is over: whoever watches finds nothing of what was destroyed", async () => {
    const it = await oneOfTwo();
    expect(await it.runs()).toEqual({ status: "erased" });
    const again = await it.archive.takes(AGAIN, bytes);
    expect(it.archive.item(again)).toMatchObject({ code: "intake.divided" });
    await isGone(it);
  });
});

describe("what is copied off site late", () => {
  it("is not erased before, else it would appear there afterwards; and then it is, wholly", async () => {
    const it = new Destruction();
    it.archive.buckets.lags = true;
    await it.begins();
    expect(await it.runs()).toEqual({ status: "stopped" });
    expect(await it.application()).toMatchObject({ stop: { code: "disposal.replica-lags", subject: it.numbers[0] } });
    expect(it.left()).toMatchObject({ keys: 0, vault: 2, replica: 0 });
    it.archive.buckets.replicate();
    await it.resumes();
    expect(await it.runs()).toEqual({ status: "erased" });
    expect(it.left()).toEqual(NOTHING);
  });

  it("never stays behind there, at whichever moment of a run it is copied", async () => {
    const lagging = async () => {
      const it = new Destruction();
      it.archive.buckets.lags = true;
      return it.begins();
    };
    const first = await lagging();
    await first.runs();
    for (let call = 1; call <= first.archive.calls; call++) {
      const it = await lagging();
      it.archive.at = { call, first: true, act: async () => it.archive.buckets.replicate() };
      await it.runs();
      if ((await it.application()).status === "stopped") {
        it.archive.buckets.replicate();
        await it.resumes();
        await it.runs();
      }
      expect({ call, status: (await it.application()).status }).toEqual({ call, status: "erased" });
      expect({ call, ...it.left() }).toEqual({ call, ...NOTHING });
    }
  });

  it("holds up nothing else of its batch", async () => {
    const it = await begun({ count: 2 });
    const { id } = await it.record(it.numbers[0]);
    for (const version of it.archive.buckets.of("vault", `documents/${id}`)) version.replication = "PENDING";
    await it.runs();
    expect((await it.rows()).map(({ state }) => state)).toEqual(["shredded", "gone"]);
  });
});

describe("what comes to light of a file after it was erased (CI-12)", () => {
  /** Files that were erased, of which something appears before anybody has proved it: the run stops. */
  async function stoppedBy(appears: (it: Destruction, id: string) => void, how: Parameters<typeof begun>[0] = {}) {
    const it = await begun(how);
    const { id } = await it.record();
    await it.runsWith("prove", () => appears(it, id));
    expect(await it.application()).toMatchObject({ stop: { code: "disposal.still-readable", subject: it.numbers[0] } });
    expect((await it.rows())[0]?.state).toBe("gone");
    return it;
  }
  const late = (it: Destruction, id: string) => {
    it.archive.buckets.put("replica", `documents/${id}`, Buffer.from("a late copy"));
  };

  it("off site, a version, is erased by the next run, tried to be read, and counted in the certificate", async () => {
    const it = await stoppedBy(late);
    await it.resumes();
    expect(await it.runs()).toEqual({ status: "erased" });
    expect(it.left()).toEqual(NOTHING);
    const row = await it.proved();
    expect(row.versions.map(({ bucket }) => bucket)).toEqual(["vault", "vault", "replica", "replica", "replica"]);
    expect(row.proof.filter(({ answer }) => answer === "NoSuchVersion")).toHaveLength(5);
    const { files } = certificateOf(aSigned([row]), [row], certificateRulesForTests);
    expect(files).toMatchObject([{ versions: { here: 2, offSite: 3 } }]);
  });

  it("under a lock, is erased where it was approved before its time, and else stops the run that says so", async () => {
    const locked = (it: Destruction, id: string) => {
      late(it, id);
      it.archive.buckets.lock("replica", `documents/${id}`, {
        mode: "GOVERNANCE",
        lockedUntil: new Date("2099-01-01"),
      });
    };
    for (const early of [true, false]) {
      const it = await stoppedBy(locked, { early });
      await it.resumes();
      await it.runs();
      if (early) expect(await it.application()).toMatchObject({ status: "erased" });
      else expect(await it.application()).toMatchObject({ status: "stopped", stop: { code: "disposal.locked" } });
      expect(it.left()).toMatchObject({ replica: early ? 0 : 1 });
    }
  });

  it("is erased with it, whatever it is: a page picture, a viewing copy, a reading, something in quarantine", async () => {
    const it = await stoppedBy(({ archive: { buckets } }, id) => {
      buckets.put("viewing", `intake/${id}/1/000001.jpg`, Buffer.from("a picture"));
      buckets.put("viewing", `grants/${id}/r1/c1/copy.pdf`, Buffer.from("a copy"));
      buckets.put("working", `${id}/1/000001-000002.json`, Buffer.from("[]"));
      buckets.put("quarantine", id, Buffer.from("the paper itself"));
    });
    await it.resumes();
    expect(await it.runs()).toEqual({ status: "erased" });
    expect(it.archive.buckets.of("quarantine")).toEqual([]);
    expect(it.left()).toEqual(NOTHING);
    const found = ["page pictures: 1", "viewing copies: 1", "readings: 1", "papers in quarantine: 1"];
    expect((await it.proved()).others.slice(-4)).toEqual(found);
  });

  it("in quarantine again, of what was refused with its bytes, is erased, and counted once more", async () => {
    const it = await withDuplicateQuarantined();
    expect((await it.application()).status).toBe("stopped");
    await it.resumes();
    expect(await it.runs()).toEqual({ status: "erased" });
    expect(it.archive.buckets.of("quarantine")).toEqual([]);
    expect((await it.proved()).others.filter((each) => each === "papers in quarantine: 1")).toHaveLength(2);
  });

  it("is erased and written down, whichever call of the next run fails", async () => {
    const first = await stoppedBy(late);
    await first.resumes();
    first.archive.calls = 0;
    await first.runs();
    for (const how of ["before", "after"] as const)
      for (let call = 1; call <= first.archive.calls; call++) {
        const it = await stoppedBy(late);
        await it.resumes();
        it.archive.calls = 0;
        it.archive.fails = { call, how };
        await it.runs().catch(() => it.runs());
        if ((await it.application()).status === "stopped") {
          await it.resumes();
          await it.runs();
        }
        expect({ how, call, left: it.left() }).toEqual({ how, call, left: NOTHING });
        expect({ how, call, versions: (await it.proved()).versions.length }).toEqual({ how, call, versions: 5 });
      }
  }, 60_000);

  it("is nothing, mostly: then nothing is written of it", async () => {
    const it = await begun();
    it.archive.tables.offsite = it.archive.tables.rows("keys");
    await it.runs();
    const before = await it.rows();
    expect(before).toMatchObject([{ state: "gone" }]);
    await it.resumes();
    await it.runs();
    expect(await it.rows()).toEqual(before);
  });

  it("is not looked for by the run that has erased it, whose step may be tried more than once", async () => {
    const it = await begun({ count: 2 });
    const input = { application: it.id, run: 1 };
    await it.archive.steps("condemn", input);
    await it.archive.steps("shred", { ...input, numbers: it.numbers });
    vi.setSystemTime(Date.now() + 1000);
    await it.archive.steps("erase", { ...input, numbers: it.numbers });
    expect((await it.rows()).map(({ state }) => state)).toEqual(["gone", "gone"]);
    it.archive.calls = 0;
    await it.archive.steps("erase", { ...input, numbers: it.numbers });
    // The application and its list.
    expect(it.archive.calls).toBe(2);
  });
});

/** Somebody does something with the application. */
const on = (it: Destruction, what: string, who: string, body?: object) =>
  it.archive.asks(who, `POST /disposal/applications/{id}/${what}`, { params: { id: it.id }, ...(body && { body }) });

describe("the paper copies of what is destroyed (AF-35)", () => {
  const records = (it: Destruction) => {
    it.trains("archivist");
    const day = new Date().toISOString().slice(0, 10);
    return on(it, "paper", "archivist", { place: "碎纸间", on: day, executedBy: ["甲"], watchedBy: ["乙"] });
  };

  it("are recorded where any file with one was destroyed, and not where all of those were spared", async () => {
    const it = await begun({ count: 2, onPaper: true });
    await it.holdsIt();
    await it.runs();
    expect((await records(it)).body).toMatchObject({ paper: { place: "碎纸间" } });
    const spared = await begun({ count: 2, onPaper: true });
    for (const number of spared.numbers) await spared.holdsIt(number);
    await spared.runs();
    expect(await records(spared)).toMatchObject({ status: 400, body: { code: "disposal.nothing-on-paper" } });
    expect(await spared.application()).not.toHaveProperty("paper");
    const scanned = await begun();
    await scanned.runs();
    expect((await records(scanned)).body).toMatchObject({ code: "disposal.nothing-on-paper" });
  });
});

describe("what a supervisor can read after all, once everything was proved to be gone (AF-35, AF-36)", () => {
  const samples = (it: Destruction, numbers = it.numbers.slice(0, 1)) => on(it, "samples", "supervisor", { numbers });
  const signs = (it: Destruction) => on(it, "sign", "supervisor", { finding: "均不可读" });
  const tasks = async (it: Destruction, who: string) => (await it.archive.asks(who, "GET /tasks", {})).body.items;

  /** It was erased; of the first file something has appeared since, and its supervisor finds it. */
  async function found(how: Parameters<typeof begun>[0] = {}): Promise<Destruction> {
    const it = await begun(how);
    expect(await it.runs()).toEqual({ status: "erased" });
    const { id } = await it.record();
    it.archive.buckets.put("replica", `documents/${id}`, Buffer.from("a late copy"));
    for (const who of ["archivist", "supervisor"]) it.trains(who);
    it.archive.destruction.readable = true;
    await samples(it);
    it.archive.destruction.readable = false;
    return it;
  }

  it("is erased and proved anew by another run, counts in its proof, and is tried once more by whoever found it, who then signs", async () => {
    const it = await found({ count: 2 });
    const untouched = (await it.rows())[1];
    expect((await signs(it)).body).toMatchObject({ code: "disposal.still-readable" });
    expect(it.archive.logged.join()).toContain("destroyed file readable");
    expect(await tasks(it, "archivist")).toMatchObject([{ task: "stoppage", of: 1 }]);
    expect((await on(it, "resume", "archivist")).body).toMatchObject({ state: "destroying", execution: { run: 2 } });
    expect(it.archive.destruction.started).toEqual([`${it.id}-2`]);
    expect(await tasks(it, "archivist")).toEqual([]);
    it.run = 2;
    vi.setSystemTime(Date.now() + 1000);
    expect(await it.runs()).toEqual({ status: "erased" });
    expect(it.left()).toEqual(NOTHING);
    expect(await it.proved()).toMatchObject({ versions: { length: 5 }, reopened: [{ by: "周监销" }] });
    expect((await it.rows())[1]).toEqual(untouched);
    // What was read is on record until the same supervisor tries the same file again.
    expect((await signs(it)).body).toMatchObject({ code: "disposal.still-readable" });
    expect((await on(it, "resume", "archivist")).body).toMatchObject({ code: "disposal.not-signed" });
    await samples(it);
    expect((await signs(it)).body).toMatchObject({ state: "signed" });
    const runs = it.archive.tables.rows("audit").filter(({ eventName }) => eventName === "BeginDestruction");
    expect(runs.at(-1)).toMatchObject({ requestParameters: { run: 2, reopened: [it.numbers[0]] } });
  });

  describe("where another one watches as well", () => {
    /** Two watch, and everything can still be read. */
    async function watchedByTwo(): Promise<Destruction> {
      const it = await begun({ count: 2 });
      expect(await it.runs()).toEqual({ status: "erased" });
      for (const who of ["archivist", "supervisor"]) it.trains(who);
      const { archive } = it;
      archive.enters({ ...archive.person("supervisor"), subject: "second", name: "吴监销" });
      const supervisors = ["supervisor", "second"].map((subject) => ({ subject, name: archive.person(subject).name }));
      archive.tables.put("disposals", {
        ...archive.tables.rows("disposals").find(({ row }) => row === "head"),
        supervisors,
      });
      archive.destruction.readable = true;
      archive.calls = 0;
      return it;
    }
    const one = (it: Destruction) => samples(it, it.numbers.slice(0, 1));
    const other = (it: Destruction) => on(it, "samples", "second", { numbers: it.numbers.slice(1) });

    it("goes on record with the application, at whichever moment what the other one finds does, too", async () => {
      const first = await watchedByTwo();
      await one(first);
      for (let call = 1; call <= first.archive.calls; call++) {
        const it = await watchedByTwo();
        it.archive.at = { call, act: async () => void (await other(it)), first: true };
        expect([call, (await one(it)).status]).toEqual([call, 200]);
        it.archive.at = undefined;
        const [file, another] = it.numbers;
        const { body } = await on(it, "samples", "second", { numbers: [another] });
        expect([call, body.samples]).toMatchObject([
          call,
          [
            { number: file, by: "周监销", attempts: [{ readable: true }] },
            { number: another, by: "吴监销", attempts: [{ readable: true }] },
          ],
        ]);
      }
    });

    it("goes on the trail at least where the application is reopened for what the other one found just then", async () => {
      const first = await watchedByTwo();
      await one(first);
      const it = await watchedByTwo();
      await other(it);
      const act = async () => void (await on(it, "resume", "archivist"));
      it.archive.at = { call: it.archive.calls + first.archive.calls, act, first: true };
      expect(await one(it)).toMatchObject({ status: 409, body: { code: "disposal.under-way" } });
      const found = it.archive.tables.rows("audit").filter(({ eventName }) => eventName === "SampleDestroyed");
      const readable = it.numbers.slice(0, 1);
      expect(found.at(-1)).toMatchObject({
        userIdentity: { principalId: "supervisor" },
        requestParameters: { readable },
      });
    });
  });

  it("is gone on with by nobody where nothing could be read, nor by whoever watches", async () => {
    const it = await found();
    expect((await on(it, "resume", "supervisor")).status).toBe(403);
    await samples(it);
    expect((await on(it, "resume", "archivist")).body).toMatchObject({ code: "disposal.not-signed" });
  });

  it("keeps what is on record of the paper copies, and what others signed before is signed anew", async () => {
    const it = await found({ onPaper: true });
    const paper = { place: "碎纸间", on: new Date().toISOString().slice(0, 10), executedBy: ["甲"], watchedBy: ["乙"] };
    await on(it, "paper", "archivist", paper);
    await on(it, "resume", "archivist");
    it.run = 2;
    await it.runs();
    expect(await it.application()).toMatchObject({ status: "erased", paper: { place: "碎纸间" }, signatures: [] });
  });

  it("is signed for by nobody while it is reopened, and reopening it can be asked for again, whichever call dies", async () => {
    const first = await found();
    first.archive.calls = 0;
    await on(first, "resume", "archivist");
    for (const how of ["before", "after"] as const)
      for (let call = 1; call <= first.archive.calls; call++) {
        const it = await found();
        it.archive.calls = 0;
        it.archive.fails = { call, how };
        await on(it, "resume", "archivist");
        await samples(it);
        const open = (await it.rows()).some(({ state }) => state === "gone");
        const { status } = await signs(it).then(() => it.application());
        expect({ how, call, signed: open && status === "signed" }).toEqual({ how, call, signed: false });
        if (status === "signed") continue;
        await on(it, "resume", "archivist");
        it.run = 2;
        await it.runs();
        expect({ how, call, left: it.left() }).toEqual({ how, call, left: NOTHING });
      }
  });
});

describe("a lock in the vault", () => {
  it.each([
    ["COMPLIANCE", { mode: "COMPLIANCE", lockedUntil: new Date("2099-01-01") }, "disposal.locked-compliance"],
    ["a legal hold", { legalHold: "ON" }, "disposal.locked-hold"],
    ["GOVERNANCE, moved on by hand", { mode: "GOVERNANCE", lockedUntil: new Date("2099-01-01") }, "disposal.locked"],
  ] as const)("under %s is not got round: the destruction stops and says so", async (_, lock, code) => {
    const it = await begun();
    const { id } = await it.record();
    it.archive.buckets.lock("vault", `documents/${id}`, lock);
    expect(await it.runs()).toEqual({ status: "stopped" });
    expect(await it.application()).toMatchObject({ status: "stopped", stop: { code, subject: it.numbers[0] } });
    expect((await it.rows())[0]?.state).toBe("shredded");
    it.archive.buckets.lock("vault", `documents/${id}`, { legalHold: "OFF", lockedUntil: new Date(0) });
    await it.resumes();
    expect(await it.runs()).toEqual({ status: "erased" });
    expect(it.left()).toEqual(NOTHING);
  });

  it("off site stops it as well", async () => {
    const it = await begun();
    const { id } = await it.record();
    it.archive.buckets.lock("replica", `recognised/${id}`, { mode: "COMPLIANCE", lockedUntil: new Date("2099-01-01") });
    await it.runs();
    expect(await it.application()).toMatchObject({ stop: { code: "disposal.locked-compliance" } });
  });

  it("that is not over spares what is not to go before its time, while its key is still there", async () => {
    const it = await begun();
    const { commit, files } = it.archive.adapters();
    const record = filed(await it.record());
    const kept = { ...record.kept, lockedUntil: "2099-01-01T00:00:00.000Z" };
    await commit([files.change(record, { ...record, kept }).write]);
    expect(await it.runs()).toEqual({ status: "erased" });
    expect((await it.rows())[0]).toMatchObject({ state: "spared", code: "disposal.locked-longer" });
    expect(it.left().keys).toBe(1);
  });

  it("is passed over for what is approved before its time: by that role, in a session that bears the application", async () => {
    const it = await begun({ early: true });
    expect(await it.runs()).toEqual({ status: "erased" });
    expect(it.left()).toEqual(NOTHING);
  });

  it("under COMPLIANCE is not passed over even then", async () => {
    const it = await begun({ early: true });
    const { id } = await it.record();
    it.archive.buckets.lock("vault", `documents/${id}`, { mode: "COMPLIANCE" });
    await it.runs();
    expect(await it.application()).toMatchObject({ stop: { code: "disposal.locked-compliance" } });
  });
});

describe("a file that something reached first", () => {
  const back = async (it: Destruction, stage = "due") => {
    const record = await it.record();
    expect(record).toMatchObject({ status: "filed", retention: { at: { stage } } });
    expect(it.left()).toMatchObject({ keys: 1, vault: 2, replica: 2 });
    return (await it.rows())[0];
  };

  it("is spared under a hold, and stands where it stood", async () => {
    const it = await begun();
    const { id } = await it.holdsIt();
    expect(await it.runs()).toEqual({ status: "erased" });
    expect(await back(it)).toMatchObject({ state: "spared", code: "disposal.held", subject: id });
    expect(it.archive.trail(it.numbers[0] ?? "").slice(-2)).toEqual(["CondemnFile", "SpareFile"]);
    expect(await it.application()).toMatchObject({ status: "erased", destroyed: 0 });
  });

  it("is spared under several holds, and its row names each of them (AF-32)", async () => {
    const it = new Destruction();
    it.id = ASKED_FOR;
    await it.begins();
    const ids = [(await it.holdsIt()).id, (await it.holdsIt()).id];
    expect(await it.runs()).toEqual({ status: "erased" });
    expect(await back(it)).toMatchObject({ subject: ids[0], holds: { first: ids, of: 2 } });
    await it.archive.sweeps(0);
    const params = { id: it.id };
    const { body } = await it.archive.asks("archivist", "GET /disposal/applications/{id}/files", { params });
    const reason = expect.stringMatching(/^文件被冻结（冻结号 .+、.+），不得销毁。$/);
    expect(body.items).toMatchObject([{ stays: { code: "disposal.held", reason } }]);
  });

  it("is spared while it is asked for, used or lent", async () => {
    const it = await begun();
    const number = it.numbers[0] ?? "";
    it.archive.tables.put("uses", { number, holder: "r1", request: "r1", state: "asked" });
    await it.runs();
    expect(await back(it)).toMatchObject({ state: "spared", code: "disposal.in-use", subject: "r1" });
  });

  it("is spared where its period turned out to be longer", async () => {
    const it = await begun();
    const { commit, files } = it.archive.adapters();
    const record = filed(await it.record());
    const term = { ...record.retention.term, lastDay: "2099-12-31" };
    const longer: FiledRecord = {
      ...record,
      retention: { ...record.retention, ...(term.kind === "until" && { term }) },
    };
    await commit([files.change(record, longer).write]);
    await it.runs();
    expect(await back(it, "running")).toMatchObject({ state: "spared", code: "disposal.kept-longer" });
  });

  it("is spared where it is no longer what was approved", async () => {
    const it = await begun();
    const { commit, files } = it.archive.adapters();
    const record = filed(await it.record());
    const elsewhere = { ...record, retention: { ...record.retention, at: { stage: "running" as const } } };
    await commit([files.change(record, elsewhere).write]);
    await it.runs();
    expect((await it.rows())[0]).toMatchObject({ state: "spared", code: "disposal.changed" });
    expect((await it.record()).retention.at).toEqual({ stage: "running" });
  });

  it("is not told from a destroyed one by whom it was condemned: without a key nothing is called destroyed", async () => {
    const it = await begun();
    const { id } = await it.record();
    it.archive.tables.delete("keys", { id });
    expect(await it.runs()).toEqual({ status: "stopped" });
    expect(await it.application()).toMatchObject({ stop: { code: "disposal.no-key", subject: it.numbers[0] } });
    expect((await it.record()).status).toBe("filed");
  });
});

describe("a hold that is placed while a destruction runs", async () => {
  const first = await begun();
  await first.runs();
  const moments = Array.from({ length: first.archive.calls }, (_, n) => n + 1);

  it.each([true, false])(
    "wins until the key is taken, whenever it is placed (before the call: %s), and finds the file destroyed after that",
    async (wholly) => {
      const ends = new Set<string>();
      for (const call of moments) {
        const it = await begun();
        let came: "before" | "after" | undefined;
        const act = async () => {
          await it.holdsIt();
          came = (await it.record()).status === "destroyed" ? "after" : "before";
        };
        it.archive.at = { call, act, first: wholly };
        const ended = await it.runs();
        await it.archive.at.done;
        expect({ call, ended }).toEqual({ call, ended: { status: "erased" } });
        const [row] = await it.rows();
        const { status } = await it.record();
        // Placed in the very moment in which the key is taken, it is one of the two; never both.
        if (wholly)
          expect({ call, came, status }).toEqual({ call, came, status: came === "after" ? "destroyed" : "filed" });
        expect({ call, state: row?.state }).toEqual({ call, state: status === "destroyed" ? "proved" : "spared" });
        expect({ call, keys: it.left().keys }).toEqual({ call, keys: status === "destroyed" ? 0 : 1 });
        if (status === "destroyed") expect(it.left()).toEqual(NOTHING);
        ends.add(status);
      }
      expect([...ends].sort()).toEqual(["destroyed", "filed"]);
    },
    60_000,
  );
});

describe("a use that begins while a destruction runs", async () => {
  const first = await begun();
  await first.runs();
  const moments = Array.from({ length: first.archive.calls }, (_, n) => n + 1);

  it("and the destruction never both have the file, whenever it begins: either is refused for the other", async () => {
    const ends = new Set<string>();
    for (const call of moments) {
      const it = await begun();
      let granted = false;
      const act = async () => {
        granted = (await it.asksForIt()) !== undefined;
      };
      it.archive.at = { call, act, first: true };
      const steps: string[] = [];
      const ended = await it.runs(1, async (step) => void steps.push(step));
      expect({ call, ended }).toEqual({ call, ended: { status: "erased" } });
      const { status } = await it.record();
      const [row] = await it.rows();
      const uses = it.archive.tables.rows("uses").length;
      expect({ call, uses, status }).toEqual({ call, uses: granted ? 1 : 0, status: granted ? "filed" : "destroyed" });
      // What condemns it sees the use itself: it is in no batch of which keys are taken.
      const spared = { call, row: { state: "spared", code: "disposal.in-use" }, steps: ["condemn", "conclude"] };
      if (granted) expect({ call, row, steps }).toMatchObject(spared);
      ends.add(`${granted ? "granted" : "refused"} ${status}`);
    }
    expect([...ends].sort()).toEqual(["granted filed", "refused destroyed"]);
  }, 60_000);
});

describe("a call to AWS that fails in a destruction", async () => {
  const first = await begun();
  await first.runs();
  const calls = Array.from({ length: first.archive.calls }, (_, n) => n + 1);

  const whole = async (it: Destruction, call: number) => {
    const { status } = await it.record();
    const [row] = await it.rows();
    expect({ call, status, state: row?.state, left: it.left() }).toEqual({
      ...{ call, status: "destroyed", state: "proved", left: NOTHING },
    });
    if (row?.state === "proved") expect({ call, versions: row.versions.length }).toEqual({ call, versions: 4 });
    const trail = it.archive.trail(it.numbers[0] ?? "");
    expect({ call, trail: trail.slice(-3) }).toEqual({
      ...{ call, trail: ["CondemnFile", "DestroyFile", "ProveDestroyed"] },
    });
  };

  it.each(["before", "after", "ThrottlingException", "SlowDown"] as const)(
    "(%s) is made good by the machine's next attempt, whichever it is",
    async (how) => {
      for (const call of calls) {
        const it = await begun();
        it.archive.fails = { call, how };
        expect({ call, ended: await it.runs(3) }).toEqual({ call, ended: { status: "erased" } });
        await whole(it, call);
      }
    },
    60_000,
  );

  it.each(["before", "after"] as const)(
    "(%s) stops the run, whichever it is, and another goes on where it stopped",
    async (how) => {
      for (const call of calls) {
        const it = await begun();
        it.archive.fails = { call, how };
        const ended = await it.runs().catch(() => it.runs());
        if ((await it.application()).status === "stopped") {
          expect(await it.application()).toMatchObject({ stop: { code: "disposal.interrupted" } });
          await it.resumes();
          await it.runs();
        } else expect(ended).toEqual({ status: "erased" });
        expect({ call, status: (await it.application()).status }).toEqual({ call, status: "erased" });
        await whole(it, call);
      }
    },
    60_000,
  );
});

describe("nothing is called erased while a byte of it can be read", () => {
  it("not where a version is there again after it was deleted", async () => {
    const it = await begun();
    const [version] = it.archive.buckets.of("vault");
    const restore = () => version && it.archive.buckets.restore("vault", version);
    expect(await it.runsWith("prove", restore)).toEqual({ status: "stopped" });
    expect(await it.application()).toMatchObject({ stop: { code: "disposal.still-readable", subject: it.numbers[0] } });
    expect((await it.rows())[0]?.state).toBe("gone");
  });

  it.each(["vault", "replica"])(
    "nor where S3 forbids to look (%s), which proves nothing: it stops with what S3 said, and can be gone on with",
    async (bucket) => {
      const it = await begun();
      await it.runsWith("prove", () => void it.archive.buckets.forbidden.add(bucket));
      expect(await it.application()).toMatchObject({
        ...{ status: "stopped", stop: { code: "disposal.interrupted", subject: "AccessDenied" } },
      });
      expect((await it.rows())[0]?.state).toBe("gone");
      it.archive.buckets.forbidden.clear();
      await it.resumes();
      expect(await it.runs()).toEqual({ status: "erased" });
    },
  );

  it("not where its key is still in the table's copy off site, which it waits for", async () => {
    const it = await begun();
    it.archive.tables.offsite = it.archive.tables.rows("keys");
    expect(await it.runs()).toEqual({ status: "stopped" });
    expect(await it.application()).toMatchObject({ stop: { code: "disposal.replica-lags", subject: it.numbers[0] } });
    expect((await it.rows())[0]?.state).toBe("gone");
    it.archive.tables.offsite = [];
    await it.resumes();
    expect(await it.runs()).toEqual({ status: "erased" });
  });

  it("and not beyond recovery before the backups of both tables of keys are, of which the one off site has it longer", async () => {
    const it = await begun();
    it.archive.tables.offsite = it.archive.tables.rows("keys");
    await it.runs();
    const soonest = (await it.record()).status === "destroyed" && (await it.rows())[0];
    // It deletes along five days later.
    vi.setSystemTime(Date.now() + 5 * DAY);
    const lastSeen = Date.now();
    it.archive.tables.offsite = [];
    await it.resumes();
    expect(await it.runs()).toEqual({ status: "erased" });
    const { irrecoverableFrom } = await it.proved();
    if (!soonest || !("irrecoverableFrom" in soonest)) throw new Error("it was not destroyed");
    expect(Date.parse(irrecoverableFrom)).toBeGreaterThanOrEqual(lastSeen + RECOVERY);
    expect(soonest.irrecoverableFrom < irrecoverableFrom).toBe(true);
    expect(await it.record()).toMatchObject({ status: "destroyed", irrecoverableFrom });
    expect(await it.application()).toMatchObject({ irrecoverableFrom });
  });

  it("not where what was refused with its bytes is in quarantine again", async () => {
    const it = await withDuplicateQuarantined();
    expect(await it.application()).toMatchObject({ stop: { code: "disposal.still-readable" } });
  });

  it("not where its key is there again", async () => {
    const it = await begun();
    const [key] = it.archive.tables.rows("keys");
    await it.runsWith("prove", () => key && it.archive.tables.put("keys", key));
    expect(await it.application()).toMatchObject({ stop: { code: "disposal.still-readable" } });
  });

  it("nor is a supervisor's own look told anything else than what is there", async () => {
    const it = await begun();
    await it.runs();
    const row = await it.proved();
    const look = async () => Attempts.parse(await it.archive.steps("inspect", row));
    expect((await look()).every(({ readable }) => !readable)).toBe(true);
    it.archive.buckets.put("replica", `documents/${row.paper}`, Buffer.from("there after all"));
    expect((await look()).filter(({ readable }) => readable)).toMatchObject([
      { what: "versions, here and off site", answer: "1 found" },
    ]);
    it.archive.tables.offsite = [{ id: row.paper }];
    it.archive.buckets.put("quarantine", row.paper, Buffer.from("there as well"));
    expect((await look()).filter(({ readable }) => readable)).toMatchObject([
      { what: "versions, here and off site", answer: "1 found" },
      { what: "document key, off site", answer: "1 found" },
      { what: "the same bytes in quarantine", answer: "1 found" },
    ]);
  });
});

/** A record of which it is sure that it is filed. */
function filed(record: FileRecord): FiledRecord {
  if (record.status !== "filed") throw new Error(`it is ${record.status}`);
  return record;
}

/** What is known of a paper becomes something else. */
function amends({ archive: { tables } }: Destruction, id: string, more: object): void {
  tables.put("intake", { ...tables.rows("intake").find((row) => row.id === id), ...more });
}

/** A destruction runs, and as it is to be proved a paper that was erased from quarantine is there again. */
async function runsWithQuarantined(it: Destruction, paper: string): Promise<void> {
  const { buckets } = it.archive;
  const [version] = buckets.of("quarantine", paper);
  await it.runsWith("prove", () => version && buckets.restore("quarantine", version));
}

/** So ran the destruction of a file, of whose bytes another paper was refused. */
async function withDuplicateQuarantined(): Promise<Destruction> {
  const it = await begun();
  const twin = await it.archive.takes("销售部/又一份.pdf", aPdf("设备销售合同 第1号"));
  await it.archive.sweeps();
  await runsWithQuarantined(it, twin);
  return it;
}

/** An id as the archive gives it, by which an application can be asked for. */
const ASKED_FOR = "36c11847-7d4a-4c0e-9a41-0b6f3f1f6a10";
/** What would go, and where else its content is. */
async function rehearsed({ archive, id }: Destruction) {
  // Whoever asks has been trained anew.
  await archive.sweeps(0);
  const { body } = await archive.asks("archivist", "GET /disposal/applications/{id}/rehearsal", { params: { id } });
  return z.array(z.object({ number: z.string(), goes: z.boolean(), alsoIn: z.array(z.string()) })).parse(body.items);
}
const Attempts = z.array(z.object({ what: z.string(), answer: z.string(), readable: z.boolean() }));

describe("an attacker with the whole of S3, DynamoDB and KMS", () => {
  it("who saved a file's ciphertext before, cannot decrypt it once the file is destroyed", async () => {
    // Another file lives on, so that there are bytes to try: those of its own keys.
    const it = await begun({ count: 2, except: 1 });
    const { id } = await it.record();
    const living = await it.record(it.numbers[1]);
    const stolen = it.archive.buckets.of("vault", `documents/${id}`)[0]?.body ?? Buffer.of();
    const key = await new IssuedKeys(dynamo(), ENV).of(id);
    expect(Buffer.from(await unseal(id, key ?? Buffer.of(), stolen)).toString()).toContain("第1号");
    await it.runs();

    expect(await new IssuedKeys(dynamo(), ENV).of(id)).toBeUndefined();
    // Whatever bytes are left in any table or bucket, none of them opens to a key of this document.
    const opened = { [id]: 0, [living.id]: 0 };
    for (const CiphertextBlob of bytesIn(it.archive.all()))
      for (const KeyId of [ENV.DOCUMENT_KEY, ENV.RECOVERY_KEY])
        for (const document of [id, living.id]) {
          const isOpened = await opens({ KeyId, CiphertextBlob, EncryptionContext: { document } });
          if (isOpened) opened[document] = (opened[document] ?? 0) + 1;
        }
    expect(opened).toEqual({ [id]: 0, [living.id]: 2 });
  });

  it("who saved the key's item as well can, and so can a restored table: therefore the days are said", async () => {
    const it = await begun();
    const { id } = await it.record();
    const stolen = it.archive.buckets.of("vault", `documents/${id}`)[0]?.body ?? Buffer.of();
    const [item] = it.archive.tables.rows("keys");
    await it.runs();
    if (item) it.archive.tables.put("keys", item);
    const key = await new IssuedKeys(dynamo(), ENV).of(id);
    expect(Buffer.from(await unseal(id, key ?? Buffer.of(), stolen)).toString()).toContain("第1号");
    const row = await it.proved();
    expect(Date.parse(row.irrecoverableFrom) - Date.parse(row.shreddedAt)).toBe(RECOVERY);
  });
});

/** Whether KMS makes a key of some bytes. */
async function opens(sealed: DecryptCommandInput & { KeyId: string }): Promise<boolean> {
  try {
    return (await kmsOf(sealed.KeyId).send(new DecryptCommand(sealed))).Plaintext !== undefined;
  } catch {
    return false;
  }
}

/** For so long the table of keys can be restored. */
const RECOVERY = Number(ENV.KEY_RECOVERY_DAYS) * DAY;

/** Every run of bytes within some values. */
function* bytesIn(values: readonly unknown[]): Generator<Uint8Array> {
  for (const value of values)
    if (value instanceof Uint8Array) yield value;
    else if (typeof value === "object" && value !== null) yield* bytesIn(Object.values(value));
}
