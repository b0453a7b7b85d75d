import type { Construct } from "constructs";
import { names } from "../../names.ts";
import type { Stage } from "../../stages.ts";
import type { Needs } from "../needs.ts";
import { ArchiveKey } from "./archive-key.ts";
import { byAlias } from "./by-alias.ts";
import { forOneDocument, ofAccount } from "./key-policy.ts";

/**
 * CI-07. The off-site key: each document's own key is wrapped under it a second time, so that a restore needs nothing of the first
 * region. Nobody can open anything with it: its policy gains a decrypting role when a restore is set up, which the trail shows.
 */
export class RecoveryKey extends ArchiveKey {
  private readonly stage: Stage;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id, {
      stage,
      description: "Wraps the key of each document a second time, for a restore off site",
      alias: names(stage).recoveryKey,
      use: [ofAccount({ sid: "WrapOnly", actions: ["kms:Encrypt"], conditions: forOneDocument })],
    });
    this.stage = stage;
  }

  /** Wrap a document's key, in the other region. */
  grantWrap(fn: Needs<"RECOVERY_KEY">): void {
    const key = byAlias(fn, this.stage, names(this.stage).recoveryKey);
    fn.tell("RECOVERY_KEY", key.arn);
    key.allow(fn, ["kms:Encrypt"], forOneDocument);
  }
}
