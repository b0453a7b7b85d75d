import middy from "@middy/core";
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo } from "#shared/aws/clients.ts";
import { Customers } from "#shared/aws/customers.ts";
import { FileIndex } from "#shared/aws/file-index.ts";
import { Holds } from "#shared/aws/holds.ts";
import { People } from "#shared/aws/people.ts";
import { Series } from "#shared/aws/series.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { Uses } from "#shared/aws/uses.ts";
import { dispositionRoutes } from "#shared/domain/routes.ts";
import { served } from "#shared/lambda/http.ts";
import { observed } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { Authoriser } from "#shared/policy/authoriser.ts";
import { changedRules, retentionRules } from "#shared/regulation/retention.ts";
import { standingRules } from "#shared/regulation/standing.ts";
import { DispositionApiEnv } from "./env.ts";
import { holding } from "./holds.ts";
import { retaining } from "./retention.ts";

const env = DispositionApiEnv.parse(process.env);
const loaded = bundledRegulation(env.REGULATION);
const { regulation } = loaded;
const trail = new AuditTrail(dynamo(), env);
const files = new FileIndex(dynamo(), env);
const holdsInForce = new Holds(dynamo(), env, trail);
const series = new Series(dynamo(), env);
const commit = transactions(dynamo());
const retention = retaining({
  ...{ files, trail, commit, series, customers: new Customers(dynamo(), env) },
  ...{ uses: new Uses(dynamo(), env), holds: holdsInForce },
  ...{ levels: regulation.levels, classes: regulation.classes, rules: retentionRules(loaded) },
  changed: (part) => changedRules(part, loaded),
});
const holds = holding({ files, trail, commit, series, holds: holdsInForce, rules: regulation });

const to = {
  people: new People(dynamo(), env),
  rules: standingRules(regulation),
  policies: new Authoriser(),
  trail,
  room: "disposition" as const,
};

export const handler = middy<APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2>()
  .use(observed("disposition"))
  .handler(
    served(dispositionRoutes, { ...retention.things, ...holds.things }, { ...retention.answers, ...holds.answers }, to),
  );
