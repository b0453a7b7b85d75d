import middy from "@middy/core";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo } from "#shared/aws/clients.ts";
import { RecordedDisposals } from "#shared/aws/disposals.ts";
import { FileIndex } from "#shared/aws/file-index.ts";
import { ListedFiles } from "#shared/aws/listed-files.ts";
import { Tasks } from "#shared/aws/tasks.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { Ending } from "#shared/domain/disposal/steps.ts";
import { log, observed } from "#shared/lambda/observed.ts";
import { step } from "#shared/lambda/step.ts";
import { concluder } from "./conclude.ts";
import { ConcludeEnv } from "./env.ts";

const env = ConcludeEnv.parse(process.env);
const conclude = concluder({
  disposals: new RecordedDisposals(dynamo(), env, new AuditTrail(dynamo(), env)),
  lists: new ListedFiles(dynamo(), env),
  files: new FileIndex(dynamo(), env),
  tasks: new Tasks(dynamo(), env),
  commit: transactions(dynamo()),
  told: (what, facts) => log.info(what, facts),
  now: () => new Date().toISOString(),
});

export const handler = middy().use(observed("conclude")).handler(step(Ending, conclude));
