import { constants, generateKeyPairSync, privateEncrypt, randomBytes } from "node:crypto";
import {
  DecryptCommand,
  EncryptCommand,
  GenerateDataKeyCommand,
  GetPublicKeyCommand,
  KMSClient,
  SignCommand,
} from "@aws-sdk/client-kms";
import { mockClient } from "aws-sdk-client-mock";

/** The pair that signs, one for a test file: to make one takes a while. */
const pair = generateKeyPairSync("rsa", { modulusLength: 3072 });

/** How PKCS #1 says that what is signed is a SHA-256. */
const OF_SHA256 = Buffer.from("3031300d060960864801650304020105000420", "hex");

/** KMS in memory: what was wrapped under a key and a context is unwrapped under the same alone. */
export function fakeKeys(called: (act: () => unknown) => unknown): void {
  const wrapped = new Map<string, { plain: Uint8Array; under: string }>();
  const under = ({ KeyId, EncryptionContext }: Naming) => JSON.stringify([KeyId, EncryptionContext]);
  const wrap = (input: Naming, plain: Uint8Array) => {
    const CiphertextBlob = Uint8Array.from(randomBytes(48));
    wrapped.set(CiphertextBlob.join(), { plain, under: under(input) });
    return { CiphertextBlob };
  };
  const fake = mockClient(KMSClient);
  fake.on(GenerateDataKeyCommand).callsFake((input) =>
    called(() => {
      const Plaintext = Uint8Array.from(randomBytes(32));
      return { Plaintext, ...wrap(input, Plaintext) };
    }),
  );
  fake.on(EncryptCommand).callsFake((input) => called(() => wrap(input, input.Plaintext)));
  fake.on(SignCommand).callsFake(({ Message }) =>
    called(() => ({
      Signature: Uint8Array.from(
        privateEncrypt(
          { key: pair.privateKey, padding: constants.RSA_PKCS1_PADDING },
          Buffer.concat([OF_SHA256, Message]),
        ),
      ),
    })),
  );
  fake
    .on(GetPublicKeyCommand)
    .callsFake(() =>
      called(() => ({ PublicKey: Uint8Array.from(pair.publicKey.export({ format: "der", type: "spki" })) })),
    );
  fake.on(DecryptCommand).callsFake((input) =>
    called(() => {
      const found = wrapped.get(input.CiphertextBlob.join());
      if (found?.under !== under(input)) throw new Error("InvalidCiphertextException");
      return { Plaintext: found.plain };
    }),
  );
}

interface Naming {
  KeyId?: string;
  EncryptionContext?: Record<string, string>;
}
