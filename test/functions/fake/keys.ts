import { randomBytes } from "node:crypto";
import { DecryptCommand, EncryptCommand, GenerateDataKeyCommand, KMSClient } from "@aws-sdk/client-kms";
import { mockClient } from "aws-sdk-client-mock";

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
