import type { DisposalRecords } from "#shared/aws/disposal-records.ts";
import type { RecordedDisposals } from "#shared/aws/disposals.ts";
import { ALGORITHM, type Signer } from "#shared/aws/signer.ts";
import type { Commit } from "#shared/aws/transaction.ts";
import { canonicalBytes, sha256 } from "#shared/certificate/bytes.ts";
import { dispositionDeed } from "#shared/domain/audit/deed.ts";
import type { Signed } from "#shared/domain/disposal/application.ts";
import {
  type CertificateContent,
  type CertificateRules,
  certificateOf,
  DisposalCertificate,
} from "#shared/domain/disposal/certificate.ts";
import { certified } from "#shared/domain/disposal/executing.ts";
import { inTurn } from "#shared/lambda/in-turn.ts";

export interface Certifying {
  disposals: RecordedDisposals;
  records: DisposalRecords;
  signer: Signer;
  rules: CertificateRules;
  /** Prints a certificate, with the digest of its content on every page. */
  print: (certificate: CertificateContent, content: string) => Promise<Uint8Array>;
  commit: Commit;
  told: (certified: { id: string; certificate: string }) => void;
  /** Tells that one could not be certified. */
  failed: (id: string, error: unknown) => void;
  now: () => string;
}

/**
 * AF-36, AF-37. Certifies applications that everybody has signed: prints the certificate and keeps it, keeps the JSON that names it, signs
 * that, and says so. Whoever dies over it leaves what the next one takes up, and nobody does it twice.
 */
export const certifier = ({ disposals, records, signer, rules, print, commit, told, failed, now }: Certifying) => {
  /** By the clock: what could not be certified as the stream told of it. @throws Error where one still cannot */
  const all = async (): Promise<void> =>
    inTurn(await disposals.inState("signed"), one, {
      failed,
      said: (count) => `${count} destructions could not be certified`,
    });

  async function one(id: string): Promise<void> {
    const application = await disposals.whole(id);
    if (application?.status !== "signed") return;
    const certificate = await make(application);
    const next = certified(application, certificate, certificate.madeAt);
    const deed = dispositionDeed(
      "CertifyDestruction",
      { function: "certify" },
      { response: { certificate: certificate.number, sha256: certificate.json.digest } },
    );
    await commit(disposals.advance(application, next, deed));
    told({ id: application.id, certificate: certificate.number });

    async function make(of: Signed) {
      const content = certificateOf(of, await disposals.files(of.id), rules);
      const pdf = await records.keep(of.id, "pdf", await print(content, sha256(canonicalBytes(content))));
      const whole = DisposalCertificate.parse({ ...content, pdf: { sha256: pdf.digest } });
      const json = await records.keep(of.id, "json", canonicalBytes(whole));
      const signature = await signer.sign(Buffer.from(json.digest, "hex"));
      return {
        ...{ number: content.number, json, pdf, algorithm: ALGORITHM, signedWith: signer.key, madeAt: now() },
        signature: Buffer.from(signature).toString("base64"),
      };
    }
  }

  return { one, all };
};
