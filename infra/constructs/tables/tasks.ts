import type { Construct } from "constructs";
import type { Needs } from "../needs.ts";
import { RecordTable, type TableProps, text } from "./record-table.ts";

/** What waits for whoever sits in a seat: a row comes and goes with the state of the request that gives it. */
export class Tasks extends RecordTable<"TASK_TABLE"> {
  constructor(scope: Construct, id: string, props: TableProps) {
    super(scope, id, { ...props, told: "TASK_TABLE", partitionKey: text("seat"), sortKey: text("task") });
  }

  /** Give and take away tasks, with the change of a request. */
  grantGive(fn: Needs<"TASK_TABLE">): void {
    this.allow(fn, "PutItem", "DeleteItem");
  }

  grantList(fn: Needs<"TASK_TABLE">): void {
    this.allowQuery(fn);
  }
}
