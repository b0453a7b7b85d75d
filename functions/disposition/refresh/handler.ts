import middy from "@middy/core";
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { carrier } from "#shared/aws/carry.ts";
import { dynamo } from "#shared/aws/clients.ts";
import { Customers } from "#shared/aws/customers.ts";
import { FileIndex } from "#shared/aws/file-index.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { CustomerFacts } from "#shared/domain/retention/customer.ts";
import { eachChange } from "#shared/lambda/batch.ts";
import { log, observed, told } from "#shared/lambda/observed.ts";
import { bundledRegulation } from "#shared/lambda/regulation.ts";
import { retentionRules } from "#shared/regulation/retention.ts";
import { RefreshEnv } from "./env.ts";

const env = RefreshEnv.parse(process.env);
const carry = carrier({
  files: new FileIndex(dynamo(), env),
  customers: new Customers(dynamo(), env),
  trail: new AuditTrail(dynamo(), env),
  commit: transactions(dynamo()),
  rules: retentionRules(bundledRegulation(env.REGULATION)),
  by: { function: "refresh" },
  failed: (number, error) => log.error("file not worked out", { number, ...told(error) }),
});

/** How many milliseconds before its end a run begins no further page: it notes how far it came, and that change calls the next one. */
const SPARE = 20_000;

/** Called by the table's stream as soon as something becomes known of a customer, and again until all its files know. */
export const handler = middy<DynamoDBStreamEvent, DynamoDBBatchResponse>()
  .use(observed("refresh"))
  .handler(async (event, context) => {
    const goOn = () => context.getRemainingTimeInMillis() > SPARE;
    const follow = eachChange(CustomerFacts, async ({ after }) => {
      if (after) await carry.customer(after.customer, new Date().toISOString(), goOn);
    });
    return follow(event);
  });
