import type { Construct } from "constructs";
import type { Stage } from "../../stages.ts";
import type { Needs } from "../needs.ts";
import { RecordTable, text } from "./record-table.ts";

/** Which files are asked for, granted or out: a row for each request that holds a file, as long as it does. */
export class Uses extends RecordTable<"USE_TABLE"> {
  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id, { stage, told: "USE_TABLE", partitionKey: text("number"), sortKey: text("holder") });
  }

  /** Note and strike out uses, with the change of a request. */
  grantNote(fn: Needs<"USE_TABLE">): void {
    this.allow(fn, "PutItem", "DeleteItem");
  }

  /** See what holds a file. */
  grantSee(fn: Needs<"USE_TABLE">): void {
    this.allowQuery(fn);
  }
}
