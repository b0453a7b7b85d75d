import { StreamViewType } from "aws-cdk-lib/aws-dynamodb";
import type { IGrantable } from "aws-cdk-lib/aws-iam";
import type { Construct, IConstruct } from "constructs";
import type { Needs } from "../needs.ts";
import { keysBy, list, RecordTable, type TableProps, text } from "./record-table.ts";

/** The papers on their way into the archive, and what became of them. */
export class IntakeRecords extends RecordTable<"INTAKE_TABLE"> {
  constructor(scope: Construct, id: string, props: TableProps) {
    super(scope, id, {
      ...props,
      told: "INTAKE_TABLE",
      partitionKey: text("id"),
      globalSecondaryIndexes: [
        list("by-status", text("status"), text("receivedAt")),
        list("by-department", text("department"), text("receivedAt")),
        list("by-id", text("beginning"), text("id")),
        list("by-key", text("key"), text("receivedAt")),
        // Only what still has a step before it has `pending`.
        keysBy("pending", text("pending"), text("since")),
        // Only what was refused for having the bytes of another has `duplicateOf`.
        keysBy("by-original", text("duplicateOf"), text("since")),
      ],
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
    });
  }

  /** Register papers, and move them from one state to the next. */
  grantAdvance(fn: Needs<"INTAKE_TABLE">): void {
    this.allow(fn, "GetItem", "PutItem");
  }

  /** The same for up to a hundred papers in one transaction. */
  grantAdvanceTogether(fn: Needs<"INTAKE_TABLE">): void {
    this.allow(fn, "BatchGetItem", "PutItem");
  }

  /** Tell what papers are called that a record names. */
  grantName(fn: Needs<"INTAKE_TABLE">): void {
    this.allow(fn, "BatchGetItem");
  }

  /** See papers; change none. */
  grantSee(fn: Needs<"INTAKE_TABLE">): void {
    this.allow(fn, "GetItem");
  }

  /** Write only where a paper is still as it was read. */
  grantCheck(fn: Needs<"INTAKE_TABLE">): void {
    this.allow(fn, "ConditionCheckItem");
  }

  /** Find the paper that came in under a key. */
  grantFindByKey(fn: Needs<"INTAKE_TABLE">): void {
    this.allowLists(fn, "by-key");
  }

  /** Find the papers that were refused for having the bytes of another. */
  grantFindDuplicates(fn: Needs<"INTAKE_TABLE">): void {
    this.allowLists(fn, "by-original");
  }

  grantList(fn: Needs<"INTAKE_TABLE">): void {
    this.allowLists(fn, "by-status", "by-department", "by-key", "by-id");
  }

  /** Find what got stuck or has lain long enough, note that it was sent again or is cleared up after, and let it expire. */
  grantSweep(fn: Needs<"INTAKE_TABLE">): void {
    this.allowLists(fn, "pending");
    this.allow(fn, "GetItem", "PutItem", "UpdateItem");
  }

  /** Hear of every change. Returns the stream to follow. */
  grantFollow(fn: IConstruct & IGrantable): string {
    return this.allowFollow(fn);
  }
}
