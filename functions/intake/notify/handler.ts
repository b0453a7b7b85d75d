import { SESv2Client } from "@aws-sdk/client-sesv2";
import middy from "@middy/core";
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import { dynamo } from "#shared/aws/clients.ts";
import { Mail } from "#shared/aws/mail.ts";
import { Notices } from "#shared/aws/notices.ts";
import { People } from "#shared/aws/people.ts";
import { Item } from "#shared/domain/intake/item.ts";
import { eachChange } from "#shared/lambda/batch.ts";
import { log, observed } from "#shared/lambda/observed.ts";
import { NotifyEnv } from "./env.ts";
import { notifier } from "./notify.ts";

const env = NotifyEnv.parse(process.env);
const notices =
  env.MAIL_FROM === "none" ? undefined : new Notices(dynamo(), new Mail(new SESv2Client(), env.MAIL_FROM), env);
const notify = notifier({
  people: new People(dynamo(), env),
  notices,
  turnedAway: (paper) => log.info("paper turned away", paper),
});

export const handler = middy<DynamoDBStreamEvent, DynamoDBBatchResponse>()
  .use(observed("notify"))
  .handler(eachChange(Item, notify));
