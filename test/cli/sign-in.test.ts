import { once } from "node:events";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { json, text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { renew, signIn } from "../../cli/cognito.ts";
import { Sessions } from "../../cli/sessions.ts";
import { dossier } from "./dossier.ts";
import { type FakeArchive, fakeArchive } from "./fake-archive.ts";

const open: (Server | FakeArchive)[] = [];
let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "dossier-"));
});
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
  await rm(dir, { recursive: true });
});

async function listening(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  open.push(server);
  return `http://127.0.0.1:${z.object({ port: z.int() }).parse(server.address()).port}`;
}

describe("someone who signs in to a user pool", () => {
  const Call = z.object({ ChallengeName: z.string(), ChallengeResponses: z.record(z.string(), z.string()) }).partial();

  /** A user pool that answers its calls in turn, and remembers what it was told. */
  async function pool(...answers: { status?: number; body: unknown }[]) {
    const told: z.infer<typeof Call>[] = [];
    const endpoint = await listening(
      createServer(async (request, response) => {
        told.push(Call.parse(await json(request)));
        const { status = 200, body } = answers.shift() ?? { body: {} };
        response.writeHead(status, { "content-type": "application/x-amz-json-1.1" }).end(JSON.stringify(body));
      }),
    );
    return { told, at: { region: "eu-central-1", client: "a-client", endpoint } };
  }

  const asks = {
    password: async () => "first",
    newPassword: async () => "second",
    code: async (secret?: string) => (secret === undefined ? "222222" : "111111"),
  };
  const tokens = {
    body: { AuthenticationResult: { AccessToken: "access", RefreshToken: "refresh", ExpiresIn: 3600 } },
  };
  const challenge = (name: string) => ({ body: { ChallengeName: name, Session: name } });

  it("a first time sets a password and an authenticator app before they are let in", async () => {
    const { told, at } = await pool(
      challenge("NEW_PASSWORD_REQUIRED"),
      challenge("MFA_SETUP"),
      { body: { SecretCode: "a-secret", Session: "associated" } },
      { body: { Session: "verified" } },
      tokens,
    );
    const signedIn = await signIn(at, "wang", asks);
    expect(signedIn).toMatchObject({ token: "access", refreshToken: "refresh" });
    expect(told[1]?.ChallengeResponses).toEqual({ USERNAME: "wang", NEW_PASSWORD: "second" });
    expect(told[4]).toMatchObject({ ChallengeName: "MFA_SETUP", ChallengeResponses: { USERNAME: "wang" } });
  });

  it("later gives the six digits of the app", async () => {
    const { told, at } = await pool(challenge("SOFTWARE_TOKEN_MFA"), tokens);
    await signIn(at, "wang", asks);
    expect(told[1]?.ChallengeResponses).toEqual({ USERNAME: "wang", SOFTWARE_TOKEN_MFA_CODE: "222222" });
  });

  it("with a wrong password is told so, not more", async () => {
    const no = { status: 400, body: { __type: "NotAuthorizedException", message: "Incorrect username or password." } };
    const { at } = await pool(no);
    await expect(signIn(at, "wang", asks)).rejects.toThrow("用户名或密码不对");
  });

  it("has to sign in again once the refresh token has ended", async () => {
    const no = { status: 400, body: { __type: "NotAuthorizedException", message: "Refresh Token has expired" } };
    expect(await renew((await pool(no)).at, "refresh")).toBeUndefined();
  });

  it("goes on with the refresh token that they have, where no new one is given", async () => {
    const { at } = await pool({ body: { AuthenticationResult: { AccessToken: "next", ExpiresIn: 3600 } } });
    expect(await renew(at, "refresh")).toMatchObject({ token: "next", refreshToken: "refresh" });
  });
});

describe("someone who signs in at the company's own issuer", () => {
  /** An issuer of OpenID Connect whose person confirms at once. */
  async function issuer(): Promise<string> {
    const url: string = await listening(
      createServer(async (request, response) => {
        await text(request);
        const answers: Record<string, unknown> = {
          "/.well-known/openid-configuration": {
            issuer: url,
            token_endpoint: `${url}/token`,
            device_authorization_endpoint: `${url}/device`,
          },
          "/device": {
            device_code: "a-device",
            user_code: "ABCD-EFGH",
            verification_uri: "https://login.example.cn/device",
            expires_in: 60,
            interval: 1,
          },
          "/token": { access_token: "theirs", token_type: "Bearer", expires_in: 3600 },
        };
        response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answers[request.url ?? ""]));
      }),
    );
    return url;
  }

  it("confirms a code in any browser, and is then known to every later command", async () => {
    const archive = await fakeArchive({ "GET /files": () => ({ items: [], cursor: null }) });
    open.push(archive);
    const at = ["--api", archive.url, "--issuer", await issuer(), "--client", "cli"];
    const login = await dossier(["login", "wang", ...at], { XDG_CONFIG_HOME: dir });
    expect(login.stdout).toContain("https://login.example.cn/device 并确认代码 ABCD-EFGH");
    expect(login.code).toBe(0);
    expect((await dossier(["files"], { XDG_CONFIG_HOME: dir })).code).toBe(0);
    expect(archive.asked.map(({ token }) => token)).toEqual(["theirs"]);
    const logout = await dossier(["logout"], { XDG_CONFIG_HOME: dir });
    expect(logout.stdout).toBe(`已退出 ${archive.url}，用户 wang。\n`);
    expect((await dossier(["files"], { XDG_CONFIG_HOME: dir })).code).toBe(2);
  });
});

describe("the sessions of a machine's user", () => {
  const session = (api: string) => ({
    ...{ api, issuer: "https://login.example.cn", client: "cli", username: "wang" },
    ...{ token: "a-token", expiresAt: "2026-03-18T01:02:03.000Z" },
  });

  it("lie where nobody else on the machine can read them", async () => {
    new Sessions(join(dir, "dossier")).save(session("https://one.example.cn"));
    expect((await stat(join(dir, "dossier", "sessions.json"))).mode & 0o077).toBe(0);
    expect((await stat(join(dir, "dossier"))).mode & 0o077).toBe(0);
  });

  it("once they have ended ask for another login", async () => {
    new Sessions(join(dir, "dossier")).save(session("https://one.example.cn"));
    const { code, stderr } = await dossier(["files"], { XDG_CONFIG_HOME: dir });
    expect([code, stderr]).toEqual([1, "登录已过期，请重新登录：npm run dossier -- login\n"]);
  });

  it("are not guessed at where their file is spoilt: which file, is said", async () => {
    const file = join(dir, "sessions.json");
    await writeFile(file, "broken");
    expect(() => new Sessions(dir).find()).toThrow(`${file} 读不懂，请删去后重新登录`);
  });

  it("are one an archive, the last used first", async () => {
    const sessions = new Sessions(dir);
    for (const name of ["one", "two", "one"]) sessions.save(session(`https://${name}.example.cn`));
    expect(sessions.find()?.api).toBe("https://one.example.cn");
    expect(sessions.find("https://two.example.cn")?.username).toBe("wang");
    expect(JSON.parse(await readFile(join(dir, "sessions.json"), "utf8"))).toHaveLength(2);
  });
});
