import middy from "@middy/core";
import { z } from "zod";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo, sfn } from "#shared/aws/clients.ts";
import { RecordedDisposals } from "#shared/aws/disposals.ts";
import { Machine } from "#shared/aws/machine.ts";
import { Tasks } from "#shared/aws/tasks.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { Instant } from "#shared/domain/instant.ts";
import { log, observed, told } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { momentOf } from "#shared/regulation/access/room.ts";
import { TendEnv } from "./env.ts";
import { tender } from "./tend.ts";

const env = TendEnv.parse(process.env);
const { regulation } = bundledRegulation(env.REGULATION);
const tend = tender({
  disposals: new RecordedDisposals(dynamo(), env, new AuditTrail(dynamo(), env)),
  tasks: new Tasks(dynamo(), env),
  machine: new Machine(sfn(), env),
  commit: transactions(dynamo()),
  momentOf: momentOf(regulation),
  failed: (id, error) => log.error("application to destroy not looked after", { id, ...told(error) }),
});

/** EventBridge says for which moment it calls: a call that comes late, or again, does what was to be done then. */
const Scheduled = z.object({ time: Instant });

export const handler = middy<unknown, void>()
  .use(observed("tend"))
  .handler(async (event) => tend(Scheduled.parse(event).time));
