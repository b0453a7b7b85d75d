import middy from "@middy/core";
import type {
  DynamoDBBatchResponse,
  DynamoDBStreamEvent,
  ScheduledEvent,
  SQSBatchResponse,
  SQSEvent,
} from "aws-lambda";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo, sqs } from "#shared/aws/clients.ts";
import { Customers } from "#shared/aws/customers.ts";
import { Disposals } from "#shared/aws/disposals.ts";
import { FileIndex } from "#shared/aws/file-index.ts";
import { ListedFiles } from "#shared/aws/listed-files.ts";
import { NoticeMessage, noticesFrom, sendingAgain } from "#shared/aws/notices.ts";
import { People } from "#shared/aws/people.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { DisposalApplication } from "#shared/domain/disposal/application.ts";
import { eachChange, eachMessage, eitherOf } from "#shared/lambda/batch.ts";
import { log, observed, told } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { momentOf } from "#shared/regulation/access/room.ts";
import { peopleRules } from "#shared/regulation/people.ts";
import { retentionRules } from "#shared/regulation/retention.ts";
import { FollowEnv } from "./env.ts";
import { follower } from "./follow.ts";

const env = FollowEnv.parse(process.env);
const loaded = bundledRegulation(env.REGULATION);
const { regulation } = loaded;
const moment = momentOf(regulation);
const trail = new AuditTrail(dynamo(), env);
const customers = new Customers(dynamo(), env);
const now = () => new Date().toISOString();

const notices = noticesFrom(dynamo(), sqs(), env);
const { one, all } = follower({
  people: new People(dynamo(), env),
  departments: Object.keys(regulation.departments),
  rules: peopleRules(regulation),
  today: () => moment(now()).today,
  notices,
  told: (application) => log.info("told of an application to destroy", application),
  failed: (id, error) => log.error("files not brought along", { id, ...told(error) }),
  disposals: new Disposals(dynamo(), env),
  lists: new ListedFiles(dynamo(), env),
  files: new FileIndex(dynamo(), env),
  commit: transactions(dynamo()),
  retention: retentionRules(loaded),
  factsOf: (customer) => customers.get(customer),
  ...{ trail, now },
});

const follow = eitherOf(eachChange(DisposalApplication, one), eachMessage(NoticeMessage, sendingAgain(notices)));

/** Called by the table's stream, by the queue of what could not be sent then, and by the clock for files that were not brought along. */
export const handler = middy<
  DynamoDBStreamEvent | SQSEvent | ScheduledEvent,
  DynamoDBBatchResponse | SQSBatchResponse | undefined
>()
  .use(observed("follow"))
  .handler(async (event) => {
    if ("Records" in event) return follow(event);
    await all();
    return undefined;
  });
