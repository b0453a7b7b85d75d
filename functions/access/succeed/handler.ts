import middy from "@middy/core";
import type { DynamoDBBatchResponse, DynamoDBStreamEvent, ScheduledEvent } from "aws-lambda";
import { AccessRequests } from "#shared/aws/access-requests.ts";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo, s3 } from "#shared/aws/clients.ts";
import { Copies, withdrawing } from "#shared/aws/copies.ts";
import { People } from "#shared/aws/people.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { Viewing } from "#shared/aws/viewing.ts";
import { dueOn } from "#shared/domain/access/due.ts";
import { Person } from "#shared/domain/people/person.ts";
import { eachChange } from "#shared/lambda/batch.ts";
import { log, observed, told } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { accessRules, momentOf } from "#shared/regulation/access/room.ts";
import { SucceedEnv } from "./env.ts";
import { successor } from "./succeed.ts";

const env = SucceedEnv.parse(process.env);
const loaded = bundledRegulation(env.REGULATION);
const rules = accessRules(loaded);

const succeed = successor({
  requests: new AccessRequests(dynamo(), env, new AuditTrail(dynamo(), env), (request) => dueOn(request, rules)),
  people: new People(dynamo(), env),
  commit: transactions(dynamo()),
  momentOf: momentOf(loaded.regulation),
  withdrawCopies: withdrawing(new Copies(dynamo(), env), new Viewing(s3(), env)),
  failed: (subject, error) => log.error("leaver's requests not passed on", { subject, ...told(error) }),
  now: () => new Date().toISOString(),
});

const follow = eachChange(Person, async ({ after }) => {
  if (after) await succeed.leaver(after.subject);
});

/** Called by the table's stream as soon as somebody has left, and by the clock for what was left behind. */
export const handler = middy<DynamoDBStreamEvent | ScheduledEvent, DynamoDBBatchResponse | undefined>()
  .use(observed("succeed"))
  .handler(async (event) => {
    if ("Records" in event) return follow(event);
    await succeed.all();
    return undefined;
  });
