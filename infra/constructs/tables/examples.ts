import type { Construct } from "constructs";
import type { Needs } from "../needs.ts";
import { list, RecordTable, type TableProps, text } from "./record-table.ts";

/** AF-12. What archivists have taught, one example a paper; restorable no longer than a document's own key (CI-12). */
export class Examples extends RecordTable<"EXAMPLE_TABLE"> {
  constructor(scope: Construct, id: string, props: TableProps) {
    const recovery = { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: props.stage.keep.keyRecoveryDays };
    super(scope, id, {
      ...props,
      told: "EXAMPLE_TABLE",
      partitionKey: text("id"),
      globalSecondaryIndexes: [list("by-change", text("regulation"), text("changed"))],
      pointInTimeRecoverySpecification: recovery,
    });
  }

  /** Read all of a regulation's examples, and what has changed since. */
  grantFollow(fn: Needs<"EXAMPLE_TABLE">): void {
    this.allowLists(fn, "by-change");
  }

  /** Learn examples and forget them. */
  grantTeach(fn: Needs<"EXAMPLE_TABLE">): void {
    this.grantForget(fn);
    this.grantFollow(fn);
  }

  /** See whether a paper has taught something. */
  grantLookFor(fn: Needs<"EXAMPLE_TABLE">): void {
    this.allow(fn, "BatchGetItem");
  }

  /** Read the example of one paper, and put down in its place that it was forgotten; see no other. */
  grantForget(fn: Needs<"EXAMPLE_TABLE">): void {
    this.allow(fn, "GetItem", "PutItem");
  }
}
