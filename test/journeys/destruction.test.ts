import { setTimeout as sleep } from "node:timers/promises";
import { ListObjectVersionsCommand, S3Client } from "@aws-sdk/client-s3";
import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { expect, it } from "vitest";
import { dynamo } from "#shared/aws/clients.ts";
import type { Answer } from "../../cli/api.ts";
import { localStage } from "../../infra/local/archive.ts";
import { anOrderOnFile, ask, employee, executive, head } from "./asking.ts";
import { archive, archivist, as, s3 } from "./doors.ts";

type Application = Answer<"GET /disposal/applications/{id}">;

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

it("destroys before its time what was approved for it: nothing is left here or off site, whoever asks is refused, and who supervises sees for themselves", async () => {
  const numbers = [await anOrderOnFile(), await anOrderOnFile()].sort();
  const [gone = "", held = ""] = numbers;
  const idOf = async (number: string) => (await archivist.call("GET /files/{number}", { params: { number } })).id;
  const [paper, kept] = [await idOf(gone), await idOf(held)];
  expect(await versionsOf(paper)).toEqual([1, 1, 1, 1]);

  const reason = "项目取消，部门确认不再有保存价值";
  const body = { ground: "no further value" as const, reason, files: numbers };
  const { id } = await archivist.call("POST /disposal/applications", { body });
  const decide = (who: typeof head) =>
    who.call("POST /disposal/applications/{id}/decide", { params: { id }, body: { said: { verdict: "approve" } } });
  await decide(head);
  expect(await decide(executive)).toMatchObject({ state: "approved" });
  const scope = { on: "file" as const, number: held };
  await archivist.call("POST /holds", {
    body: { scope, ground: "lawsuit", reason: "买卖合同纠纷", authority: "（2026）沪01民初8号" },
  });

  const { person } = await supervisor.call("GET /me", {});
  const execution = { place: "档案室机房", supervisors: [person.subject] };
  await executor.call("POST /disposal/applications/{id}/execute", { params: { id }, body: execution });
  expect(await carriedOut(id)).toMatchObject({ state: "erased", erased: { destroyed: 1 } });

  expect([await versionsOf(paper), await hasKey(paper)]).toEqual([[0, 0, 0, 0], false]);
  expect([await versionsOf(kept), await hasKey(kept)]).toEqual([[1, 1, 1, 1], true]);
  await expect(ask(employee, gone)).rejects.toThrow(/access\.|file\./);
  const record = await archivist.call("GET /files/{number}", { params: { number: gone } });
  expect(record).toMatchObject({ status: "destroyed", number: gone });

  const { items } = await supervisor.call("GET /disposal/applications/{id}/files", { params: { id } });
  expect(items.map(({ number, state }) => [number, state])).toEqual([
    [gone, "proved"],
    [held, "spared"],
  ]);
  const sampled = { params: { id }, body: { numbers: [gone] } };
  const { samples } = await supervisor.call("POST /disposal/applications/{id}/samples", sampled);
  expect(samples?.flatMap(({ attempts }) => attempts).filter(({ readable }) => readable)).toEqual([]);
}, 400_000);
