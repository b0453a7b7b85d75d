import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { inject } from "vitest";
import { z } from "zod";
import type { IntakeView } from "#shared/domain/intake/view.ts";
import { Api } from "../../cli/api.ts";
import { type Asks, signIn } from "../../cli/cognito.ts";
import { SCANS } from "../../infra/local/expectation.ts";
import { useLocalAws } from "../../infra/local/local-aws.ts";
import type { Way } from "../scans/unseen/engine/ways.ts";
import { papers } from "../scans/unseen/papers/tune.ts";

/** The archive's public doors: its inbox and its API. Nothing else is used by a journey. */
export const aws = inject("aws");
export const archive = inject("archive");
useLocalAws(aws);

export const s3 = new S3Client({ forcePathStyle: true });

/** The API as one of the archive's people uses it: `archivist-1`, or a department's submitter. */
export function as(who: string): Api {
  const person = archive.people.find(
    ({ username, department, roles }) => username === who || (department === who && roles.includes("submitter")),
  );
  if (!person) throw new Error(`nobody is ${who}`);
  let token: Promise<string> | undefined;
  return new Api(archive.apiUrl, () => (token ??= tokenOf(person)));
}

/** What somebody signs in for. */
export const tokenOf = ({ username, password }: { username: string; password: string }): Promise<string> =>
  signedIn(username, { password: async () => password, newPassword: never });

/** The password that people choose who sign in with the first that they were given. */
export const OWN_PASSWORD = "My-own-password-1";

/** What somebody signs in for who was given a first password, and chooses their own. */
export const firstTokenOf = (username: string, password: string): Promise<string> =>
  signedIn(username, { password: async () => password, newPassword: async () => OWN_PASSWORD });

const never = () => Promise.reject(new Error("a local person has a lasting password and no app"));

async function signedIn(username: string, asks: Omit<Asks, "code">): Promise<string> {
  const pool = { region: archive.region, client: archive.clientId, endpoint: archive.endpoint };
  return (await signIn(pool, username, { ...asks, code: never })).token;
}

export const archivist = as("archivist-1");

/** Puts a file into the inbox, as a scanner or any AWS client does. */
export async function drop(key: string, bytes: Uint8Array, metadata: Record<string, string> = {}): Promise<void> {
  await s3.send(new PutObjectCommand({ Bucket: archive.buckets.inbox, Key: key, Body: bytes, Metadata: metadata }));
}

const Mail = z.object({ To: z.array(z.string()), Subject: z.string(), BodyText: z.string() });
const Sent = z.object({ messages: z.record(z.string(), z.array(Mail)) });

/** Every mail that the archive has sent. */
export async function mails(): Promise<z.infer<typeof Mail>[]> {
  const { messages } = Sent.parse(await (await fetch(`${aws.endpoint}/_ministack/ses/messages`)).json());
  return Object.values(messages).flat();
}

/** A paper of a department that the archive files by itself. Answers its number. */
export async function onFile(department: string, name: string, paper: Uint8Array): Promise<string> {
  const key = `${department}/${name}.pdf`;
  await drop(key, paper);
  return (await endOf(key)).number ?? "";
}

export const scan = (file: string): Promise<Buffer> => readFile(SCANS + file);

/** The same PDF in other bytes: what follows its end is not looked at. */
export const again = (pdf: Uint8Array, mark: string): Buffer => Buffer.concat([pdf, Buffer.from(`\n% ${mark}\n`)]);

const PAUSE = 500;

/** The items that came in under a key, the newest first. */
export async function itemsOf(key: string): Promise<IntakeView[]> {
  return (await archivist.call("GET /intake", { query: { key } })).items;
}

/** Waits until every item of a key has come to rest: filed, rejected, or before a person. */
export async function ended(key: string, { items = 1, seconds = 120 } = {}): Promise<IntakeView[]> {
  for (const deadline = Date.now() + seconds * 1000; Date.now() < deadline; await sleep(PAUSE)) {
    const found = await itemsOf(key);
    if (found.length >= items && found.every(atRest)) return found;
  }
  throw new Error(`${key} has not come to rest after ${seconds} s: ${JSON.stringify(await itemsOf(key))}`);
}

const atRest = ({ state }: IntakeView) => state === "filed" || state === "rejected" || state === "in review";

/** The one item of a key, at rest. */
export async function endOf(key: string, seconds = 120): Promise<IntakeView> {
  const [item] = await ended(key, { seconds });
  if (!item) throw new Error(`nothing came in under ${key}`);
  return item;
}

/** A made-up paper that no other journey sends: of the samples every further scan is asked about (DL-07). */
export async function made(name: string, way: Way): Promise<Uint8Array> {
  const paper = papers.find((each) => each.name === name);
  if (!paper) throw new Error(`there is no paper ${name}`);
  return way.make(paper.pages(), name);
}
