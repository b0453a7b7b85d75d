import middy from "@middy/core";
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import { dynamo } from "#shared/aws/clients.ts";
import { noticesFrom } from "#shared/aws/notices.ts";
import { People } from "#shared/aws/people.ts";
import { Item } from "#shared/domain/intake/item.ts";
import { eachChange } from "#shared/lambda/batch.ts";
import { log, observed } from "#shared/lambda/observed.ts";
import { NotifyEnv } from "./env.ts";
import { notifier } from "./notify.ts";

const env = NotifyEnv.parse(process.env);
const notify = notifier({
  people: new People(dynamo(), env),
  notices: noticesFrom(dynamo(), env),
  turnedAway: (paper) => log.info("paper turned away", paper),
});

export const handler = middy<DynamoDBStreamEvent, DynamoDBBatchResponse>()
  .use(observed("notify"))
  .handler(eachChange(Item, notify));
