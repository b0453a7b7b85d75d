import middy from "@middy/core";
import { z } from "zod";
import { AccessRequests } from "#shared/aws/access-requests.ts";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo, s3 } from "#shared/aws/clients.ts";
import { Copies, withdrawing } from "#shared/aws/copies.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { Viewing } from "#shared/aws/viewing.ts";
import { dueOn } from "#shared/domain/access/due.ts";
import { Instant } from "#shared/domain/instant.ts";
import { log, observed, told } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { accessRules, momentOf } from "#shared/regulation/access/room.ts";
import { RemindEnv } from "./env.ts";
import { reminder } from "./remind.ts";

const env = RemindEnv.parse(process.env);
const loaded = bundledRegulation(env.REGULATION);
const rules = accessRules(loaded);
const remind = reminder({
  requests: new AccessRequests(dynamo(), env, new AuditTrail(dynamo(), env), (request) => dueOn(request, rules)),
  commit: transactions(dynamo()),
  rules,
  momentOf: momentOf(loaded.regulation),
  withdrawCopies: withdrawing(new Copies(dynamo(), env), new Viewing(s3(), env)),
  failed: (id, error) => log.error("request not looked after", { id, ...told(error) }),
});

/** EventBridge says for which moment it calls: a call that comes late, or again, does what was to be done then. */
const Scheduled = z.object({ time: Instant });

export const handler = middy<unknown, void>()
  .use(observed("remind"))
  .handler(async (event) => remind(Scheduled.parse(event).time));
