import middy from "@middy/core";
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { AccessRequests } from "#shared/aws/access-requests.ts";
import { Agreements } from "#shared/aws/agreements.ts";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo, s3, sqs } from "#shared/aws/clients.ts";
import { Copies } from "#shared/aws/copies.ts";
import { Disposals } from "#shared/aws/disposals.ts";
import { FileIndex } from "#shared/aws/file-index.ts";
import { People } from "#shared/aws/people.ts";
import { Queue } from "#shared/aws/queue.ts";
import { Series } from "#shared/aws/series.ts";
import { Tasks } from "#shared/aws/tasks.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { Uses } from "#shared/aws/uses.ts";
import { Viewing } from "#shared/aws/viewing.ts";
import { WatchedDays } from "#shared/aws/watched-days.ts";
import { accessRoutes } from "#shared/domain/access/contract.ts";
import { dueOn } from "#shared/domain/access/due.ts";
import { served } from "#shared/lambda/http.ts";
import { log, observed, told } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { Authoriser } from "#shared/policy/authoriser.ts";
import { accessRules, momentOf } from "#shared/regulation/access/room.ts";
import { peopleRules } from "#shared/regulation/people.ts";
import { standingRules } from "#shared/regulation/standing.ts";
import { access } from "./access.ts";
import { AccessApiEnv } from "./env.ts";
import { countingRefusals } from "./refusals.ts";

const env = AccessApiEnv.parse(process.env);
const loaded = bundledRegulation(env.REGULATION);
const rules = accessRules(loaded);
const trail = new AuditTrail(dynamo(), env);
const people = new People(dynamo(), env);
const days = rules.watch && new WatchedDays(dynamo(), env);
const moment = momentOf(loaded.regulation);
const policies = new Authoriser();
const { things, answers } = access({
  requests: new AccessRequests(dynamo(), env, trail, (request) => dueOn(request, rules)),
  tasks: new Tasks(dynamo(), env),
  disposals: new Disposals(dynamo(), env),
  uses: new Uses(dynamo(), env),
  agreements: new Agreements(dynamo(), env, trail),
  copies: new Copies(dynamo(), env),
  files: new FileIndex(dynamo(), env),
  series: new Series(dynamo(), { SERIES_TABLE: env.COPY_SERIES_TABLE }),
  viewing: new Viewing(s3(), env),
  queue: new Queue(sqs(), env.COPY_QUEUE),
  commit: transactions(dynamo()),
  momentOf: moment,
  peopleRules: peopleRules(loaded.regulation),
  ...{ people, trail, days, rules, policies },
});

const to = {
  people,
  rules: standingRules(loaded.regulation),
  policies,
  trail: countingRefusals({
    ...{ trail, days },
    today: (now) => moment(now).today,
    uncounted: (error) => log.error("refusal not counted", told(error)),
  }),
  room: "access" as const,
};

export const handler = middy<APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2>()
  .use(observed("access"))
  .handler(served(accessRoutes, things, answers, to));
