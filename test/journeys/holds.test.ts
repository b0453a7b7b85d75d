import { randomInt, randomUUID } from "node:crypto";
import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { GetObjectLegalHoldCommand, ListObjectVersionsCommand } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { anOrderOnFile, executive, head } from "./asking.ts";
import { archive, archivist, as, drop, endOf, s3 } from "./doors.ts";
import { aGateSlip } from "./papers.ts";

const why = { ground: "lawsuit", reason: "买卖合同纠纷", authority: "（2026）沪01民初7号" } as const;
const end = { reason: "已结案", authority: "结案通知书" };
const ON = ["ON", "ON"];
const OFF = ["OFF", "OFF"];
const soon = { timeout: 60_000, interval: 500 };

const hold = (scope: Parameters<typeof archivist.call<"POST /holds">>[1]["body"]["scope"]) =>
  archivist.call("POST /holds", { body: { scope, ...why } });
const lift = (id: string, who = as("archivist-2")) => who.call("POST /holds/{id}/lift", { params: { id }, body: end });
const paperOf = async (number: string) => (await archivist.call("GET /files/{number}", { params: { number } })).id;

/** The versions of a file in the vault, of the paper and of what was read of it. */
async function versionsOf(number: string) {
  const id = await paperOf(number);
  const both = ["documents", "recognised"].map(async (part) => {
    const at = { Bucket: archive.buckets.vault, Prefix: `${part}/${id}` };
    const { Versions = [] } = await s3.send(new ListObjectVersionsCommand(at));
    return Versions.map(({ Key, VersionId }) => ({ Bucket: archive.buckets.vault, Key, VersionId }));
  });
  return (await Promise.all(both)).flat();
}

/** Whether each of them is under S3's legal hold. */
async function stands(number: string): Promise<string[]> {
  const versions = await versionsOf(number);
  return Promise.all(
    versions.map(async (at) => {
      const found = await s3.send(new GetObjectLegalHoldCommand(at)).catch(() => undefined);
      return found?.LegalHold?.Status ?? "OFF";
    }),
  );
}

/** A paper of a customer that an archivist files. Answers its number. */
async function filedFor(customer: string): Promise<string> {
  const key = `销售部/${randomUUID()}.pdf`;
  await drop(key, aGateSlip());
  const { id } = await endOf(key);
  const body = { class: "G", type: "拜访", date: "2024-07-03", customer };
  await archivist.call("POST /intake/{id}/confirm", { params: { id }, body });
  return (await endOf(key)).number ?? "";
}

/** The clock comes round. */
async function clock(): Promise<void> {
  const lambda = new LambdaClient({ region: archive.region });
  const { FunctionError } = await lambda.send(new InvokeCommand({ FunctionName: archive.functions.hold }));
  expect(FunctionError).toBeUndefined();
}

describe("a hold (AF-32)", () => {
  it("on a file is on both its versions in the vault until another lifts it, and on record", async () => {
    const number = await anOrderOnFile();
    expect(await stands(number)).toEqual(OFF);
    const { id } = await hold({ on: "file", number });
    await expect.poll(() => stands(number), soon).toEqual(ON);
    const { items } = await head.call("GET /files/{number}/holds", { params: { number } });
    expect(items).toMatchObject([{ id, ...why }]);

    await expect(lift(id, archivist)).rejects.toThrow("hold.own");
    expect(await lift(id)).toMatchObject({ state: "lifted" });
    await expect.poll(() => stands(number), soon).toEqual(OFF);
    const told = await archivist.call("GET /files/{number}/history", { params: { number }, query: { limit: 100 } });
    expect(told.items.map(({ eventName }) => eventName)).toEqual(expect.arrayContaining(["PlaceHold", "LiftHold"]));
  });

  it("on a customer is on what is filed of it later, too, and stays as long as any other holds the file", async () => {
    const customer = `杭州${randomInt(2 ** 31)}贸易有限公司`;
    const first = await filedFor(customer);
    const { id } = await hold({ on: "customer", customer });
    const other = await hold({ on: "file", number: first });
    await expect.poll(() => stands(first), soon).toEqual(ON);

    const second = await filedFor(customer);
    await clock();
    expect(await stands(second)).toEqual(ON);
    const { files } = await archivist.call("GET /holds/{id}", { params: { id }, query: {} });
    expect(files.items.map(({ number }) => number).sort()).toEqual([first, second].sort());

    await lift(id, executive);
    await expect.poll(() => stands(second), soon).toEqual(OFF);
    await clock();
    expect(await stands(first)).toEqual(ON);
    await lift(other.id);
    await expect.poll(() => stands(first), soon).toEqual(OFF);
  });
});
