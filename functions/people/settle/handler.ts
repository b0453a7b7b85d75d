import middy from "@middy/core";
import type { DynamoDBBatchResponse, DynamoDBStreamEvent, ScheduledEvent } from "aws-lambda";
import { outstanding } from "#shared/aws/access-requests.ts";
import { Accounts } from "#shared/aws/accounts.ts";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { cognito, dynamo } from "#shared/aws/clients.ts";
import { Contacts } from "#shared/aws/contacts.ts";
import { mailFrom } from "#shared/aws/mail.ts";
import { People } from "#shared/aws/people.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { Person } from "#shared/domain/people/person.ts";
import { eachChange } from "#shared/lambda/batch.ts";
import { log, observed, told } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { peopleRules } from "#shared/regulation/people.ts";
import { SettleEnv } from "./env.ts";
import { settler } from "./settle.ts";

const env = SettleEnv.parse(process.env);
const mail = mailFrom(env);
const { regulation } = bundledRegulation(env.REGULATION);
const settle = settler({
  people: new People(dynamo(), env),
  contacts: new Contacts(dynamo(), env),
  asksStill: outstanding(dynamo(), env),
  accounts: env.USER_POOL === "none" ? undefined : new Accounts(cognito(), env.USER_POOL),
  send: mail && ((notice) => mail.send(notice)),
  trail: new AuditTrail(dynamo(), env),
  commit: transactions(dynamo()),
  company: regulation.company,
  rules: peopleRules(regulation),
  staleMinutes: env.STALE_MINUTES,
  failed: (subject, error) => log.error("person not settled", { subject, ...told(error) }),
  now: () => new Date().toISOString(),
});
const follow = eachChange(Person, async ({ after }) => {
  if (after) await settle.one(after.subject);
});

/** Called by the table's stream as soon as somebody has left or is to be told of something, and by the clock for what was left behind. */
export const handler = middy<DynamoDBStreamEvent | ScheduledEvent, DynamoDBBatchResponse | undefined>()
  .use(observed("settle"))
  .handler(async (event) => {
    if ("Records" in event) return follow(event);
    await settle.all();
    return undefined;
  });
