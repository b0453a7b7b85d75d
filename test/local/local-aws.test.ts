import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  InitiateAuthCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import {
  type AttributeValue,
  DeleteItemCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  ScanCommand,
} from "@aws-sdk/client-dynamodb";
import { DecryptCommand, EncryptCommand, GenerateDataKeyCommand, KMSClient } from "@aws-sdk/client-kms";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { ReceiveMessageCommand, SendMessageBatchCommand, SQSClient } from "@aws-sdk/client-sqs";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { CannotStart } from "../../infra/local/cannot-start.ts";
import { type App, deploy, type Progress } from "../../infra/local/deploy.ts";
import { apiUrl, type LocalAws, startLocalAws, useLocalAws } from "../../infra/local/local-aws.ts";
import { workersOf } from "../../infra/local/workers.ts";

const [near, far] = ["ap-southeast-1", "ap-northeast-1"];
const toy: App = { command: "node test/local/toy/app.ts", regions: [near, far] };
const minutes = 60_000;

let dir: string;
let aws: LocalAws;
let at: Record<string, string>;
let farAt: Record<string, string>;
const progress: Progress[] = [];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "local-aws-"));
  aws = await startLocalAws({ dir, region: near });
  useLocalAws(aws);
  const outputs = await deploy(aws, toy, { log: (step) => progress.push(step) });
  at = outputs.Near ?? {};
  farAt = outputs.Far ?? {};
}, 3 * minutes);

afterAll(async () => {
  await aws?.stop();
  await rm(dir, { recursive: true, force: true });
});

describe("a deploy to the local AWS", () => {
  it("counts the resources of every region as they are made", () => {
    const last = progress.at(-1);
    expect(last?.total).toBeGreaterThan(50);
    expect(last?.done).toBe(last?.total);
  });

  it("writes down what could only be recorded, and deploys the rest", async () => {
    const log = await readFile(aws.serverLog, "utf8");
    expect(log).toMatch(/AWS::CloudTrail::Trail Near-\S+ is recorded only/);
    expect(log).toMatch(/AWS::CloudWatch::CompositeAlarm Near-\S+ is recorded only/);
  });
});

describe("on the local AWS", () => {
  it("an object that arrives is handed to a function, whatever its name", async () => {
    await s3().send(new PutObjectCommand({ Bucket: at.Inbox, Key: "销售部/合同 a+b %.pdf", Body: "scan" }));
    await vi.waitFor(async () => expect(await tableHolds("合同 a+b %.pdf")).toBe(true), 10_000);
  });

  it("what a function cannot do goes to the dead-letter queue, and the rest of its batch is done", async () => {
    await send(at.Arrived, ["sound", "spoilt"]);
    await vi.waitFor(async () => expect(await receive(at.Dead)).toEqual(["spoilt"]), 20_000);
    expect(await item("sound")).toBeDefined();
  }, 30_000);

  it("messages of a group are handled in the order in which they were sent", async () => {
    const bodies = Array.from({ length: 20 }, (_, n) => String(n));
    await send(at.InLine, bodies.slice(0, 10), "series");
    await send(at.InLine, bodies.slice(10), "series");
    await vi.waitFor(async () => expect((await item("series"))?.seen?.L?.map(({ S }) => S)).toEqual(bodies), 15_000);
  }, 20_000);

  it("no more of a function run at once than its queue allows", async () => {
    const bodies = ["slow 1", "slow 2", "slow 3", "slow 4"];
    await send(at.Slow, bodies);
    const runs = await vi.waitFor(() => Promise.all(bodies.map(spanOf)), 15_000);
    const together = runs.map(([began]) => runs.filter(([from, to]) => from <= began && began < to).length);
    expect(Math.max(...together)).toBe(2);
  }, 20_000);

  it("a message is given again when the machine that handled it died", async () => {
    await send(at.Slow, ["survivor"]);
    const dead = await vi.waitFor(async () => {
      const workers = await workersOf(aws, at.Dawdle ?? "");
      expect(workers).not.toHaveLength(0);
      return workers;
    }, 10_000);
    for (const pid of dead) process.kill(pid, "SIGKILL");
    const done = await vi.waitFor(() => spanOf("survivor"), 20_000);
    expect(dead).not.toContain(done[2]);
  }, 30_000);

  it("a change of a table that a function fails at is given again, and laid aside in the end; what follows is not held up", async () => {
    for (const id of ["late a", "spoilt b", "late c", "throws d", "late e"]) await put(id);
    await vi.waitFor(async () => expect((await item("followed e"))?.tries?.N).toBe("3"), 30_000);
    expect((await item("followed a"))?.tries?.N).toBe("3");
    expect((await item("followed c"))?.tries?.N).toBe("3");
    const laid = (await receive(at.Aside)).map((body) => JSON.parse(body ?? "{}"));
    expect(laid.map(({ requestContext }) => requestContext.condition)).toEqual(
      laid.map(() => "RetryAttemptsExhausted"),
    );
    expect(laid).toHaveLength(2);
  }, 40_000);

  it("a function is denied what its role was not granted", async () => {
    const { body } = await ask("/vault", await token("li"));
    expect(body).toMatch(/not authorized to perform: s3:GetObject/);
  });

  it("a person with a token is let in and known by name, and nobody else is", async () => {
    const good = await token("wang");
    expect(await ask("/files/销售", good)).toMatchObject({
      status: 200,
      body: expect.stringContaining('"username": "wang"'),
    });
    expect((await ask("/files")).status).toBe(401);
    expect((await ask("/files", `${good.slice(0, -8)}AAAAAAAA`)).status).toBe(401);
  });

  it("an upload by its presigned URL is taken, for that key alone, and encrypted under the bucket's key", async () => {
    const url = await getSignedUrl(s3(), new PutObjectCommand({ Bucket: at.Inbox, Key: "upload/1.pdf" }), {
      expiresIn: 60,
    });
    expect((await fetch(url.replace("1.pdf", "2.pdf"), { method: "PUT", body: "scan" })).status).toBe(403);
    expect((await fetch(url, { method: "PUT", body: "scan" })).status).toBe(200);
    const taken = await s3().send(new GetObjectCommand({ Bucket: at.Inbox, Key: "upload/1.pdf" }));
    expect(await taken.Body?.transformToString()).toBe("scan");
    expect(taken.SSEKMSKeyId).toBe(at.Key);
  });

  it("a document is locked by its bucket's default, put only once, and copied to the other region", async () => {
    const document = { Bucket: at.Vault, Key: "documents/1" };
    const put = new PutObjectCommand({ ...document, Body: "sealed", IfNoneMatch: "*" });
    const { VersionId } = await s3().send(put);
    await expect(s3().send(put)).rejects.toThrow("pre-conditions");
    await expect(s3().send(new DeleteObjectCommand({ ...document, VersionId }))).rejects.toThrow("object lock");
    const copy = await s3(far).send(new HeadObjectCommand({ Bucket: farAt.Replica, Key: document.Key }));
    expect(copy.ReplicationStatus).toBe("REPLICA");
  });

  it("an item is copied to the other region with its table, and deleted there with it", async () => {
    const TableName = at.Table;
    const there = new DynamoDBClient({ region: far });
    const Key = { id: { S: "a key" } };
    await dynamo().send(new PutItemCommand({ TableName, Item: Key }));
    expect((await there.send(new GetItemCommand({ TableName, Key }))).Item).toEqual(Key);
    await dynamo().send(new DeleteItemCommand({ TableName, Key }));
    expect((await there.send(new GetItemCommand({ TableName, Key }))).Item).toBeUndefined();
  });

  it("a data key is opened by the key of either region that wraps it, for its own document alone", async () => {
    const [here, there] = [new KMSClient({ region: near }), new KMSClient({ region: far })];
    const EncryptionContext = { document: "1" };
    const made = await here.send(new GenerateDataKeyCommand({ KeyId: at.Key, KeySpec: "AES_256", EncryptionContext }));
    const wrapped = await there.send(
      new EncryptCommand({ KeyId: farAt.FarKey, Plaintext: made.Plaintext, EncryptionContext }),
    );
    const CiphertextBlob = wrapped.CiphertextBlob;
    expect((await there.send(new DecryptCommand({ CiphertextBlob, EncryptionContext }))).Plaintext).toEqual(
      made.Plaintext,
    );
    await expect(here.send(new DecryptCommand({ CiphertextBlob, EncryptionContext }))).rejects.toThrow();
    await expect(
      there.send(new DecryptCommand({ CiphertextBlob, EncryptionContext: { document: "2" } })),
    ).rejects.toThrow();
  });
});

describe("a second deploy to the local AWS", () => {
  it(
    "changes the table that changed and keeps what is in it",
    async () => {
      await send(at.Arrived, ["kept"]);
      await vi.waitFor(async () => expect(await item("kept")).toBeDefined(), 10_000);
      await deploy(aws, { ...toy, context: { expiry: "gone" } });
      expect(await item("kept")).toBeDefined();
      const { TimeToLiveDescription } = await dynamo().send(new DescribeTimeToLiveCommand({ TableName: at.Table }));
      expect(TimeToLiveDescription).toEqual({ AttributeName: "gone", TimeToLiveStatus: "ENABLED" });
    },
    minutes,
  );

  it(
    "fails with the resource that failed and why",
    async () => {
      const broken = deploy(aws, { ...toy, context: { expiry: "gone", broken: "yes" } });
      await expect(broken).rejects.toThrow(/AWS::Nowhere::Thing/);
    },
    minutes,
  );
});

describe("the local AWS", () => {
  it("says what to do when it runs in a folder already", async () => {
    await expect(startLocalAws({ dir })).rejects.toThrow(
      new CannotStart(
        "A local AWS runs here already: use it, or end it (Ctrl-C where it was started) and start again.",
      ),
    );
    await expect(startLocalAws({ dir, port: Number(new URL(aws.endpoint).port) })).rejects.toThrow(
      new CannotStart(
        "A local AWS runs here already: use it, or end it (Ctrl-C where it was started) and start again.",
      ),
    );
  });

  it("says what to do when its port is taken", async () => {
    const port = Number(new URL(aws.endpoint).port);
    await expect(startLocalAws({ dir: join(dir, "other"), port })).rejects.toThrow(/^Port \d+ is taken .* --port/);
  });

  it("ends with whoever started it, even when that is killed", async () => {
    const starter = spawn(process.execPath, [join(import.meta.dirname, "starter.ts"), join(dir, "orphan")], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [said] = await once(createInterface({ input: starter.stdout }), "line");
    expect(runs(Number(said))).toBe(true);
    starter.kill("SIGKILL");
    await vi.waitFor(() => expect(runs(Number(said))).toBe(false), 5_000);
  }, 30_000);

  it("leaves no process behind when it is stopped", async () => {
    const other = await startLocalAws({ dir: join(dir, "stopped") });
    await other.stop();
    expect(runs(other.pid)).toBe(false);
  }, 30_000);
});

function s3(region: string = near): S3Client {
  return new S3Client({ region });
}

function dynamo(): DynamoDBClient {
  return new DynamoDBClient();
}

async function item(id: string): Promise<Record<string, AttributeValue> | undefined> {
  return (
    await dynamo().send(new GetItemCommand({ TableName: at.Table, Key: { id: { S: id } }, ConsistentRead: true }))
  ).Item;
}

async function put(id: string): Promise<void> {
  await dynamo().send(new PutItemCommand({ TableName: at.Table, Item: { id: { S: id } } }));
}

async function tableHolds(part: string): Promise<boolean> {
  const { Items = [] } = await dynamo().send(new ScanCommand({ TableName: at.Table }));
  return Items.some(({ id }) => decodeEscapes(id?.S ?? "").includes(part));
}

/** An event's JSON, whose letters beyond ASCII are written as escapes. */
function decodeEscapes(body: string): string {
  return body.startsWith("{") ? JSON.stringify(JSON.parse(body)) : body;
}

/** When a dawdler began and ended, and which process it was. */
async function spanOf(id: string): Promise<[began: number, ended: number, pid: number]> {
  const done = await item(id);
  expect(done).toBeDefined();
  return [Number(done?.began?.N), Number(done?.ended?.N), Number(done?.pid?.N)];
}

async function send(QueueUrl: string | undefined, bodies: readonly string[], group?: string): Promise<void> {
  const Entries = bodies.map((MessageBody, n) => ({
    Id: String(n),
    MessageBody,
    ...(group === undefined ? {} : { MessageGroupId: group, MessageDeduplicationId: MessageBody }),
  }));
  await new SQSClient().send(new SendMessageBatchCommand({ QueueUrl, Entries }));
}

async function receive(QueueUrl: string | undefined): Promise<(string | undefined)[]> {
  const { Messages = [] } = await new SQSClient().send(
    new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
  );
  return Messages.map(({ Body }) => Body);
}

async function token(Username: string): Promise<string> {
  const cognito = new CognitoIdentityProviderClient();
  const Password = "Not-a-secret-1";
  await cognito.send(new AdminCreateUserCommand({ UserPoolId: at.People, Username, MessageAction: "SUPPRESS" }));
  await cognito.send(new AdminSetUserPasswordCommand({ UserPoolId: at.People, Username, Password, Permanent: true }));
  const AuthParameters = { USERNAME: Username, PASSWORD: Password };
  const { AuthenticationResult } = await cognito.send(
    new InitiateAuthCommand({ ClientId: at.Client, AuthFlow: "USER_PASSWORD_AUTH", AuthParameters }),
  );
  return AuthenticationResult?.AccessToken ?? "";
}

async function ask(path: string, bearer?: string): Promise<{ status: number; body: string }> {
  const headers = bearer === undefined ? {} : { authorization: `Bearer ${bearer}` };
  const answer = await fetch(`${apiUrl(aws, at.Api ?? "")}${path}`, { headers });
  return { status: answer.status, body: await answer.text() };
}

/** Whether any process of the group is left. */
function runs(group: number): boolean {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}
