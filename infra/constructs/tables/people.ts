import { StreamViewType } from "aws-cdk-lib/aws-dynamodb";
import type { IGrantable } from "aws-cdk-lib/aws-iam";
import type { Construct, IConstruct } from "constructs";
import type { Needs } from "../needs.ts";
import { keysBy, list, RecordTable, type TableProps, text } from "./record-table.ts";

/** Who may use the archive, and as what. */
export class People extends RecordTable<"PEOPLE_TABLE"> {
  constructor(scope: Construct, id: string, props: TableProps) {
    super(scope, id, {
      ...props,
      told: "PEOPLE_TABLE",
      partitionKey: text("subject"),
      globalSecondaryIndexes: [
        list("by-department", text("department"), text("subject")),
        list("by-post", text("post"), text("subject")),
        list("by-deputy", text("deputy"), text("subject")),
        // Only the three officers have `office`.
        list("by-office", text("office"), text("subject")),
        // Only who left and may have left something behind, or is to be told of something, has `unsettled`.
        keysBy("unsettled", text("unsettled"), text("unsettledSince")),
      ],
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
    });
  }

  grantKnow(fn: Needs<"PEOPLE_TABLE">): void {
    this.allow(fn, "GetItem");
  }

  /** Find who is in a department, as who answers for it. */
  grantFindByDepartment(fn: Needs<"PEOPLE_TABLE">): void {
    this.allow(fn, "GetItem");
    this.allowLists(fn, "by-department");
  }

  /** Find who sits in a seat, by post or as one of a department, and who holds an office. */
  grantFindSitters(fn: Needs<"PEOPLE_TABLE">): void {
    this.allow(fn, "GetItem");
    this.allowLists(fn, "by-department", "by-post", "by-office");
  }

  /** Know people, and find who is an officer. */
  grantFindOfficers(fn: Needs<"PEOPLE_TABLE">): void {
    this.allow(fn, "GetItem");
    this.allowLists(fn, "by-office");
  }

  /**
   * Know people, who is represented by whom (CI-16), and whether a leaver's post is another's (AM-20); write on the condition that they
   * are as they were read.
   */
  grantFindSeats(fn: Needs<"PEOPLE_TABLE">): void {
    this.allow(fn, "GetItem", "ConditionCheckItem");
    this.allowLists(fn, "by-deputy", "by-post");
  }

  /** Enter people, change them on the condition that others are as they were read, and list them. */
  grantKeep(fn: Needs<"PEOPLE_TABLE">): void {
    this.allow(fn, "GetItem", "BatchGetItem", "PutItem", "ConditionCheckItem");
    this.allowLists(fn, "by-department", "by-post", "by-deputy", "by-office");
  }

  /** Know people, and find who left and is not settled. */
  grantFindLeavers(fn: Needs<"PEOPLE_TABLE">): void {
    this.allow(fn, "GetItem");
    this.allowLists(fn, "unsettled");
  }

  /** Find who left or is to be told of something, and whom to tell in their place; note that it is settled; successors must still be here. */
  grantSettle(fn: Needs<"PEOPLE_TABLE">): void {
    this.allow(fn, "GetItem", "PutItem", "ConditionCheckItem");
    this.allowLists(fn, "unsettled", "by-office");
  }

  /** Hear of every change. Returns the stream to follow. */
  grantFollow(fn: IConstruct & IGrantable): string {
    return this.allowFollow(fn);
  }
}
