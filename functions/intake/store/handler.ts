import middy from "@middy/core";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo, s3, sqs } from "#shared/aws/clients.ts";
import { DocumentKeys } from "#shared/aws/document-keys.ts";
import { IntakeRecords } from "#shared/aws/intake-records.ts";
import { Papers } from "#shared/aws/papers.ts";
import { Queue } from "#shared/aws/queue.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { Vault } from "#shared/aws/vault.ts";
import { Working } from "#shared/aws/working.ts";
import { StepMessage } from "#shared/domain/intake/messages.ts";
import { eachMessage } from "#shared/lambda/batch.ts";
import { observed } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { filingRules } from "#shared/regulation/filing.ts";
import { StoreEnv } from "./env.ts";
import { storer } from "./store.ts";

const env = StoreEnv.parse(process.env);
const store = storer({
  papers: new Papers(s3(), env),
  records: new IntakeRecords(dynamo(), env, new AuditTrail(dynamo(), env)),
  working: new Working(s3(), env),
  vault: new Vault(s3(), env),
  keys: new DocumentKeys(dynamo(), env),
  commit: transactions(dynamo()),
  receive: new Queue(sqs(), env.RECEIVE_QUEUE),
  file: new Queue(sqs(), env.FILE_QUEUE),
  seriesOf: filingRules(bundledRegulation(env.REGULATION)).seriesOf,
  firstLockMinutes: env.FIRST_LOCK_MINUTES,
  now: () => new Date().toISOString(),
});

export const handler = middy<SQSEvent, SQSBatchResponse>()
  .use(observed("store"))
  .handler(eachMessage(StepMessage, store));
