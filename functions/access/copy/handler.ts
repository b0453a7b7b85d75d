import middy from "@middy/core";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { dynamo, s3 } from "#shared/aws/clients.ts";
import { Copies } from "#shared/aws/copies.ts";
import { IssuedKeys } from "#shared/aws/document-keys.ts";
import { Vault } from "#shared/aws/vault.ts";
import { Viewing } from "#shared/aws/viewing.ts";
import { CopyMessage } from "#shared/domain/access/copy.ts";
import { eachMessage } from "#shared/lambda/batch.ts";
import { openOptions } from "#shared/lambda/documents.ts";
import { log, observed } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { copyPages } from "#shared/ocr/copy/copy-pages.ts";
import { copier } from "./copy.ts";
import { CopyEnv } from "./env.ts";

const env = CopyEnv.parse(process.env);
const options = openOptions(env, bundledRegulation(env.REGULATION).regulation);

/** So much of the function's time may go into drawing pages; the rest is for fetching the paper and for binding. */
const DRAWING = 0.5;

const copy = copier({
  copies: new Copies(dynamo(), env),
  keys: new IssuedKeys(dynamo(), env),
  vault: new Vault(s3(), env),
  viewing: new Viewing(s3(), env),
  pagesOf: (bytes, order) =>
    copyPages(bytes, order, { ...options, time: AbortSignal.timeout(1000 * DRAWING * env.TIME_LIMIT) }),
  told: (what, facts) => log.info(what, facts),
  now: () => new Date().toISOString(),
});

export const handler = middy<SQSEvent, SQSBatchResponse>()
  .use(observed("copy"))
  .handler(eachMessage(CopyMessage, copy));
