import { StreamViewType } from "aws-cdk-lib/aws-dynamodb";
import type { IGrantable } from "aws-cdk-lib/aws-iam";
import type { Construct, IConstruct } from "constructs";
import type { Needs } from "../needs.ts";
import { keysBy, list, RecordTable, type TableProps, text } from "./record-table.ts";

const BY_ASKER = list("by-asker", text("askedBy"), text("askedAt"));
const BY_STATUS = list("by-status", text("status"), text("askedAt"));
const BY_ID = list("by-id", text("beginning"), text("id"));
const BY_YEAR = list("by-year", text("askedYear"), text("askedAt"));
/** What the clock may change, and on which day. */
const DUE = keysBy("due", text("duePartition"), text("dueAt"));

/** AF-21, CR-14. Requests for files, and what became of them. */
export class AccessRequests extends RecordTable<"REQUEST_TABLE"> {
  constructor(scope: Construct, id: string, props: TableProps) {
    super(scope, id, {
      ...props,
      told: "REQUEST_TABLE",
      partitionKey: text("id"),
      globalSecondaryIndexes: [BY_ASKER, BY_STATUS, BY_YEAR, BY_ID, DUE],
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
    });
  }

  /** Put requests, and move them from one state to the next. */
  grantAdvance(fn: Needs<"REQUEST_TABLE">): void {
    this.allow(fn, "GetItem", "PutItem");
  }

  grantList(fn: Needs<"REQUEST_TABLE">): void {
    this.allowLists(fn, ...[BY_ASKER, BY_STATUS, BY_YEAR, BY_ID].map((each) => each.indexName));
  }

  /** Find those of somebody who left. */
  grantFindByAsker(fn: Needs<"REQUEST_TABLE">): void {
    this.allowLists(fn, BY_ASKER.indexName);
  }

  /** Find what the clock may change. */
  grantFindDue(fn: Needs<"REQUEST_TABLE">): void {
    this.allowLists(fn, DUE.indexName);
  }

  /** Hear of every change. Returns the stream to follow. */
  grantFollow(fn: IConstruct & IGrantable): string {
    return this.allowFollow(fn);
  }
}
