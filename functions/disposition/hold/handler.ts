import middy from "@middy/core";
import type { DynamoDBBatchResponse, DynamoDBStreamEvent, ScheduledEvent } from "aws-lambda";
import { z } from "zod";
import { dynamo, s3 } from "#shared/aws/clients.ts";
import { FileIndex } from "#shared/aws/file-index.ts";
import { Holds } from "#shared/aws/holds.ts";
import { Series } from "#shared/aws/series.ts";
import { Vault } from "#shared/aws/vault.ts";
import { eachChange } from "#shared/lambda/batch.ts";
import { log, observed, told } from "#shared/lambda/observed.ts";
import { HoldEnv } from "./env.ts";
import { mirror } from "./hold.ts";

const env = HoldEnv.parse(process.env);
const holds = mirror({
  holds: new Holds(dynamo(), env),
  files: new FileIndex(dynamo(), env),
  series: new Series(dynamo(), env),
  vault: new Vault(s3(), env),
  failed: (subject, error) => log.error("hold not mirrored", { subject, ...told(error) }),
  now: () => new Date().toISOString(),
});
const Changed = z.object({ id: z.string(), rev: z.int() });

/** How many milliseconds before its end a run begins nothing new. */
const SPARE = 60_000;

/** Called by the table's stream as soon as a hold is placed or lifted, and by the clock for what is filed since, and for what was left. */
export const handler = middy<DynamoDBStreamEvent | ScheduledEvent, DynamoDBBatchResponse | undefined>()
  .use(observed("hold"))
  .handler(async (event, context) => {
    const goOn = () => context.getRemainingTimeInMillis() > SPARE;
    const follow = eachChange(Changed, async ({ before, after }) => {
      if (after && before?.rev !== after.rev) await holds.one(after.id, goOn);
    });
    if ("Records" in event) return follow(event);
    await holds.all(goOn);
    return undefined;
  });
