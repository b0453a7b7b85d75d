import type { Construct } from "constructs";
import type { Stage } from "../../stages.ts";
import type { Needs } from "../needs.ts";
import { RecordTable, text } from "./record-table.ts";

/** AF-24. Where each year's numbers of certified copies stand, apart from the files': whoever serves viewing moves no file's number. */
export class CopySeries extends RecordTable<"COPY_SERIES_TABLE"> {
  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id, { stage, told: "COPY_SERIES_TABLE", partitionKey: text("series") });
  }

  /** Read where a year's numbers stand, and move them on. */
  grantCount(fn: Needs<"COPY_SERIES_TABLE">): void {
    this.allow(fn, "GetItem", "PutItem");
  }
}
