import middy from "@middy/core";
import type { DynamoDBBatchResponse, DynamoDBStreamEvent, SQSBatchResponse, SQSEvent } from "aws-lambda";
import { dynamo, s3, sqs } from "#shared/aws/clients.ts";
import { Copies, withdrawing } from "#shared/aws/copies.ts";
import { NoticeMessage, noticesFrom, sendingAgain } from "#shared/aws/notices.ts";
import { People } from "#shared/aws/people.ts";
import { Viewing } from "#shared/aws/viewing.ts";
import { AccessRequest } from "#shared/domain/access/request.ts";
import { eachChange, eachMessage, eitherOf } from "#shared/lambda/batch.ts";
import { log, observed } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { momentOf } from "#shared/regulation/access/room.ts";
import { peopleRules } from "#shared/regulation/people.ts";
import { AccessNotifyEnv } from "./env.ts";
import { follower } from "./notify.ts";

const env = AccessNotifyEnv.parse(process.env);
const { regulation } = bundledRegulation(env.REGULATION);
const moment = momentOf(regulation);

const notices = noticesFrom(dynamo(), sqs(), env);
const follow = follower({
  people: new People(dynamo(), env),
  departments: Object.keys(regulation.departments),
  rules: peopleRules(regulation),
  today: () => moment(new Date().toISOString()).today,
  notices,
  withdrawCopies: withdrawing(new Copies(dynamo(), env), new Viewing(s3(), env)),
  told: (request) => log.info("told of a request", request),
});

/** Called by the table's stream, and by the queue of what could not be sent then. */
export const handler = middy<DynamoDBStreamEvent | SQSEvent, DynamoDBBatchResponse | SQSBatchResponse>()
  .use(observed("notify"))
  .handler(eitherOf(eachChange(AccessRequest, follow), eachMessage(NoticeMessage, sendingAgain(notices))));
