import { StreamViewType } from "aws-cdk-lib/aws-dynamodb";
import type { IGrantable } from "aws-cdk-lib/aws-iam";
import type { Construct, IConstruct } from "constructs";
import type { Needs } from "../needs.ts";
import { keysBy, list, RecordTable, type TableProps, text } from "./record-table.ts";

const BY_STATUS = list("by-status", text("status"), text("proposedAt"));
const BY_YEAR = list("by-year", text("proposedYear"), text("proposedAt"));
const BY_ID = list("by-id", text("beginning"), text("id"));
/** Only applications of whose files some may not be brought along yet have `unbrought`; `unbroughtRev` says as of which change. */
const UNBROUGHT = keysBy("unbrought", text("unbrought"), text("since"));

/**
 * AF-32…AF-37. Applications to destroy files: under an application's id, `head` is the application, `sample <number> <subject>` what a
 * supervisor sampled. These are the disposal records, with the listed files beside them: they stay when the files are gone. No step that
 * condemns, shreds, erases or proves can change what was approved.
 */
export class Disposals extends RecordTable<"DISPOSAL_TABLE"> {
  constructor(scope: Construct, id: string, props: TableProps) {
    super(scope, id, {
      ...props,
      told: "DISPOSAL_TABLE",
      partitionKey: text("id"),
      sortKey: text("row"),
      globalSecondaryIndexes: [BY_STATUS, BY_YEAR, BY_ID, UNBROUGHT],
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
    });
  }

  /** See an application. */
  grantSee(fn: Needs<"DISPOSAL_TABLE">): void {
    this.allow(fn, "GetItem");
  }

  /** See what supervisors sampled. */
  grantSeeSamples(fn: Needs<"DISPOSAL_TABLE">): void {
    this.allowQuery(fn);
  }

  /** Make a change depend on an application's still being as it was read. */
  grantCheck(fn: Needs<"DISPOSAL_TABLE">): void {
    this.allow(fn, "ConditionCheckItem");
  }

  /** Put applications, and move them from one state to the next. */
  grantAdvance(fn: Needs<"DISPOSAL_TABLE">): void {
    this.allow(fn, "GetItem", "PutItem");
  }

  /** See what is to be brought along, and note that nothing is left. */
  grantBringAlong(fn: Needs<"DISPOSAL_TABLE">): void {
    this.allow(fn, "GetItem");
    this.allowToChange(fn, "id", "row", "unbrought", "unbroughtRev");
    this.allowLists(fn, UNBROUGHT.indexName);
  }

  grantList(fn: Needs<"DISPOSAL_TABLE">): void {
    this.allowLists(fn, ...[BY_STATUS, BY_YEAR, BY_ID].map((each) => each.indexName));
  }

  /** Find the applications in a state. */
  grantFindByState(fn: Needs<"DISPOSAL_TABLE">): void {
    this.allowLists(fn, BY_STATUS.indexName);
  }

  /** Hear of every change. Returns the stream to follow. */
  grantFollow(fn: IConstruct & IGrantable): string {
    return this.allowFollow(fn);
  }
}
