import middy from "@middy/core";
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { Accounts } from "#shared/aws/accounts.ts";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { cognito, dynamo } from "#shared/aws/clients.ts";
import { Contacts } from "#shared/aws/contacts.ts";
import { People } from "#shared/aws/people.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { peopleRoutes } from "#shared/domain/people/contract.ts";
import type { Answers, Things } from "#shared/lambda/asked.ts";
import { served } from "#shared/lambda/http.ts";
import { observed } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { Authoriser } from "#shared/policy/authoriser.ts";
import { peopleRules } from "#shared/regulation/people.ts";
import { contacting } from "./contacts.ts";
import { PeopleApiEnv } from "./env.ts";
import { peopling } from "./people.ts";

const env = PeopleApiEnv.parse(process.env);
const rules = peopleRules(bundledRegulation(env.REGULATION).regulation);
const trail = new AuditTrail(dynamo(), env);
const commit = transactions(dynamo());
const people = new People(dynamo(), env);
const accounts = env.USER_POOL === "none" ? undefined : new Accounts(cognito(), env.USER_POOL);
const who = peopling({ people, trail, commit, accounts, rules });
const contacts = contacting({ people, contacts: new Contacts(dynamo(), env), trail, commit });

const things = {
  person: ({ params }) => who.find(params.subject),
  contact: ({ params }) => contacts.find(params.id),
} satisfies Things<typeof peopleRoutes>;

const answers: Answers<typeof peopleRoutes, typeof things> = {
  "GET /me": ({ person, ...viewer }) => who.me(person, viewer),
  "GET /people": ({ query, ...viewer }) => who.list(query, viewer),
  "GET /people/{subject}": ({ thing, ...viewer }) => who.alone(thing, viewer),
  "GET /people/{subject}/history": ({ thing, query, may }) => who.history(thing, query, may),
  "POST /people": ({ body, ...act }) => who.added(body, act),
  "POST /people/{subject}/correction": ({ thing, body: { rev, ...body }, ...act }) =>
    who.corrected(thing, body, { rev, ...act }),
  "POST /people/{subject}/password": ({ thing, body: { rev }, ...act }) => who.renewed(thing, { rev, ...act }),
  "POST /people/{subject}/post": ({ thing, body: { rev, ...body }, ...act }) =>
    who.appointed(thing, body, { rev, ...act }),
  "POST /people/{subject}/roles": ({ thing, body: { rev, ...body }, ...act }) =>
    who.givenRoles(thing, body, { rev, ...act }),
  "POST /people/{subject}/clearance": ({ thing, body: { rev, ...body }, ...act }) =>
    who.cleared(thing, body, { rev, ...act }),
  "POST /people/{subject}/agreement": ({ thing, body: { rev, ...body }, ...act }) =>
    who.agreed(thing, body, { rev, ...act }),
  "POST /people/{subject}/training": ({ thing, body: { rev, ...body }, ...act }) =>
    who.trained(thing, body, { rev, ...act }),
  "POST /people/{subject}/deputy": ({ thing, body: { rev, ...body }, ...act }) =>
    who.deputised(thing, body, { rev, ...act }),
  "POST /people/{subject}/absence": ({ thing, body: { rev, ...body }, ...act }) =>
    who.away(thing, body, { rev, ...act }),
  "POST /people/{subject}/leave": ({ thing, body: { rev, ...body }, ...act }) => who.left(thing, body, { rev, ...act }),
  "GET /contacts": ({ query, ...act }) => contacts.list(query, act),
  "POST /contacts": ({ body, ...act }) => contacts.added(body, act),
  "POST /contacts/{id}/told": ({ thing, ...act }) => contacts.told(thing, act),
  "DELETE /contacts/{id}": ({ thing, ...act }) => contacts.removed(thing, act),
};

export const handler = middy<APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2>()
  .use(observed("people"))
  .handler(served(peopleRoutes, things, answers, { people, rules, policies: new Authoriser(), trail, room: "people" }));
