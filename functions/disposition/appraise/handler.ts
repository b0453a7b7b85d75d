import middy from "@middy/core";
import { z } from "zod";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo } from "#shared/aws/clients.ts";
import { Customers } from "#shared/aws/customers.ts";
import { FileIndex } from "#shared/aws/file-index.ts";
import { Series } from "#shared/aws/series.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { Instant } from "#shared/domain/instant.ts";
import { log, observed, told } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { retentionRules } from "#shared/regulation/retention.ts";
import { appraiser } from "./appraise.ts";
import { AppraiseEnv } from "./env.ts";

const env = AppraiseEnv.parse(process.env);
const appraise = appraiser({
  files: new FileIndex(dynamo(), env),
  customers: new Customers(dynamo(), env),
  series: new Series(dynamo(), env),
  trail: new AuditTrail(dynamo(), env),
  commit: transactions(dynamo()),
  rules: retentionRules(bundledRegulation(env.REGULATION)),
  failed: (subject, error) => log.error("not appraised", { subject, ...told(error) }),
});

/** EventBridge says for which moment it calls. */
const Scheduled = z.object({ time: Instant });

/** How many milliseconds before its end a run begins nothing more: the next one goes on from there. */
const SPARE = 20_000;

export const handler = middy<unknown, void>()
  .use(observed("appraise"))
  .handler(async (event, context) =>
    appraise(Scheduled.parse(event).time, () => context.getRemainingTimeInMillis() > SPARE),
  );
