import { randomInt, randomUUID } from "node:crypto";
import sharp from "sharp";
import type { IntakeView } from "#shared/domain/intake/view.ts";
import { loadRegulation } from "#shared/regulation/load.ts";
import { archive, archivist, drop, endOf } from "../doors.ts";
import { aGateSlip } from "../papers.ts";
import type { Own } from "./own.ts";

/** The department of the last who submits, who is asked as, and another: they see its papers, and not the other's. */
const [second = "", first = ""] = archive.people
  .filter(({ roles }) => roles.includes("submitter"))
  .slice(-2)
  .map(({ department }) => department);

/**
 * Papers that were sent in for this alone, in every state that is one of rest: whatever is done to them, no other journey misses one.
 * One after the other: for each that comes at the same time, the local AWS starts workers of its own.
 */
export async function ownPapers(): Promise<IntakeView[]> {
  const papers: IntakeView[] = [];
  for (const department of [first, second, first, first]) papers.push(await sent(department, "pdf"));
  const filed = [];
  for (const paper of papers.splice(0, 2)) filed.push(await confirmed(paper));
  return [...papers, await sent(first, "tiff"), await sent(first, "txt"), ...filed];
}

/** What requests may hold that reach these papers, and the words of the regulation that they may hold. */
export async function reaching(papers: readonly IntakeView[]): Promise<Own> {
  const { classes, departments, channels, levels } = loadRegulation(archive.regulation).regulation;
  const numbers = papers.flatMap(({ number }) => number ?? []);
  const params = { number: numbers[0] ?? "" };
  const lists = await Promise.all([
    archivist.call("GET /intake", { query: { limit: 1 } }),
    archivist.call("GET /files", { query: { limit: 1 } }),
    archivist.call("GET /files/{number}/history", { params, query: { limit: 1 } }),
  ]);
  const signs = Object.values(classes).map(({ sign }) => sign);
  const types = Object.values(classes).flatMap((each) => Object.keys(each.types));
  const ids = papers.map(({ id }) => id);
  const ofTwoPages = papers.filter(({ key }) => key.endsWith(".tiff")).map(({ id }) => id);
  const seeds = {
    "/intake/{id}": ids,
    ...{ "/intake/{id}/confirm": ids.slice(1), "/intake/{id}/divide": ofTwoPages },
    "/examples/{id}": papers.filter(({ number }) => number !== null).map(({ id }) => id),
    "/files/{number}": numbers,
    "query.number": numbers,
    "query.key": papers.map(({ key }) => key),
    "query.id": papers.map(({ id }) => id.slice(0, 8)),
    "query.cursor": lists.flatMap(({ cursor }) => cursor ?? []),
    ...{ "query.class": signs, "body.class": signs, "query.type": types, "body.type": types },
    ...{ "query.department": Object.keys(departments), "body.department": Object.keys(departments) },
    ...{ "body.channel": Object.keys(channels), "query.level": levels, "body.level": levels },
  };
  const bodies = { "POST /intake/{id}/confirm": asMeeting, "POST /intake/{id}/divide": { pages: [2] } };
  return { seeds, bodies, askers: {} };
}

async function sent(department: string, kind: "pdf" | "tiff" | "txt"): Promise<IntakeView> {
  const bytes = { pdf: aGateSlip, tiff: twoBlankPages, txt: () => Buffer.from(randomUUID()) };
  const key = `${department}/${randomUUID()}.${kind}`;
  await drop(key, await bytes[kind]());
  return endOf(key);
}

/** A file that can be divided, and in which nothing is read. */
async function twoBlankPages(): Promise<Buffer> {
  const size = { width: 900 + randomInt(300), height: 1200 + randomInt(400) };
  const page = await sharp({ create: { ...size, channels: 3, background: "white" } })
    .png()
    .toBuffer();
  return sharp([page, page], { join: { animated: true } })
    .tiff({ compression: "lzw" })
    .toBuffer();
}

/** Filed where no other journey looks: in a year of its own. */
const asMeeting = { class: "G", type: "会议", date: "2019-05-06", customer: "佛山宏达铝业有限公司" };

async function confirmed({ id, key }: IntakeView): Promise<IntakeView> {
  await archivist.call("POST /intake/{id}/confirm", { params: { id }, body: asMeeting });
  return endOf(key);
}
