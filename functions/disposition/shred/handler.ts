import middy from "@middy/core";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo } from "#shared/aws/clients.ts";
import { Customers } from "#shared/aws/customers.ts";
import { Disposals } from "#shared/aws/disposals.ts";
import { takeKey, withKeys } from "#shared/aws/document-keys.ts";
import { FileIndex } from "#shared/aws/file-index.ts";
import { Holds } from "#shared/aws/holds.ts";
import { ListedFiles } from "#shared/aws/listed-files.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { Uses } from "#shared/aws/uses.ts";
import { Batch } from "#shared/domain/disposal/steps.ts";
import { log, observed } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { step } from "#shared/lambda/step.ts";
import { retentionRules } from "#shared/regulation/retention.ts";
import { ShredEnv } from "./env.ts";
import { shredder } from "./shred.ts";

const env = ShredEnv.parse(process.env);
const trail = new AuditTrail(dynamo(), env);
const shred = shredder({
  disposals: new Disposals(dynamo(), env),
  lists: new ListedFiles(dynamo(), env),
  files: new FileIndex(dynamo(), env),
  holds: new Holds(dynamo(), env),
  uses: new Uses(dynamo(), env),
  customers: new Customers(dynamo(), env),
  trail,
  commit: transactions(dynamo()),
  takeKey: (paper) => takeKey(paper, env),
  withKeys: withKeys(dynamo(), env),
  retention: retentionRules(bundledRegulation(env.REGULATION)),
  vault: env.VAULT,
  keyRecoveryDays: env.KEY_RECOVERY_DAYS,
  told: (what, facts) => log.info(what, facts),
  now: () => new Date().toISOString(),
});

export const handler = middy().use(observed("shred")).handler(step(Batch, shred));
