import middy from "@middy/core";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo } from "#shared/aws/clients.ts";
import { Disposals } from "#shared/aws/disposals.ts";
import { FileIndex } from "#shared/aws/file-index.ts";
import { ListedFiles } from "#shared/aws/listed-files.ts";
import { trying } from "#shared/aws/proof.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { Batch } from "#shared/domain/disposal/steps.ts";
import { observed } from "#shared/lambda/observed.ts";
import { step } from "#shared/lambda/step.ts";
import { ProveEnv } from "./env.ts";
import { prover } from "./prove.ts";

const env = ProveEnv.parse(process.env);
const prove = prover({
  ...trying(env),
  disposals: new Disposals(dynamo(), env),
  lists: new ListedFiles(dynamo(), env),
  files: new FileIndex(dynamo(), env),
  trail: new AuditTrail(dynamo(), env),
  commit: transactions(dynamo()),
  keyRecoveryDays: env.KEY_RECOVERY_DAYS,
});

export const handler = middy().use(observed("prove")).handler(step(Batch, prove));
