import type { Construct } from "constructs";
import type { Needs } from "../needs.ts";
import { keysBy, list, RecordTable, type TableProps, text } from "./record-table.ts";

/** AM-20. The contacts at customers and suppliers, whom somebody looks after. */
export class Contacts extends RecordTable<"CONTACT_TABLE"> {
  constructor(scope: Construct, id: string, props: TableProps) {
    super(scope, id, {
      ...props,
      told: "CONTACT_TABLE",
      partitionKey: text("id"),
      globalSecondaryIndexes: [
        list("by-keeper", text("keeper"), text("customer")),
        // Only who is still to be told that somebody left has `untoldOf`.
        keysBy("untold", text("untoldOf"), text("id")),
      ],
    });
  }

  /** Enter contacts, see one's own, take them out. */
  grantKeep(fn: Needs<"CONTACT_TABLE">): void {
    this.allow(fn, "GetItem", "PutItem", "DeleteItem");
    this.allowLists(fn, "by-keeper");
  }

  /** Find a leaver's contacts, hand them to who comes after, and note that they were told. */
  grantPassOn(fn: Needs<"CONTACT_TABLE">): void {
    this.allow(fn, "GetItem", "PutItem");
    this.allowLists(fn, "by-keeper", "untold");
  }
}
