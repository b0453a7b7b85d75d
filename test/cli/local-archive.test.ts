import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { findArchive } from "../../cli/archive.ts";
import { type LocalArchive, readLocalArchive } from "../../cli/local-archive.ts";
import { Sessions } from "../../cli/sessions.ts";
import { dossier } from "./dossier.ts";

const archive: LocalArchive = {
  endpoint: "https://127.0.0.1:4566",
  region: "us-east-1",
  apiUrl: "https://127.0.0.1:4566/_aws/execute-api/1/$default",
  caBundle: "/a/certificate.pem",
  credentials: { accessKeyId: "test", secretAccessKey: "test" },
  buckets: {
    inbox: "i",
    quarantine: "q",
    working: "w",
    viewing: "v",
    vault: "va",
    replica: "r",
    disposalRecords: "d",
    recordsReplica: "dr",
  },
  tables: {
    ...{ intake: "i", files: "f", series: "s", digests: "d", likenesses: "l", examples: "e" },
    ...{ uploads: "u" },
    ...{ documentKeys: "dk", audit: "a", people: "p", contacts: "c" },
    ...{ requests: "re", tasks: "t", uses: "us", copies: "co", agreements: "ag" },
    ...{ customerFacts: "cf", holds: "ho", disposals: "di", listedFiles: "li" },
  },
  queues: {
    ...{ receive: "https://127.0.0.1:4566/0/a", recognise: "https://127.0.0.1:4566/0/b" },
    ...{
      divide: "https://127.0.0.1:4566/0/e",
      store: "https://127.0.0.1:4566/0/c",
      file: "https://127.0.0.1:4566/0/d.fifo",
      copy: "https://127.0.0.1:4566/0/f",
    },
  },
  functions: { remind: "remind", hold: "hold", appraise: "appraise" },
  userPoolId: "us-east-1_1",
  clientId: "cli",
  scanners: { 销售部: "arn:aws:iam::000000000000:role/scanner" },
  regulation: "/a/regulation.yaml",
  people: [
    {
      username: "archivist-1",
      password: "x",
      name: "档案员1",
      roles: ["archivist"],
      department: "档案室",
      email: "archivist-1@archive.example",
    },
  ],
};

let dir: string;
let file: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "dossier-"));
  file = join(dir, "stack.json");
});
afterEach(() => rm(dir, { recursive: true }));

describe("the archive on this machine", () => {
  it("is what its file says, read back whole", async () => {
    await writeFile(file, JSON.stringify(archive));
    expect(readLocalArchive(file)).toEqual(archive);
  });

  it("is none while there is no file", () => {
    expect(readLocalArchive(file)).toBeUndefined();
  });

  it("is not guessed at where its file lacks something", async () => {
    const { userPoolId: _, ...rest } = archive;
    await writeFile(file, JSON.stringify(rest));
    expect(() => readLocalArchive(file)).toThrow("userPoolId");
  });

  it("asks whoever was entered there for the password that is theirs", async () => {
    const caBundle = join(dir, "certificate.pem");
    await Promise.all([writeFile(caBundle, ""), writeFile(file, JSON.stringify({ ...archive, caBundle }))]);
    const { code, stderr } = await dossier(["login", "han.mei"], { DOSSIER_STACK: file, XDG_CONFIG_HOME: dir });
    expect([code, stderr]).toEqual([2, expect.stringContaining("这里不能提问（密码）")]);
    const as = await dossier(["--as", "han.mei", "me"], { DOSSIER_STACK: file, XDG_CONFIG_HOME: dir });
    expect([as.code, as.stderr]).toEqual([2, expect.stringContaining("请先登录：dossier login han.mei")]);
  });

  it("lets a script in a first time that gives a new password beside the first one, and else says so (CI-17)", async () => {
    const told: unknown[] = [];
    const pool = createServer(async (request, response) => {
      told.push(await json(request));
      const tokens = { AccessToken: "access", RefreshToken: "refresh", ExpiresIn: 3600 };
      const challenge = { ChallengeName: "NEW_PASSWORD_REQUIRED", Session: "a-session" };
      response.writeHead(200, { "content-type": "application/x-amz-json-1.1" });
      response.end(JSON.stringify(told.length % 2 === 1 ? challenge : { AuthenticationResult: tokens }));
    });
    await once(pool.listen(0, "127.0.0.1"), "listening");
    const endpoint = `http://127.0.0.1:${z.object({ port: z.int() }).parse(pool.address()).port}`;
    const caBundle = join(dir, "certificate.pem");
    await Promise.all([writeFile(caBundle, ""), writeFile(file, JSON.stringify({ ...archive, endpoint, caBundle }))]);
    const env = { DOSSIER_STACK: file, XDG_CONFIG_HOME: dir, DOSSIER_PASSWORD: "first" };
    const login = (more = {}) => dossier(["login", "han.mei"], { ...env, ...more });
    expect(await login({ DOSSIER_NEW_PASSWORD: "second" })).toMatchObject({ code: 0, stderr: "" });
    expect(told).toMatchObject([
      { AuthParameters: { USERNAME: "han.mei", PASSWORD: "first" } },
      { ChallengeResponses: { USERNAME: "han.mei", NEW_PASSWORD: "second" } },
    ]);
    const without = await login();
    expect([without.code, without.stderr]).toEqual([
      2,
      "这里不能提问（首次登录，请设新密码：至少 12 位，含大小写字母、数字和符号）：" +
        "请在终端里登录，或用环境变量 DOSSIER_NEW_PASSWORD 给出。\n",
    ]);
    pool.close();
  });

  it("stands back for an archive that is named", async () => {
    await writeFile(file, JSON.stringify(archive));
    const named = { api: "https://a.example.cn", issuer: "https://login.example.cn", client: "cli", stack: file };
    expect(findArchive(named, new Sessions(dir))).toEqual({
      api: "https://a.example.cn",
      identity: { issuer: "https://login.example.cn", client: "cli" },
    });
  });
});
