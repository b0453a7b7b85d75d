import middy from "@middy/core";
import type { DynamoDBBatchResponse, DynamoDBStreamEvent, SQSBatchResponse, SQSEvent } from "aws-lambda";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo, sqs } from "#shared/aws/clients.ts";
import { NoticeMessage, noticesFrom, sendingAgain } from "#shared/aws/notices.ts";
import { People } from "#shared/aws/people.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { WatchedDays } from "#shared/aws/watched-days.ts";
import { WatchedDay } from "#shared/domain/access/watch.ts";
import { eachChange, eachMessage, eitherOf } from "#shared/lambda/batch.ts";
import { log, observed } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { watchRules } from "#shared/regulation/access/terms.ts";
import { WatchEnv } from "./env.ts";
import { watcher } from "./watch.ts";

const env = WatchEnv.parse(process.env);

const notices = noticesFrom(dynamo(), sqs(), env);
const watch = watcher({
  limits: watchRules(bundledRegulation(env.REGULATION).regulation) ?? {},
  days: new WatchedDays(dynamo(), env),
  trail: new AuditTrail(dynamo(), env),
  people: new People(dynamo(), env),
  commit: transactions(dynamo()),
  now: () => new Date().toISOString(),
  notices,
  found: (use) => log.warn("unusual use", use),
});

/** Called by the table's stream, and by the queue of what could not be sent then. */
export const handler = middy<DynamoDBStreamEvent | SQSEvent, DynamoDBBatchResponse | SQSBatchResponse>()
  .use(observed("watch"))
  .handler(eitherOf(eachChange(WatchedDay, watch), eachMessage(NoticeMessage, sendingAgain(notices))));
