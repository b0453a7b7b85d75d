import type { Construct } from "constructs";
import type { Stage } from "../../stages.ts";
import type { Needs } from "../needs.ts";
import { RecordTable, text } from "./record-table.ts";

/** Which notices of changes were sent, as hashes; each expires when its change can no longer be told again. */
export class Notices extends RecordTable<"NOTICE_TABLE"> {
  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id, {
      stage,
      told: "NOTICE_TABLE",
      partitionKey: text("notice"),
      timeToLiveAttribute: "expiresAt",
    });
  }

  /** Know what was sent, and note it. */
  grantSendOnce(fn: Needs<"NOTICE_TABLE">): void {
    this.allow(fn, "GetItem", "PutItem");
  }
}
