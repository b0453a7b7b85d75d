import middy from "@middy/core";
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo, kmsOf, lambda, s3, sfn } from "#shared/aws/clients.ts";
import { Customers } from "#shared/aws/customers.ts";
import { DisposalRecords } from "#shared/aws/disposal-records.ts";
import { RecordedDisposals } from "#shared/aws/disposals.ts";
import { FileIndex } from "#shared/aws/file-index.ts";
import { Holds } from "#shared/aws/holds.ts";
import { Inspection } from "#shared/aws/inspection.ts";
import { ListedFiles } from "#shared/aws/listed-files.ts";
import { Machine } from "#shared/aws/machine.ts";
import { People } from "#shared/aws/people.ts";
import { Series } from "#shared/aws/series.ts";
import { Signer } from "#shared/aws/signer.ts";
import { Tasks } from "#shared/aws/tasks.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { Uses } from "#shared/aws/uses.ts";
import { dispositionRoutes } from "#shared/domain/routes.ts";
import { served } from "#shared/lambda/http.ts";
import { log, observed } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { Authoriser } from "#shared/policy/authoriser.ts";
import { momentOf } from "#shared/regulation/access/room.ts";
import { disposalRules } from "#shared/regulation/disposal.ts";
import { peopleRules } from "#shared/regulation/people.ts";
import { changedRules, retentionRules } from "#shared/regulation/retention.ts";
import { standingRules } from "#shared/regulation/standing.ts";
import { certificates } from "./certificates.ts";
import { disposing } from "./disposal.ts";
import { DispositionApiEnv } from "./env.ts";
import { holding } from "./holds.ts";
import { retaining } from "./retention.ts";

const env = DispositionApiEnv.parse(process.env);
const loaded = bundledRegulation(env.REGULATION);
const { regulation } = loaded;
const trail = new AuditTrail(dynamo(), env);
const files = new FileIndex(dynamo(), env);
const policies = new Authoriser();
const people = new People(dynamo(), env);
const series = new Series(dynamo(), env);
const customers = new Customers(dynamo(), env);
const room = {
  ...{ files, trail, people, levels: regulation.levels, commit: transactions(dynamo()) },
  ...{ uses: new Uses(dynamo(), env), holds: new Holds(dynamo(), env) },
};
const retention = retaining({
  ...{ ...room, customers, series },
  ...{ classes: regulation.classes, departments: regulation.departments, rules: retentionRules(loaded) },
  changed: (part) => changedRules(part, loaded),
});
const holds = holding({ ...{ ...room, series, rules: regulation } });
const inspection = new Inspection(lambda(), env);
const disposal = disposing({
  ...{
    ...room,
    ...disposalRules(loaded),
    disposals: new RecordedDisposals(dynamo(), env, trail),
    lists: new ListedFiles(dynamo(), env),
  },
  ...{
    tasks: new Tasks(dynamo(), env),
    peopleRules: peopleRules(regulation),
    momentOf: momentOf(regulation),
    policies,
  },
  ...{ machine: new Machine(sfn(), env), tryToRead: (file) => inspection.tryToRead(file) },
  ...{ classes: regulation.classes, retention: retentionRules(loaded), customers },
  keyRecoveryDays: env.KEY_RECOVERY_DAYS,
  told: (what, facts) => log.warn(what, facts),
});
const certificate = certificates({
  records: new DisposalRecords(s3(), env),
  signer: new Signer(kmsOf(env.CERTIFICATE_KEY), env),
});

const to = {
  people,
  rules: standingRules(regulation),
  policies,
  trail,
  room: "disposition" as const,
};

export const handler = middy<APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2>()
  .use(observed("disposition"))
  .handler(
    served(
      dispositionRoutes,
      { ...retention.things, ...holds.things, ...disposal.things },
      { ...retention.answers, ...holds.answers, ...disposal.answers, ...certificate.answers },
      to,
    ),
  );
