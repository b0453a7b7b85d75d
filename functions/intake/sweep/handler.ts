import middy from "@middy/core";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo, s3, sqs } from "#shared/aws/clients.ts";
import { FileIndex } from "#shared/aws/file-index.ts";
import { IntakeRecords } from "#shared/aws/intake-records.ts";
import { Papers } from "#shared/aws/papers.ts";
import { Queue } from "#shared/aws/queue.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { Vault } from "#shared/aws/vault.ts";
import { Viewing } from "#shared/aws/viewing.ts";
import { Working } from "#shared/aws/working.ts";
import { log, observed, told } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { endOf, farthestLock } from "#shared/regulation/retention.ts";
import { SweepEnv } from "./env.ts";
import { sweeper } from "./sweep.ts";

const env = SweepEnv.parse(process.env);
const { regulation } = bundledRegulation(env.REGULATION);
const sweep = sweeper({
  papers: new Papers(s3(), env),
  records: new IntakeRecords(dynamo(), env, new AuditTrail(dynamo(), env)),
  files: new FileIndex(dynamo(), env),
  working: new Working(s3(), env),
  viewing: new Viewing(s3(), env),
  vault: new Vault(s3(), env),
  receive: new Queue(sqs(), env.RECEIVE_QUEUE),
  store: new Queue(sqs(), env.STORE_QUEUE),
  file: new Queue(sqs(), env.FILE_QUEUE),
  commit: transactions(dynamo()),
  quarantineDays: env.QUARANTINE_DAYS,
  staleMinutes: env.STALE_MINUTES,
  scanHours: env.SCAN_HOURS,
  stuck: ({ id, status, nudges }) => log.error("paper stuck", { id, status, nudges }),
  failed: (subject, error) => log.error("sweep failed", { subject, ...told(error) }),
  endOf: (term) => endOf(regulation, term),
  lockDays: farthestLock(regulation),
  now: () => new Date().toISOString(),
});

export const handler = middy().use(observed("sweep")).handler(sweep);
