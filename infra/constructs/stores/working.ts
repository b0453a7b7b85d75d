import { Duration } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { Needs } from "../needs.ts";
import { FileStore, type PlaintextStoreProps } from "./file-store.ts";

/** What was read of papers that are on their way. Without versions: what the sweep clears is gone (CI-12). */
export class Working extends FileStore<"WORKING"> {
  constructor(scope: Construct, id: string, props: PlaintextStoreProps) {
    super(scope, id, {
      ...props,
      told: "WORKING",
      lifecycleRules: [{ expiration: Duration.days(props.stage.keep.workingDays) }],
    });
  }

  /** Write down what was read of a page, and see what others have read. */
  grantWrite(fn: Needs<"WORKING">): void {
    this.grant(fn, { bucket: ["ListBucket"], objects: ["GetObject", "PutObject"], content: "sealed" });
  }

  grantRead(fn: Needs<"WORKING">): void {
    this.grant(fn, { bucket: ["ListBucket"], objects: ["GetObject"], content: "opened" });
  }

  grantClear(fn: Needs<"WORKING">): void {
    this.grant(fn, { bucket: ["ListBucket"], objects: ["DeleteObject"], content: "untouched" });
  }

  /** See whether anything of a paper is there. */
  grantLookFor(fn: Needs<"WORKING">): void {
    this.grant(fn, { bucket: ["ListBucket"], content: "untouched" });
  }
}
