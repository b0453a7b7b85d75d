import { StreamViewType } from "aws-cdk-lib/aws-dynamodb";
import type { IGrantable } from "aws-cdk-lib/aws-iam";
import type { Construct, IConstruct } from "constructs";
import type { Needs } from "../needs.ts";
import { keysBy, RecordTable, type TableProps, text } from "./record-table.ts";

/** Only customers whose facts are not with all their files yet have `behind`. */
const BEHIND = keysBy("behind", text("behind"), text("changedAt"));

/**
 * AF-18, DL-10. What is known of customers that their files' retention follows from: what happened, and what makes them matter more; and
 * how far a regulation was carried to the files that were worked out under another.
 */
export class CustomerFacts extends RecordTable<"FACT_TABLE"> {
  constructor(scope: Construct, id: string, props: TableProps) {
    super(scope, id, {
      ...props,
      told: "FACT_TABLE",
      partitionKey: text("of"),
      globalSecondaryIndexes: [BEHIND],
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
    });
  }

  /** See what is known of customers. */
  grantSee(fn: Needs<"FACT_TABLE">): void {
    this.allow(fn, "GetItem", "BatchGetItem");
  }

  /** See it, make a decision depend on it, and note what becomes known. */
  grantKeep(fn: Needs<"FACT_TABLE">): void {
    this.allow(fn, "GetItem", "BatchGetItem", "PutItem", "ConditionCheckItem");
  }

  /** Carry it to the customers' files, and note how far. */
  grantCarry(fn: Needs<"FACT_TABLE">): void {
    this.allow(fn, "GetItem", "BatchGetItem", "UpdateItem");
  }

  /** The same, of those that were left behind; carry a regulation to the files, and note how far. */
  grantCatchUp(fn: Needs<"FACT_TABLE">): void {
    this.allow(fn, "GetItem", "BatchGetItem", "PutItem", "UpdateItem");
    this.allowLists(fn, BEHIND.indexName);
  }

  /** Hear of every change. Returns the stream to follow. */
  grantFollow(fn: IConstruct & IGrantable): string {
    return this.allowFollow(fn);
  }
}
