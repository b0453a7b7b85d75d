import { readFileSync } from "node:fs";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { Api } from "./api.ts";
import type { UserPool } from "./cognito.ts";
import { type LocalPerson, readLocalArchive, STACK_FILE } from "./local-archive.ts";
import { Problem } from "./problem.ts";
import type { Session, Sessions, Tokens } from "./sessions.ts";

/** An archive: where its API answers, and who signs people in. */
export interface Archive {
  readonly api: string;
  readonly identity?: Identity | undefined;
  /** Of one that runs on this machine: its people, whose passwords are no secret. */
  readonly local?: { readonly endpoint: string; readonly people: readonly LocalPerson[] };
}

export interface Identity {
  readonly issuer: string;
  readonly client: string;
}

/** What the command line or the environment says of the archive and of who asks. */
export interface Said {
  readonly api?: string | undefined;
  readonly issuer?: string | undefined;
  readonly client?: string | undefined;
  /** Where `npm start` tells of its archive, if not in its usual place. */
  readonly stack?: string | undefined;
  readonly as?: string | undefined;
}

/** The archive that is meant: the one that is named, else the one that runs on this machine, else the last one signed in to. */
export function findArchive({ api, issuer, client, stack = STACK_FILE }: Said, sessions: Sessions): Archive {
  if (api !== undefined) {
    const named = issuer !== undefined && client !== undefined ? { issuer, client } : undefined;
    return { api, identity: named ?? sessions.find(api) };
  }
  const local = readLocalArchive(stack);
  if (local) {
    trust(local.caBundle);
    const issuer = `https://cognito-idp.${local.region}.amazonaws.com/${local.userPoolId}`;
    return { api: local.apiUrl, identity: { issuer, client: local.clientId }, local };
  }
  const last = sessions.find();
  if (last) return { api: last.api, identity: last };
  throw new Problem(
    "archive.unknown",
    "不知是哪个档案系统：先在本机运行 npm start，或用 --api、--issuer、--client 指明。",
    2,
  );
}

/**
 * The API of an archive, as someone who is signed in there; in a local archive that is the first archivist, unless said.
 * A token from elsewhere (DOSSIER_TOKEN) is taken as it is.
 */
export function apiOf(archive: Archive, { as }: Said, sessions: Sessions): Api {
  const { DOSSIER_TOKEN: token } = process.env;
  if (token !== undefined) return new Api(archive.api, async () => token);
  let session: Session | undefined;
  return new Api(archive.api, async () => {
    session ??= await someone(archive, as, sessions);
    if (ended(session)) session = await renewed(archive, session, sessions);
    return session.token;
  });
}

/** Who signs people in to an archive: a user pool of Cognito's, or a company's own issuer. @throws Problem where that is not known */
export function signInOf({ identity, local }: Archive): Identity & { pool?: UserPool } {
  if (!identity)
    throw new Problem("issuer.unknown", "请一并用 --issuer 和 --client 说明由谁验证登录（部署输出里有）。", 2);
  const { issuer, client } = identity;
  const region = /^https:\/\/cognito-idp\.([^.]+)\.amazonaws\.com/.exec(issuer)?.[1];
  return { issuer, client, ...(region !== undefined && { pool: { region, client, endpoint: local?.endpoint } }) };
}

/** Signs in as one of a local archive's people. @throws Problem where there is no such person */
export async function signInLocally(archive: Archive, as?: string): Promise<Session> {
  const people = archive.local?.people ?? [];
  const { pool } = signInOf(archive);
  const person = people.find(({ username, roles }) =>
    as === undefined ? roles.includes("archivist") : username === as,
  );
  if (!person || !pool) {
    const known = people.map(({ username }) => username).join("、");
    const how = as === undefined ? "" : `后来登记的，请先登录：dossier login ${as}（用其密码）。`;
    throw new Problem("person.unknown", `不知“${as ?? "档案员"}”的密码，知道的是：${known}。${how}`, 2);
  }
  const { username, password } = person;
  const { signIn } = await import("./cognito.ts");
  const known = async () => password;
  return sessionOf(
    archive,
    username,
    await signIn(pool, username, { password: known, newPassword: known, code: known }),
  );
}

export function sessionOf(archive: Archive, username: string, tokens: Tokens): Session {
  const { issuer, client } = signInOf(archive);
  return { api: archive.api, issuer, client, username, ...tokens };
}

async function someone(archive: Archive, as: string | undefined, sessions: Sessions): Promise<Session> {
  const saved = sessions.find(archive.api);
  if (saved && (as === undefined || as === saved.username)) return saved;
  if (archive.local) return signInLocally(archive, as);
  throw new Problem("session.none", "还没有登录，请先运行：npm run dossier -- login");
}

async function renewed(archive: Archive, session: Session, sessions: Sessions): Promise<Session> {
  const { username, refreshToken } = session;
  const tokens = refreshToken === undefined ? undefined : await renewedTokens(archive, refreshToken);
  if (!tokens) throw new Problem("session.ended", "登录已过期，请重新登录：npm run dossier -- login");
  const next = sessionOf(archive, username, tokens);
  if (sessions.find(archive.api)) sessions.save(next);
  return next;
}

async function renewedTokens(archive: Archive, refreshToken: string): Promise<Tokens | undefined> {
  const { pool, issuer, client } = signInOf(archive);
  if (pool) return (await import("./cognito.ts")).renew(pool, refreshToken);
  return (await import("./oidc.ts")).renewAtIssuer(issuer, client, refreshToken);
}

/** A minute early: it has to last for the call. */
const ended = ({ expiresAt }: Session) => Date.parse(expiresAt) - 60_000 < Date.now();

/** The certificate of a local AWS, made when it started. */
function trust(caBundle: string): void {
  setDefaultCACertificates([...getCACertificates("default"), readFileSync(caBundle, "utf8")]);
}
