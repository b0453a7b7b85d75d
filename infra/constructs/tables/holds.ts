import { StreamViewType } from "aws-cdk-lib/aws-dynamodb";
import type { Construct } from "constructs";
import { list, RecordTable, type TableProps, text } from "./record-table.ts";

const BY_STATUS = list("by-status", text("status"), text("since"));

/** AF-32. What must not be destroyed, whatever its retention says: by file, by customer, by a query of the catalogue. */
export class Holds extends RecordTable<"HOLD_TABLE"> {
  constructor(scope: Construct, id: string, props: TableProps) {
    super(scope, id, {
      ...props,
      told: "HOLD_TABLE",
      partitionKey: text("id"),
      globalSecondaryIndexes: [BY_STATUS],
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
    });
  }
}
