import { StreamViewType } from "aws-cdk-lib/aws-dynamodb";
import type { IGrantable } from "aws-cdk-lib/aws-iam";
import type { Construct, IConstruct } from "constructs";
import type { Needs } from "../needs.ts";
import { RecordTable, type TableProps, text } from "./record-table.ts";

/** CI-13. How much somebody opened on a day, and was refused; gone a week after it. */
export class WatchedDays extends RecordTable<"DAY_TABLE"> {
  constructor(scope: Construct, id: string, props: TableProps) {
    super(scope, id, {
      ...props,
      told: "DAY_TABLE",
      partitionKey: text("subject"),
      sortKey: text("day"),
      timeToLiveAttribute: "expiresAt",
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
    });
  }

  /** Count what is opened and refused, and note what was noticed. Nobody needs to read it. */
  grantCount(fn: Needs<"DAY_TABLE">): void {
    this.allow(fn, "UpdateItem");
  }

  /** Hear of every change. Returns the stream to follow. */
  grantFollow(fn: IConstruct & IGrantable): string {
    return this.allowFollow(fn);
  }
}
