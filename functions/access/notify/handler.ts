import middy from "@middy/core";
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import { dynamo, s3 } from "#shared/aws/clients.ts";
import { Copies, withdrawing } from "#shared/aws/copies.ts";
import { noticesFrom } from "#shared/aws/notices.ts";
import { People } from "#shared/aws/people.ts";
import { Viewing } from "#shared/aws/viewing.ts";
import { AccessRequest } from "#shared/domain/access/request.ts";
import { eachChange } from "#shared/lambda/batch.ts";
import { log, observed } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { momentOf } from "#shared/regulation/access/room.ts";
import { peopleRules } from "#shared/regulation/people.ts";
import { AccessNotifyEnv } from "./env.ts";
import { follower } from "./notify.ts";

const env = AccessNotifyEnv.parse(process.env);
const { regulation } = bundledRegulation(env.REGULATION);
const moment = momentOf(regulation);

const follow = follower({
  people: new People(dynamo(), env),
  departments: Object.keys(regulation.departments),
  rules: peopleRules(regulation),
  today: () => moment(new Date().toISOString()).today,
  notices: noticesFrom(dynamo(), env),
  withdrawCopies: withdrawing(new Copies(dynamo(), env), new Viewing(s3(), env)),
  told: (request) => log.info("told of a request", request),
});

export const handler = middy<DynamoDBStreamEvent, DynamoDBBatchResponse>()
  .use(observed("notify"))
  .handler(eachChange(AccessRequest, follow));
