import { randomBytes } from "node:crypto";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DecryptCommand, EncryptCommand, GenerateDataKeyCommand, KMSClient } from "@aws-sdk/client-kms";
import {
  DeleteObjectsCommand,
  GetObjectCommand,
  GetObjectRetentionCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  PutObjectRetentionCommand,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { SendMessageBatchCommand, SQSClient } from "@aws-sdk/client-sqs";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { mockClient } from "aws-sdk-client-mock";
import "aws-sdk-client-mock-vitest/extend";
import { beforeEach, describe, expect, it } from "vitest";
import { DocumentKeys } from "#shared/aws/document-keys.ts";
import { Queue } from "#shared/aws/queue.ts";
import { Vault } from "#shared/aws/vault.ts";
import { Working } from "#shared/aws/working.ts";
import { fakeKeys } from "../functions/fake/keys.ts";
import { Tables } from "../functions/fake/tables.ts";
import { NOW } from "../support/papers.ts";

const LOCKED = "2026-04-01T01:00:00.000Z";
const document = { id: "1", key: randomBytes(32), class: "Y" };
const plain = Buffer.from("设备销售合同");
const failure = (name: string) => new S3ServiceException({ name, message: name, $fault: "client", $metadata: {} });

describe("the vault", () => {
  const s3 = mockClient(S3Client);
  const vault = new Vault(new S3Client({ region: "us-east-1" }), { VAULT: "vault" });
  beforeEach(() => s3.reset());

  it("takes a document sealed, locked, once, and with a sum that S3 checks", async () => {
    s3.on(PutObjectCommand).resolves({ VersionId: "v1" });
    const place = { key: "documents/1", versionId: "v1" };
    expect(await vault.keep("documents", document, plain, LOCKED)).toEqual({ place, lockedUntil: LOCKED });
    const { Body, ...put } = s3.commandCalls(PutObjectCommand)[0]?.args[0].input ?? {};
    expect(put).toMatchObject({
      ...{ Bucket: "vault", Key: "documents/1", IfNoneMatch: "*", ChecksumAlgorithm: "SHA256", Tagging: "class=Y" },
      ...{ ObjectLockMode: "GOVERNANCE", ObjectLockRetainUntilDate: new Date(LOCKED) },
    });
    expect(Body).toBeInstanceOf(Uint8Array);
    expect(String(Body)).not.toContain("设备");
  });

  it("finds and keeps what was put before a crash, and tells the lock that it really has", async () => {
    s3.on(PutObjectCommand).rejects(failure("PreconditionFailed"));
    s3.on(HeadObjectCommand).resolves({ VersionId: "before", ObjectLockRetainUntilDate: new Date(NOW) });
    const place = { key: "documents/1", versionId: "before" };
    expect(await vault.keep("documents", document, plain, LOCKED)).toEqual({ place, lockedUntil: NOW });
  });

  it("is tried again where S3 fails, and where another puts the same in that moment", async () => {
    for (const name of ["ConditionalRequestConflict", "InternalError"]) {
      s3.on(PutObjectCommand).rejects(failure(name));
      await expect(vault.keep("documents", document, plain, LOCKED)).rejects.toThrow(name);
    }
  });

  it("opens a document by its version, with its own key alone", async () => {
    s3.on(PutObjectCommand).resolves({ VersionId: "v1" });
    const { place } = await vault.keep("documents", document, plain, LOCKED);
    const Body = s3.commandCalls(PutObjectCommand)[0]?.args[0].input.Body;
    s3.on(GetObjectCommand, { VersionId: "v1" }).callsFake(() => ({
      Body: { transformToByteArray: async () => Body },
    }));
    expect(Buffer.from(await vault.open(document, place))).toEqual(plain);
    await expect(vault.open({ ...document, key: randomBytes(32) }, place)).rejects.toThrow();
    await expect(vault.open({ ...document, id: "2" }, place)).rejects.toThrow();
  });

  const at = { Bucket: "vault", Key: "documents/1", VersionId: "v1" };
  const heldUntil = (instant: string) =>
    s3
      .on(GetObjectRetentionCommand, at)
      .resolves({ Retention: { Mode: "GOVERNANCE", RetainUntilDate: new Date(instant) } });

  it("moves a lock on by version, and never asks to go round it", async () => {
    heldUntil(NOW);
    s3.on(PutObjectRetentionCommand).resolves({});
    expect(await vault.lockUntil({ key: "documents/1", versionId: "v1" }, LOCKED)).toBe(LOCKED);
    const [call] = s3.commandCalls(PutObjectRetentionCommand);
    expect(call?.args[0].input).toEqual({
      ...at,
      Retention: { Mode: "GOVERNANCE", RetainUntilDate: new Date(LOCKED) },
    });
  });

  it("never asks to shorten a lock: it tells until when the longer one holds", async () => {
    for (const held of [LOCKED, "2031-01-01T00:00:00.000Z"]) {
      heldUntil(held);
      expect(await vault.lockUntil({ key: "documents/1", versionId: "v1" }, LOCKED)).toBe(held);
    }
    expect(s3.commandCalls(PutObjectRetentionCommand)).toEqual([]);
  });
});

describe("a document's key", () => {
  const arn = (region: string) => `arn:aws:kms:${region}:111122223333:key/1`;
  const env = { KEY_TABLE: "keys", DOCUMENT_KEY: arn("us-east-1"), RECOVERY_KEY: arn("us-west-2") };
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: "us-east-1" }));
  let tables: Tables;
  let keys: DocumentKeys;
  beforeEach(() => {
    fakeKeys((act) => act());
    tables = new Tables({ keys: { keys: ["id"] } }, (act) => act());
    keys = new DocumentKeys(client, env);
  });

  it("is 32 bytes, the same for everyone who asks, and another for another document", async () => {
    const one = await keys.of("1", NOW);
    expect(one).toHaveLength(32);
    expect(await new DocumentKeys(client, env).of("1", NOW)).toEqual(one);
    expect(await keys.of("2", NOW)).not.toEqual(one);
  });

  it("is one, though two issue it in the same moment", async () => {
    const issued = await Promise.all([keys.of("1", NOW), keys.of("1", NOW), keys.of("1", NOW)]);
    expect(new Set(issued.map((key) => Buffer.from(key).toString("hex"))).size).toBe(1);
    expect(tables.rows("keys")).toHaveLength(1);
  });

  it("lies in its table wrapped alone, here and for a restore off site", async () => {
    const plain = await keys.of("1", NOW);
    const [row] = tables.rows("keys");
    expect(row).toMatchObject({
      ...{ id: "1", issuedAt: NOW, here: { key: env.DOCUMENT_KEY }, recovery: { key: env.RECOVERY_KEY } },
    });
    expect(JSON.stringify(row)).not.toContain(JSON.stringify(Array.from(plain)).slice(1, -1));
  });

  it("is wrapped for its document, and does not unwrap as another's", async () => {
    await keys.of("1", NOW);
    const [row] = tables.rows("keys");
    tables.put("keys", { ...row, id: "2" });
    await expect(keys.of("2", NOW)).rejects.toThrow("InvalidCiphertextException");
  });

  it("is asked of each key's own region, with the document as its context", async () => {
    const kms = mockClient(KMSClient);
    const [Plaintext, CiphertextBlob] = [Uint8Array.from(randomBytes(32)), Uint8Array.from(randomBytes(48))];
    const regions: string[] = [];
    const here = async (_input: unknown, of: () => { config: { region: () => Promise<string> } }) => {
      regions.push(await of().config.region());
      return { Plaintext, CiphertextBlob };
    };
    kms.on(GenerateDataKeyCommand).callsFake(here);
    kms.on(EncryptCommand).callsFake(here);
    kms.on(DecryptCommand).callsFake(here);
    await keys.of("1", NOW);
    await keys.of("1", NOW);
    expect(regions).toEqual(["us-east-1", "us-west-2", "us-east-1", "us-west-2", "us-east-1"]);
    for (const { args } of kms.calls()) expect(args[0].input).toMatchObject({ EncryptionContext: { document: "1" } });
  });
});

describe("a queue", () => {
  const sqs = mockClient(SQSClient);
  const queue = new Queue<{ n: number }>(new SQSClient({ region: "us-east-1" }), "https://queue");
  beforeEach(() => sqs.reset());

  it("is sent messages ten at a time, in order", async () => {
    sqs.on(SendMessageBatchCommand).resolves({});
    await queue.send(Array.from({ length: 21 }, (_, n) => ({ n })));
    const batches = sqs.commandCalls(SendMessageBatchCommand).map(({ args: [{ input }] }) => input.Entries ?? []);
    expect(batches.map((each) => each.length)).toEqual([10, 10, 1]);
    expect(batches.flat().map(({ MessageBody }) => JSON.parse(MessageBody ?? ""))).toEqual(
      Array.from({ length: 21 }, (_, n) => ({ n })),
    );
    for (const batch of batches) expect(new Set(batch.map(({ Id }) => Id)).size).toBe(batch.length);
  });

  it("that does not take one of them is a failure, though it answers politely", async () => {
    sqs.on(SendMessageBatchCommand).resolves({ Failed: [{ Id: "0", Code: "InternalError", SenderFault: false }] });
    await expect(queue.send([{ n: 1 }])).rejects.toThrow("InternalError");
  });
});

describe("what was read of a paper", () => {
  const s3 = mockClient(S3Client);
  const working = new Working(new S3Client({ region: "us-east-1" }), { WORKING: "working" });
  beforeEach(() => s3.reset());

  it("is cleared to the last object, a thousand at a time", async () => {
    const keys = Array.from({ length: 1500 }, (_, n) => ({ Key: `1/1/${n}.json` }));
    s3.on(ListObjectsV2Command)
      .resolvesOnce({ Contents: keys.slice(0, 1000), NextContinuationToken: "more" })
      .resolvesOnce({ Contents: keys.slice(1000) });
    s3.on(DeleteObjectsCommand).resolves({});
    await working.clear({ id: "1", rev: 1 });
    const deleted = s3.commandCalls(DeleteObjectsCommand).map(({ args: [{ input }] }) => input.Delete?.Objects ?? []);
    expect(deleted.map((each) => each.length)).toEqual([1000, 500]);
    expect(deleted.flat()).toEqual(keys);
  });

  it("is not cleared as long as S3 keeps one of them", async () => {
    s3.on(ListObjectsV2Command).resolves({ Contents: [{ Key: "1/1/1.json" }] });
    s3.on(DeleteObjectsCommand).resolves({ Errors: [{ Code: "AccessDenied" }] });
    await expect(working.clear({ id: "1", rev: 1 })).rejects.toThrow("AccessDenied");
  });

  it("is nothing where it was never read", async () => {
    s3.on(ListObjectsV2Command).resolves({});
    expect(await working.latest("1")).toEqual({ rev: 0, pages: [] });
  });
});
