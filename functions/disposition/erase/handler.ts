import middy from "@middy/core";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo, s3 } from "#shared/aws/clients.ts";
import { Digests } from "#shared/aws/digests.ts";
import { Disposals } from "#shared/aws/disposals.ts";
import { Eraser, eraserRolesOf } from "#shared/aws/eraser.ts";
import { Examples, withExamples } from "#shared/aws/examples.ts";
import { FileIndex } from "#shared/aws/file-index.ts";
import { IntakeRecords } from "#shared/aws/intake-records.ts";
import { KeptVersions, sidesOf } from "#shared/aws/kept-versions.ts";
import { Likenesses } from "#shared/aws/likenesses.ts";
import { ListedFiles } from "#shared/aws/listed-files.ts";
import { Papers } from "#shared/aws/papers.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { Viewing } from "#shared/aws/viewing.ts";
import { Working } from "#shared/aws/working.ts";
import { Batch } from "#shared/domain/disposal/steps.ts";
import { observed } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { step } from "#shared/lambda/step.ts";
import { EraseEnv } from "./env.ts";
import { erasing } from "./erase.ts";

const env = EraseEnv.parse(process.env);
const { regulation } = bundledRegulation(env.REGULATION);
const trail = new AuditTrail(dynamo(), env);
const erase = erasing({
  disposals: new Disposals(dynamo(), env),
  lists: new ListedFiles(dynamo(), env),
  files: new FileIndex(dynamo(), env),
  trail,
  kept: new KeptVersions(sidesOf(env)),
  eraser: new Eraser(eraserRolesOf(env)),
  viewing: new Viewing(s3(), env),
  working: new Working(s3(), env),
  papers: new Papers(s3(), env),
  likenesses: new Likenesses(dynamo(), env),
  examples: new Examples(dynamo(), env, trail, regulation.regulation.id),
  withExamples: withExamples(dynamo(), env),
  digests: new Digests(dynamo(), env),
  records: new IntakeRecords(dynamo(), env, trail),
  commit: transactions(dynamo()),
  now: () => new Date().toISOString(),
});

export const handler = middy().use(observed("erase")).handler(step(Batch, erase));
