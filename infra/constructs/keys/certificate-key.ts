import type { Construct } from "constructs";
import type { Stage } from "../../stages.ts";
import type { Needs } from "../needs.ts";
import { ArchiveKey } from "./archive-key.ts";
import { ofAccount } from "./key-policy.ts";

/** Signed is a digest, in one way alone: what `openssl dgst -sha256 -verify` checks. */
const ONE_WAY = {
  StringEquals: { "kms:SigningAlgorithm": "RSASSA_PKCS1_V1_5_SHA_256", "kms:MessageType": "DIGEST" },
};

/** AF-36. With this key certificates of destruction are signed; its public half is told to everybody who asks. */
export class CertificateKey extends ArchiveKey {
  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id, {
      stage,
      signs: true,
      description: "Signs certificates of destruction",
      use: [ofAccount({ sid: "SignInOneWay", actions: ["kms:Sign"], conditions: ONE_WAY })],
    });
  }

  grantSign(fn: Needs<"CERTIFICATE_KEY">): void {
    fn.tell("CERTIFICATE_KEY", this.key.keyArn);
    this.allow(fn, ["Sign"], ONE_WAY);
  }

  /** Tell the public half. */
  grantTell(fn: Needs<"CERTIFICATE_KEY">): void {
    fn.tell("CERTIFICATE_KEY", this.key.keyArn);
    this.allow(fn, ["GetPublicKey"]);
  }
}
