import middy from "@middy/core";
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
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
import { observed } from "#shared/lambda/observed.ts";
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
  now: () => new Date().toISOString(),
});

export const handler = middy<DynamoDBStreamEvent, DynamoDBBatchResponse>()
  .use(observed("succeed"))
  .handler(eachChange(Person, succeed));
