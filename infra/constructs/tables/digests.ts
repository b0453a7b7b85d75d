import type { Construct } from "constructs";
import type { Stage } from "../../stages.ts";
import type { Needs } from "../needs.ts";
import { RecordTable, text } from "./record-table.ts";

/** DL-07. Which paper has which bytes, and which were refused for having the same: hashes and ids. */
export class Digests extends RecordTable<"DIGEST_TABLE"> {
  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id, { stage, told: "DIGEST_TABLE", partitionKey: text("digest") });
  }

  grantClaim(fn: Needs<"DIGEST_TABLE">): void {
    this.allow(fn, "GetItem", "UpdateItem");
  }

  /** Forget which papers had which bytes. */
  grantForget(fn: Needs<"DIGEST_TABLE">): void {
    this.allow(fn, "BatchGetItem", "DeleteItem");
  }

  grantRelease(fn: Needs<"DIGEST_TABLE">): void {
    this.allow(fn, "UpdateItem");
  }
}
