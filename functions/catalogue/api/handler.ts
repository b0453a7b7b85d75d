import middy from "@middy/core";
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo } from "#shared/aws/clients.ts";
import { Disposals } from "#shared/aws/disposals.ts";
import { Examples } from "#shared/aws/examples.ts";
import { FileIndex } from "#shared/aws/file-index.ts";
import { Holds } from "#shared/aws/holds.ts";
import { IntakeRecords } from "#shared/aws/intake-records.ts";
import { People } from "#shared/aws/people.ts";
import { Series } from "#shared/aws/series.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { Uses } from "#shared/aws/uses.ts";
import { catalogueRoutes } from "#shared/domain/catalogue/contract.ts";
import type { Answers, Things } from "#shared/lambda/asked.ts";
import { served } from "#shared/lambda/http.ts";
import { observed } from "#shared/lambda/observed.ts";
import { openApiDocument } from "#shared/lambda/openapi.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { Authoriser } from "#shared/policy/authoriser.ts";
import { filingRules } from "#shared/regulation/filing.ts";
import { standingRules } from "#shared/regulation/standing.ts";
import { catalogue } from "./catalogue.ts";
import { CatalogueApiEnv } from "./env.ts";

const env = CatalogueApiEnv.parse(process.env);
const loaded = bundledRegulation(env.REGULATION);
const trail = new AuditTrail(dynamo(), env);
const files = catalogue({
  files: new FileIndex(dynamo(), env),
  series: new Series(dynamo(), env),
  records: new IntakeRecords(dynamo(), env, trail),
  holds: new Holds(dynamo(), env),
  uses: new Uses(dynamo(), env),
  disposals: new Disposals(dynamo(), env),
  examples: new Examples(dynamo(), env, trail, loaded.regulation.regulation.id),
  trail,
  commit: transactions(dynamo()),
  rules: filingRules(loaded),
});

const things = { file: ({ params }) => files.find(params.number) } satisfies Things<typeof catalogueRoutes>;

const answers: Answers<typeof catalogueRoutes, typeof things> = {
  "GET /files": ({ query, ...viewer }) => files.list(viewer, query),
  "GET /files/{number}": ({ thing, ...viewer }) => files.show(viewer, thing),
  "GET /files/{number}/history": ({ thing, query, ...who }) => files.history(who, thing, query),
  "POST /files/{number}/void": ({ thing, body, ...who }) => files.voided(thing, body.reason, who),
};

const policies = new Authoriser();

const serve = served(catalogueRoutes, things, answers, {
  policies,
  people: new People(dynamo(), env),
  rules: standingRules(loaded.regulation),
  trail,
  room: "catalogue",
});

export const handler = middy<APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2>()
  .use(observed("catalogue"))
  .handler(async (event) => (event.routeKey === "GET /openapi.json" ? openApi() : serve(event)));

const openApi = (): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 200,
  headers: { "content-type": "application/json; charset=utf-8" },
  body: JSON.stringify(openApiDocument(env.VERSION)),
});
