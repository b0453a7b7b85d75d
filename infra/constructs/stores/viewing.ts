import { Duration } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { Needs } from "../needs.ts";
import { FileStore, type PlaintextStoreProps } from "./file-store.ts";

/** Page pictures for people who must decide on a paper. Without versions: what the sweep clears is gone (CI-12). */
export class Viewing extends FileStore<"VIEWING"> {
  constructor(scope: Construct, id: string, props: PlaintextStoreProps) {
    super(scope, id, {
      ...props,
      told: "VIEWING",
      lifecycleRules: [{ expiration: Duration.days(props.stage.keep.workingDays) }],
    });
  }

  grantShow(fn: Needs<"VIEWING">): void {
    this.grant(fn, { objects: ["PutObject"], under: INTAKE, content: "sealed" });
  }

  /** Sign addresses at which a person may look at a page. */
  grantSignFor(fn: Needs<"VIEWING">): void {
    this.grant(fn, { objects: ["GetObject"], under: INTAKE, content: "opened" });
  }

  grantClear(fn: Needs<"VIEWING">): void {
    this.grant(fn, { bucket: ["ListBucket"], objects: ["DeleteObject"], under: INTAKE, content: "untouched" });
  }
}

const INTAKE = ["intake/*"];
