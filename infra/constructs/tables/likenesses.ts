import type { Construct } from "constructs";
import type { Needs } from "../needs.ts";
import { RecordTable, type TableProps, text } from "./record-table.ts";

/**
 * DL-07. What papers are known again by: hashes, from which short values could be guessed. So it lies under the content key, and can
 * be restored no longer than a document's own key (CI-12).
 */
export class Likenesses extends RecordTable<"LIKENESS_TABLE"> {
  constructor(scope: Construct, id: string, props: TableProps) {
    const recovery = { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: props.stage.keep.keyRecoveryDays };
    super(scope, id, {
      ...props,
      told: "LIKENESS_TABLE",
      partitionKey: text("key"),
      pointInTimeRecoverySpecification: recovery,
    });
  }

  /** Look for what a paper may be another scan of, and enter it. */
  grantEnter(fn: Needs<"LIKENESS_TABLE">): void {
    this.allow(fn, "BatchGetItem", "PutItem");
  }

  /** Take a paper out whole, of its bands as well. */
  grantForget(fn: Needs<"LIKENESS_TABLE">): void {
    this.allow(fn, "BatchGetItem", "PutItem", "DeleteItem");
  }

  /** See whether a paper is known. */
  grantLookFor(fn: Needs<"LIKENESS_TABLE">): void {
    this.allow(fn, "BatchGetItem");
  }

  /** Read what a paper is known by, and take it out whole. */
  grantLeave(fn: Needs<"LIKENESS_TABLE">): void {
    this.allow(fn, "GetItem");
    this.grantForget(fn);
  }
}
