import type { Construct } from "constructs";
import type { Needs } from "../needs.ts";
import { list, RecordTable, type TableProps, text } from "./record-table.ts";

const LISTS = [
  list("by-organisation", text("organisation"), text("signedOn")),
  list("by-date", text("list"), text("signedOn")),
  list("by-id", text("beginning"), text("id")),
];

/** AF-23, CI-06. The confidentiality agreements with outsiders. */
export class Agreements extends RecordTable<"AGREEMENT_TABLE"> {
  constructor(scope: Construct, id: string, props: TableProps) {
    super(scope, id, {
      ...props,
      told: "AGREEMENT_TABLE",
      partitionKey: text("id"),
      globalSecondaryIndexes: LISTS,
    });
  }

  grantKeep(fn: Needs<"AGREEMENT_TABLE">): void {
    this.allow(fn, "GetItem", "PutItem");
    this.allowLists(fn, ...LISTS.map((each) => each.indexName));
  }
}
