import { StreamViewType } from "aws-cdk-lib/aws-dynamodb";
import type { IGrantable } from "aws-cdk-lib/aws-iam";
import type { Construct, IConstruct } from "constructs";
import type { Needs } from "../needs.ts";
import { keysBy, list, RecordTable, type TableProps, text } from "./record-table.ts";

const BY_STATUS = list("by-status", text("status"), text("since"));
const BY_ID = list("by-id", text("beginning"), text("id"));
/** What the vault does not show yet. */
const UNMIRRORED = keysBy("unmirrored", text("unmirrored"), text("since"));

/** How far the vault shows a hold, and until when what was filed was looked at. */
const MIRRORED = ["unmirrored", "cursor", "until"];

/** AF-32. What must not be destroyed, whatever its retention says: by file, by customer, by a query of the catalogue. */
export class Holds extends RecordTable<"HOLD_TABLE"> {
  constructor(scope: Construct, id: string, props: TableProps) {
    super(scope, id, {
      ...props,
      told: "HOLD_TABLE",
      partitionKey: text("id"),
      globalSecondaryIndexes: [BY_STATUS, BY_ID, UNMIRRORED],
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
    });
  }

  /** See those in force. */
  grantSee(fn: Needs<"HOLD_TABLE">): void {
    this.allow(fn, "GetItem", "BatchGetItem");
  }

  /** See those in force, and that none was placed or lifted since: what destruction rests on. */
  grantSeeInForce(fn: Needs<"HOLD_TABLE">): void {
    this.allow(fn, "GetItem", "BatchGetItem", "ConditionCheckItem");
  }

  /** Place and lift, and list. */
  grantPlace(fn: Needs<"HOLD_TABLE">): void {
    this.allow(fn, "GetItem", "BatchGetItem", "PutItem", "UpdateItem");
    this.allowLists(fn, BY_STATUS.indexName, BY_ID.indexName);
  }

  /** See those in force, and note how far the vault shows each as it stands, and no more: neither place one nor lift it. */
  grantMirror(fn: Needs<"HOLD_TABLE">): void {
    this.allow(fn, "GetItem", "BatchGetItem");
    this.allowToChange(fn, "id", "rev", ...MIRRORED);
    this.allowLists(fn, UNMIRRORED.indexName);
  }

  /** Hear of every change. Returns the stream to follow. */
  grantFollow(fn: IConstruct & IGrantable): string {
    return this.allowFollow(fn);
  }
}
