import type { IGrantable } from "aws-cdk-lib/aws-iam";
import type { Construct } from "constructs";
import type { Stage } from "../../stages.ts";
import type { Needs } from "../needs.ts";
import { ArchiveKey } from "./archive-key.ts";
import { forOneDocument, ofAccount } from "./key-policy.ts";

/** AF-27. Under this key each document's own key is wrapped. */
export class DocumentKey extends ArchiveKey {
  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id, {
      stage,
      description: "Wraps the key of each document in the vault",
      use: [
        ofAccount({
          sid: "ForOneDocument",
          actions: ["kms:GenerateDataKey", "kms:Decrypt"],
          conditions: forOneDocument,
        }),
      ],
    });
  }

  /** Make a document's key, and open it again. */
  grantIssue(fn: Needs<"DOCUMENT_KEY">): void {
    fn.tell("DOCUMENT_KEY", this.key.keyArn);
    this.allow(fn, ["GenerateDataKey", "Decrypt"], forOneDocument);
  }

  /** Open the keys that documents have: each names the key under which it is wrapped. */
  grantOpen(grantee: IGrantable): void {
    this.allow(grantee, ["Decrypt"], forOneDocument);
  }
}
