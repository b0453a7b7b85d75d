import type { Construct } from "constructs";
import type { Needs } from "../needs.ts";
import { RecordTable, type TableProps, text } from "./record-table.ts";

/**
 * AF-33, AF-35. The files that each application to destroy lists, with what became of them: a part of the disposal records that stays when
 * the files are gone. Apart from the applications, so that the steps of a destruction, which change these, cannot change what was approved.
 */
export class ListedFiles extends RecordTable<"LISTED_FILE_TABLE"> {
  constructor(scope: Construct, id: string, props: TableProps) {
    super(scope, id, {
      ...props,
      told: "LISTED_FILE_TABLE",
      partitionKey: text("application"),
      sortKey: text("number"),
    });
  }

  /** See all files of a list. */
  grantSee(fn: Needs<"LISTED_FILE_TABLE">): void {
    this.allowQuery(fn);
  }

  /** Put files into lists and change them, with the whole list in view. */
  grantChange(fn: Needs<"LISTED_FILE_TABLE">): void {
    this.allow(fn, "GetItem", "PutItem");
    this.allowQuery(fn);
  }

  /** Change those files of a list that are named. */
  grantChangeNamed(fn: Needs<"LISTED_FILE_TABLE">): void {
    this.allow(fn, "BatchGetItem", "PutItem");
  }
}
