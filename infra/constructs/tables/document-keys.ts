import { Stack } from "aws-cdk-lib";
import { Grant } from "aws-cdk-lib/aws-iam";
import type { Construct } from "constructs";
import type { Stage } from "../../stages.ts";
import type { Needs } from "../needs.ts";
import { RecordTable, text } from "./record-table.ts";

/**
 * CI-12. Each document's own key, wrapped. Deleting an item destroys every copy of its document, wherever that lies; so this table is
 * in no backup plan, its copy off site deletes along, and the days for which it can be restored are the stage's to say.
 */
export class DocumentKeys extends RecordTable<"KEY_TABLE"> {
  private readonly stage: Stage;

  constructor(scope: Construct, id: string, stage: Stage) {
    const recovery = { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: stage.keep.keyRecoveryDays };
    super(scope, id, {
      stage,
      told: "KEY_TABLE",
      partitionKey: text("id"),
      pointInTimeRecoverySpecification: recovery,
      replicas: [{ region: stage.offsiteRegion, pointInTimeRecoverySpecification: recovery }],
    });
    this.stage = stage;
  }

  /** Write a document's key down, once, and read it again. */
  grantIssue(fn: Needs<"KEY_TABLE">): void {
    this.allow(fn, "GetItem", "PutItem");
  }

  /** Read the keys that documents have; make none. */
  grantRead(fn: Needs<"KEY_TABLE">): void {
    this.allow(fn, "GetItem");
  }

  /** See which documents have a key, here and in the table's copy off site. */
  grantLookFor(fn: Needs<"KEY_TABLE">): void {
    this.allow(fn, "BatchGetItem");
    const { offsiteRegion: region } = this.stage;
    const copy = Stack.of(this).formatArn({
      service: "dynamodb",
      region,
      resource: "table",
      resourceName: this.table.tableName,
    });
    Grant.addToPrincipal({ grantee: fn, actions: ["dynamodb:BatchGetItem"], resourceArns: [copy] });
  }

  /** Take documents' keys away, for good, and see which have one. */
  grantShred(fn: Needs<"KEY_TABLE">): void {
    this.allow(fn, "DeleteItem", "BatchGetItem");
  }

  /** Make a change depend on whether a document has a key; see none. */
  grantCheck(fn: Needs<"KEY_TABLE">): void {
    this.allow(fn, "ConditionCheckItem");
  }
}
