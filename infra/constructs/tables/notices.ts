import type { Construct } from "constructs";
import type { Needs } from "../needs.ts";
import { RecordTable, type TableProps, text } from "./record-table.ts";

/**
 * Which notices of changes were sent, as hashes; each expires when its change can no longer be told again. Of one that could not be sent it
 * holds the words and the address, until it is.
 */
export class Notices extends RecordTable<"NOTICE_TABLE"> {
  constructor(scope: Construct, id: string, props: TableProps) {
    super(scope, id, {
      ...props,
      told: "NOTICE_TABLE",
      partitionKey: text("notice"),
      timeToLiveAttribute: "expiresAt",
    });
  }

  /** Know what was sent and what is still to be, and note it. */
  grantSendOnce(fn: Needs<"NOTICE_TABLE">): void {
    this.allow(fn, "GetItem", "PutItem");
  }
}
