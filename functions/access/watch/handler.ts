import middy from "@middy/core";
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo } from "#shared/aws/clients.ts";
import { noticesFrom } from "#shared/aws/notices.ts";
import { People } from "#shared/aws/people.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { WatchedDays } from "#shared/aws/watched-days.ts";
import { WatchedDay } from "#shared/domain/access/watch.ts";
import { eachChange } from "#shared/lambda/batch.ts";
import { log, observed } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { watchRules } from "#shared/regulation/access/terms.ts";
import { WatchEnv } from "./env.ts";
import { watcher } from "./watch.ts";

const env = WatchEnv.parse(process.env);

const watch = watcher({
  limits: watchRules(bundledRegulation(env.REGULATION).regulation) ?? {},
  days: new WatchedDays(dynamo(), env),
  trail: new AuditTrail(dynamo(), env),
  people: new People(dynamo(), env),
  commit: transactions(dynamo()),
  now: () => new Date().toISOString(),
  notices: noticesFrom(dynamo(), env),
  found: (use) => log.warn("unusual use", use),
});

export const handler = middy<DynamoDBStreamEvent, DynamoDBBatchResponse>()
  .use(observed("watch"))
  .handler(eachChange(WatchedDay, watch));
