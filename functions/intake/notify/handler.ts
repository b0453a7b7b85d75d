import middy from "@middy/core";
import type { DynamoDBBatchResponse, DynamoDBStreamEvent, SQSBatchResponse, SQSEvent } from "aws-lambda";
import { dynamo, sqs } from "#shared/aws/clients.ts";
import { NoticeMessage, noticesFrom, sendingAgain } from "#shared/aws/notices.ts";
import { People } from "#shared/aws/people.ts";
import { Item } from "#shared/domain/intake/item.ts";
import { eachChange, eachMessage, eitherOf } from "#shared/lambda/batch.ts";
import { log, observed } from "#shared/lambda/observed.ts";
import { NotifyEnv } from "./env.ts";
import { notifier } from "./notify.ts";

const env = NotifyEnv.parse(process.env);
const notices = noticesFrom(dynamo(), sqs(), env);
const notify = notifier({
  people: new People(dynamo(), env),
  notices,
  turnedAway: (paper) => log.info("paper turned away", paper),
});

/** Called by the table's stream, and by the queue of what could not be sent then. */
export const handler = middy<DynamoDBStreamEvent | SQSEvent, DynamoDBBatchResponse | SQSBatchResponse>()
  .use(observed("notify"))
  .handler(eitherOf(eachChange(Item, notify), eachMessage(NoticeMessage, sendingAgain(notices))));
