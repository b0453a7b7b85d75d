import middy from "@middy/core";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo, s3, sqs } from "#shared/aws/clients.ts";
import { Digests } from "#shared/aws/digests.ts";
import { Examples } from "#shared/aws/examples.ts";
import { IntakeRecords } from "#shared/aws/intake-records.ts";
import { Likenesses } from "#shared/aws/likenesses.ts";
import { Papers } from "#shared/aws/papers.ts";
import { Queue } from "#shared/aws/queue.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { Viewing } from "#shared/aws/viewing.ts";
import { Working } from "#shared/aws/working.ts";
import { RecogniseMessage } from "#shared/domain/intake/messages.ts";
import { classify } from "#shared/domain/reading/classify.ts";
import { askIfSeveral } from "#shared/domain/reading/several.ts";
import { tellingPages } from "#shared/domain/reading/telling-pages.ts";
import { eachMessage } from "#shared/lambda/batch.ts";
import { openOptions } from "#shared/lambda/documents.ts";
import { log, observed } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { PaddleRecogniser } from "#shared/ocr/paddle/paddle.ts";
import { Separators } from "#shared/ocr/separators.ts";
import { patientTextract, TextractRecogniser } from "#shared/ocr/textract.ts";
import { filingRules } from "#shared/regulation/filing.ts";
import { dayIn } from "#shared/regulation/time-zone.ts";
import { RecogniseEnv } from "./env.ts";
import { pageReader } from "./read.ts";
import { recogniser } from "./recognise.ts";

const env = RecogniseEnv.parse(process.env);
const loaded = bundledRegulation(env.REGULATION);
const { regulation } = loaded;
const { time_zone } = regulation.calendar;
const engine =
  env.RECOGNISER === "textract" ? new TextractRecogniser(patientTextract()) : new PaddleRecogniser(env.RESOURCES);
const trail = new AuditTrail(dynamo(), env);
const recognise = recogniser({
  papers: new Papers(s3(), env),
  records: new IntakeRecords(dynamo(), env, trail),
  digests: new Digests(dynamo(), env),
  likenesses: new Likenesses(dynamo(), env),
  examples: new Examples(dynamo(), env, trail, regulation.regulation.id),
  working: new Working(s3(), env),
  viewing: new Viewing(s3(), env),
  commit: transactions(dynamo()),
  store: new Queue(sqs(), env.STORE_QUEUE),
  divide: new Queue(sqs(), env.DIVIDE_QUEUE),
  rules: { ...filingRules(loaded), minConfidence: env.MIN_CONFIDENCE },
  pagesOf: pageReader(engine, new Separators(env.RESOURCES), {
    ...openOptions(env, regulation),
    seconds: env.TIME_LIMIT,
    took: (figures) => log.info("pages read", figures),
  }),
  understand: (pages, { hints, department, receivedAt }, examples) => {
    const known = { ...hints, ...(department !== undefined && { department }), received: dayIn(time_zone, receivedAt) };
    return askIfSeveral(classify(tellingPages(pages), regulation, known, examples), pages, regulation);
  },
  now: () => new Date().toISOString(),
});

export const handler = middy<SQSEvent, SQSBatchResponse>()
  .use(observed("recognise"))
  .handler(eachMessage(RecogniseMessage, recognise));
