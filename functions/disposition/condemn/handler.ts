import middy from "@middy/core";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo } from "#shared/aws/clients.ts";
import { Disposals } from "#shared/aws/disposals.ts";
import { FileIndex } from "#shared/aws/file-index.ts";
import { Holds } from "#shared/aws/holds.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { Uses } from "#shared/aws/uses.ts";
import { Run } from "#shared/domain/disposal/steps.ts";
import { observed } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { step } from "#shared/lambda/step.ts";
import { endOf } from "#shared/regulation/retention.ts";
import { condemner } from "./condemn.ts";
import { CondemnEnv } from "./env.ts";

const env = CondemnEnv.parse(process.env);
const { regulation } = bundledRegulation(env.REGULATION);
const trail = new AuditTrail(dynamo(), env);
const condemn = condemner({
  disposals: new Disposals(dynamo(), env, trail),
  files: new FileIndex(dynamo(), env),
  holds: new Holds(dynamo(), env),
  uses: new Uses(dynamo(), env),
  trail,
  commit: transactions(dynamo()),
  endOf: (term) => endOf(regulation, term),
  now: () => new Date().toISOString(),
});

export const handler = middy().use(observed("condemn")).handler(step(Run, condemn));
