import type { Construct } from "constructs";
import type { Needs } from "../needs.ts";
import { list, RecordTable, type TableProps, text } from "./record-table.ts";

/** Who may use the archive, and as what. */
export class People extends RecordTable<"PEOPLE_TABLE"> {
  constructor(scope: Construct, id: string, props: TableProps) {
    super(scope, id, {
      ...props,
      told: "PEOPLE_TABLE",
      partitionKey: text("subject"),
      globalSecondaryIndexes: [
        list("by-department", text("department"), text("subject")),
        list("by-post", text("post"), text("subject")),
        list("by-deputy", text("deputy"), text("subject")),
      ],
    });
  }

  grantKnow(fn: Needs<"PEOPLE_TABLE">): void {
    this.allow(fn, "GetItem");
  }

  /** Find who answers for a department. */
  grantFindByDepartment(fn: Needs<"PEOPLE_TABLE">): void {
    this.allow(fn, "GetItem");
    this.allowLists(fn, "by-department");
  }

  /** Find who has a post, and who is represented by whom (CI-16). */
  grantFindSeats(fn: Needs<"PEOPLE_TABLE">): void {
    this.allow(fn, "GetItem");
    this.allowLists(fn, "by-department", "by-post", "by-deputy");
  }
}
