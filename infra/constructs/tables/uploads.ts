import type { Construct } from "constructs";
import type { Needs } from "../needs.ts";
import { RecordTable, type TableProps, text } from "./record-table.ts";

/** AF-20. Uploads that people announced; one that never arrives expires. */
export class Uploads extends RecordTable<"UPLOAD_TABLE"> {
  constructor(scope: Construct, id: string, props: TableProps) {
    super(scope, id, { ...props, told: "UPLOAD_TABLE", partitionKey: text("key"), timeToLiveAttribute: "expiresAt" });
  }

  grantAnnounce(fn: Needs<"UPLOAD_TABLE">): void {
    this.allow(fn, "PutItem");
  }

  grantLook(fn: Needs<"UPLOAD_TABLE">): void {
    this.allow(fn, "GetItem");
  }
}
