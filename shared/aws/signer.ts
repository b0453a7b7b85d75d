import { createPublicKey } from "node:crypto";
import { GetPublicKeyCommand, type KMSClient, SignCommand } from "@aws-sdk/client-kms";
import { z } from "zod";

const Bytes = z.instanceof(Uint8Array);

/** How everything here is signed, as KMS calls it: RSA with SHA-256, which `openssl dgst -sha256 -verify` checks without more. */
export const ALGORITHM = "RSASSA_PKCS1_V1_5_SHA_256";

/** AF-36. Signs with a key that never leaves KMS, and tells the public half of it, by which anybody can check what was signed. */
export class Signer {
  readonly #kms: KMSClient;
  readonly key: string;

  constructor(kms: KMSClient, env: { CERTIFICATE_KEY: string }) {
    this.#kms = kms;
    this.key = env.CERTIFICATE_KEY;
  }

  /** Signs the SHA-256 of something. The same bytes have the same signature. */
  async sign(digest: Uint8Array): Promise<Uint8Array> {
    const { Signature } = await this.#kms.send(
      new SignCommand({ KeyId: this.key, Message: digest, MessageType: "DIGEST", SigningAlgorithm: ALGORITHM }),
    );
    return Bytes.parse(Signature);
  }

  /** In PEM. */
  async publicKey(): Promise<string> {
    const { PublicKey } = await this.#kms.send(new GetPublicKeyCommand({ KeyId: this.key }));
    const key = createPublicKey({ key: Buffer.from(Bytes.parse(PublicKey)), format: "der", type: "spki" });
    return key.export({ format: "pem", type: "spki" }).toString();
  }
}
