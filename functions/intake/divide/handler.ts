import middy from "@middy/core";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo, s3, sqs } from "#shared/aws/clients.ts";
import { Digests } from "#shared/aws/digests.ts";
import { IntakeRecords } from "#shared/aws/intake-records.ts";
import { Papers } from "#shared/aws/papers.ts";
import { Queue } from "#shared/aws/queue.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { StepMessage } from "#shared/domain/intake/messages.ts";
import { eachMessage } from "#shared/lambda/batch.ts";
import { openOptions } from "#shared/lambda/documents.ts";
import { observed } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { openDocument } from "#shared/ocr/document/open.ts";
import { divider } from "./divide.ts";
import { DivideEnv } from "./env.ts";

const env = DivideEnv.parse(process.env);
const { regulation } = bundledRegulation(env.REGULATION);
const options = openOptions(env, regulation);
const divide = divider({
  papers: new Papers(s3(), env),
  records: new IntakeRecords(dynamo(), env, new AuditTrail(dynamo(), env)),
  digests: new Digests(dynamo(), env),
  commit: transactions(dynamo()),
  receive: new Queue(sqs(), env.RECEIVE_QUEUE),
  open: (bytes, format) => openDocument(bytes, format, options),
  now: () => new Date().toISOString(),
});

export const handler = middy<SQSEvent, SQSBatchResponse>()
  .use(observed("divide"))
  .handler(eachMessage(StepMessage, divide));
