import middy from "@middy/core";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo } from "#shared/aws/clients.ts";
import { FileIndex } from "#shared/aws/file-index.ts";
import { Holds } from "#shared/aws/holds.ts";
import { IntakeRecords } from "#shared/aws/intake-records.ts";
import { Series } from "#shared/aws/series.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { StepMessage } from "#shared/domain/intake/messages.ts";
import { eachGroup } from "#shared/lambda/batch.ts";
import { observed } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { filingRules } from "#shared/regulation/filing.ts";
import { FileEnv } from "./env.ts";
import { filer } from "./file.ts";

const env = FileEnv.parse(process.env);
const file = filer({
  records: new IntakeRecords(dynamo(), env, new AuditTrail(dynamo(), env)),
  files: new FileIndex(dynamo(), env),
  holds: new Holds(dynamo(), env),
  series: new Series(dynamo(), env),
  commit: transactions(dynamo()),
  rules: filingRules(bundledRegulation(env.REGULATION)),
  now: () => new Date().toISOString(),
});

export const handler = middy<SQSEvent, SQSBatchResponse>()
  .use(observed("file"))
  .handler(eachGroup(StepMessage, (messages) => file(messages.map(({ id }) => id))));
