import middy from "@middy/core";
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo, s3, sqs } from "#shared/aws/clients.ts";
import { Digests } from "#shared/aws/digests.ts";
import { unsealed } from "#shared/aws/document-keys.ts";
import { Examples } from "#shared/aws/examples.ts";
import { IntakeRecords } from "#shared/aws/intake-records.ts";
import { Likenesses } from "#shared/aws/likenesses.ts";
import { Papers } from "#shared/aws/papers.ts";
import { People } from "#shared/aws/people.ts";
import { Queue } from "#shared/aws/queue.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { Uploads } from "#shared/aws/uploads.ts";
import { Viewing } from "#shared/aws/viewing.ts";
import { Working } from "#shared/aws/working.ts";
import { intakeRoutes } from "#shared/domain/intake/contract.ts";
import type { Answers, Things } from "#shared/lambda/asked.ts";
import { served } from "#shared/lambda/http.ts";
import { observed } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { Authoriser } from "#shared/policy/authoriser.ts";
import { filingRules } from "#shared/regulation/filing.ts";
import { standingRules } from "#shared/regulation/standing.ts";
import { IntakeApiEnv } from "./env.ts";
import { listing } from "./list.ts";
import { reviewing } from "./review.ts";
import { teaching } from "./teach.ts";
import { addressed, announce } from "./uploads.ts";

const env = IntakeApiEnv.parse(process.env);
const loaded = bundledRegulation(env.REGULATION);
const trail = new AuditTrail(dynamo(), env);
const papers = new Papers(s3(), env);
const records = new IntakeRecords(dynamo(), env, trail);
const upload = announce({
  papers,
  uploads: new Uploads(dynamo(), env),
  regulation: loaded.regulation,
  maxBytes: env.MAX_BYTES,
});
const rules = filingRules(loaded);
const scanner = env.SCAN_HOURS !== undefined;
const { regulation } = loaded;
const working = new Working(s3(), env);
const examples = new Examples(dynamo(), env, trail, regulation.regulation.id);
const commit = transactions(dynamo());
const intake = listing({
  ...{ papers, records, rules, working },
  viewing: new Viewing(s3(), env),
  scanner,
});
const review = reviewing({
  papers,
  records,
  digests: new Digests(dynamo(), env),
  receive: new Queue(sqs(), env.RECEIVE_QUEUE),
  store: new Queue(sqs(), env.STORE_QUEUE),
  file: new Queue(sqs(), env.FILE_QUEUE),
  likenesses: new Likenesses(dynamo(), env),
  examples,
  working,
  commit,
  unsealed: (id) => unsealed(id, env),
  scanner,
  rules,
  regulation,
});
const examined = teaching({ examples, commit });

const things = {
  upload: ({ person, body }) => addressed(person, body, regulation),
  paper: ({ params }) => intake.find(params.id),
  example: ({ params: { id } }) => ({ thing: id, as: { kind: "example", id } }),
} satisfies Things<typeof intakeRoutes>;

const answers: Answers<typeof intakeRoutes, typeof things> = {
  "POST /uploads": ({ thing, person, body, now }) => upload(person, thing, body, now),
  "GET /intake": ({ query, ...viewer }) => intake.list(viewer, query),
  "GET /intake/{id}": ({ thing, may, query }) => intake.show(may, thing, query),
  "POST /intake/{id}/confirm": async ({ thing, body: { rev, ...correction }, ...who }) =>
    intake.alone(who.may, await review.confirmed(thing, correction, { rev, ...who })),
  "POST /intake/{id}/return": async ({ thing, body: { rev, reason }, ...who }) =>
    intake.alone(who.may, await review.returned(thing, reason, { rev, ...who })),
  "POST /intake/{id}/divide": async ({ thing, body: { rev, pages }, ...who }) =>
    intake.alone(who.may, await review.divided(thing, pages, { rev, ...who })),
  "POST /intake/{id}/retry": async ({ thing, ...who }) => intake.alone(who.may, await review.retried(thing, who)),
  "GET /examples": ({ query }) => examined.list(query),
  "DELETE /examples/{id}": ({ thing, ...who }) => examined.forgotten(thing, who),
};

export const handler = middy<APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2>()
  .use(observed("intake"))
  .handler(
    served(intakeRoutes, things, answers, {
      people: new People(dynamo(), env),
      rules: standingRules(regulation),
      policies: new Authoriser(),
      trail,
      room: "intake",
    }),
  );
