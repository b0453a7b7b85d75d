import middy from "@middy/core";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo, s3, sqs } from "#shared/aws/clients.ts";
import { Digests } from "#shared/aws/digests.ts";
import { IntakeRecords } from "#shared/aws/intake-records.ts";
import { Papers } from "#shared/aws/papers.ts";
import { Queue } from "#shared/aws/queue.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { Uploads } from "#shared/aws/uploads.ts";
import { ReceiveMessage } from "#shared/domain/intake/messages.ts";
import { eachMessage } from "#shared/lambda/batch.ts";
import { openOptions } from "#shared/lambda/documents.ts";
import { log, observed } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { inspect } from "#shared/ocr/document/open.ts";
import { emailChannel } from "#shared/regulation/lookup.ts";
import { ReceiveEnv } from "./env.ts";
import { receiver } from "./receive.ts";
import { registrar } from "./register.ts";

const env = ReceiveEnv.parse(process.env);
const { regulation, hash } = bundledRegulation(env.REGULATION);
const options = openOptions(env, regulation);
const now = () => new Date().toISOString();
const commit = transactions(dynamo());
const papers = new Papers(s3(), env);
const records = new IntakeRecords(dynamo(), env, new AuditTrail(dynamo(), env));
const receive = receiver({
  ...{ papers, records, commit, now },
  digests: new Digests(dynamo(), env),
  register: registrar({ papers, records, commit, now, regulation, uploads: new Uploads(dynamo(), env) }),
  recognise: new Queue(sqs(), env.RECOGNISE_QUEUE),
  divide: new Queue(sqs(), env.DIVIDE_QUEUE),
  regulation: hash,
  emails: emailChannel(regulation),
  scanner: env.SCAN_HOURS !== undefined,
  infected: ({ id }) => log.error("malware found", { id }),
  limits: { bytes: env.MAX_BYTES, chunkPages: env.CHUNK_PAGES },
  inspect: (bytes, format) => inspect(bytes, format, options),
});

export const handler = middy<SQSEvent, SQSBatchResponse>()
  .use(observed("receive"))
  .handler(eachMessage(ReceiveMessage, receive));
