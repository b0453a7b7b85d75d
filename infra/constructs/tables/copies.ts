import type { Construct } from "constructs";
import type { Needs } from "../needs.ts";
import { RecordTable, type TableProps, text } from "./record-table.ts";

/** AF-24. Copies that are made of files for those who may see them; each record expires a day after what was made. */
export class Copies extends RecordTable<"COPY_TABLE"> {
  constructor(scope: Construct, id: string, props: TableProps) {
    super(scope, id, {
      ...props,
      told: "COPY_TABLE",
      partitionKey: text("request"),
      sortKey: text("copy"),
      timeToLiveAttribute: "expiresAt",
    });
  }

  /** Begin copies, and see how far they are. */
  grantBegin(fn: Needs<"COPY_TABLE">): void {
    this.allow(fn, "GetItem", "PutItem");
    this.allowQuery(fn);
  }

  /** Note what is made of a copy, and its end. */
  grantMake(fn: Needs<"COPY_TABLE">): void {
    this.allow(fn, "GetItem", "UpdateItem");
  }

  /** Find the copies of a request, and withdraw them. */
  grantWithdraw(fn: Needs<"COPY_TABLE">): void {
    this.allow(fn, "UpdateItem");
    this.allowQuery(fn);
  }
}
