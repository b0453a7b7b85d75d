import { join } from "node:path";
import middy from "@middy/core";
import type { DynamoDBBatchResponse, DynamoDBStreamEvent, ScheduledEvent } from "aws-lambda";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo, kmsOf, s3 } from "#shared/aws/clients.ts";
import { DisposalRecords } from "#shared/aws/disposal-records.ts";
import { RecordedDisposals } from "#shared/aws/disposals.ts";
import { ListedFiles } from "#shared/aws/listed-files.ts";
import { Signer } from "#shared/aws/signer.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { printed } from "#shared/certificate/pdf.ts";
import { DisposalApplication } from "#shared/domain/disposal/application.ts";
import { eachChange } from "#shared/lambda/batch.ts";
import { log, observed, told } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { certificateRules } from "#shared/regulation/records.ts";
import { certifier } from "./certify.ts";
import { CertifyEnv } from "./env.ts";

const env = CertifyEnv.parse(process.env);
const rules = {
  ...certificateRules(bundledRegulation(env.REGULATION)),
  isOffSite: (bucket: string) => bucket === env.REPLICA,
};
const font = join(env.RESOURCES, "font.ttf");

const { one, all } = certifier({
  disposals: new RecordedDisposals(dynamo(), env, new AuditTrail(dynamo(), env)),
  lists: new ListedFiles(dynamo(), env),
  records: new DisposalRecords(s3(), env),
  signer: new Signer(kmsOf(env.CERTIFICATE_KEY), env),
  rules,
  print: (certificate, content) => printed(certificate, { font, content, clock: rules.clock }),
  commit: transactions(dynamo()),
  told: (certified) => log.info("certified", certified),
  failed: (id, error) => log.error("destruction not certified", { id, ...told(error) }),
  now: () => new Date().toISOString(),
});
const follow = eachChange(DisposalApplication, async ({ after }) => {
  if (after?.status === "signed") await one(after.id);
});

/** Called by the table's stream as soon as the last supervisor has signed, and by the clock for what could not be certified then. */
export const handler = middy<DynamoDBStreamEvent | ScheduledEvent, DynamoDBBatchResponse | undefined>()
  .use(observed("certify"))
  .handler(async (event) => {
    if ("Records" in event) return follow(event);
    await all();
    return undefined;
  });
