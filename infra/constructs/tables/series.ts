import type { Construct } from "constructs";
import type { Stage } from "../../stages.ts";
import type { Needs } from "../needs.ts";
import { RecordTable, text } from "./record-table.ts";

/** AF-13. Where each series of numbers stands. It holds no more than prefixes and counters. */
export class Series extends RecordTable<"SERIES_TABLE"> {
  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id, { stage, told: "SERIES_TABLE", partitionKey: text("series") });
  }

  /** Read where a series stands, and move it on. */
  grantCount(fn: Needs<"SERIES_TABLE">): void {
    this.allow(fn, "GetItem", "PutItem");
  }

  /** See which series there are: as many as classes, types and years. */
  grantSurvey(fn: Needs<"SERIES_TABLE">): void {
    this.allow(fn, "Scan");
  }
}
