import { StreamViewType } from "aws-cdk-lib/aws-dynamodb";
import type { Construct } from "constructs";
import type { Needs } from "../needs.ts";
import { RecordTable, type TableProps, text } from "./record-table.ts";

/**
 * AF-29. One entry for every change, in the change's own transaction. No function may update or delete an entry; that none is put
 * over another is the code's condition, for IAM knows none such (docs/tables.md). The stream would show it.
 */
export class AuditTrail extends RecordTable<"AUDIT_TABLE"> {
  constructor(scope: Construct, id: string, props: TableProps) {
    super(scope, id, {
      ...props,
      told: "AUDIT_TABLE",
      partitionKey: text("subject"),
      sortKey: text("entry"),
      dynamoStream: StreamViewType.NEW_IMAGE,
    });
  }

  grantRecord(fn: Needs<"AUDIT_TABLE">): void {
    this.allow(fn, "PutItem");
  }

  grantHistory(fn: Needs<"AUDIT_TABLE">): void {
    this.allowQuery(fn);
  }
}
