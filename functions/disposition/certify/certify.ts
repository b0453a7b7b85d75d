import { z } from "zod";
import type { DisposalRecords } from "#shared/aws/disposal-records.ts";
import type { RecordedDisposals } from "#shared/aws/disposals.ts";
import type { ListedFiles } from "#shared/aws/listed-files.ts";
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
  lists: ListedFiles;
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

/** As much of a certificate as every edition says. */
const Named = z.looseObject({ number: z.string(), pdf: z.object({ sha256: z.string() }) });

/**
 * AF-36, AF-37. Certifies applications that everybody has signed: prints the certificate and keeps it, keeps the JSON that names it, signs
 * that, and says so. After a crash the next one takes up what was kept: nothing is certified twice.
 */
export const certifier = ({
  disposals,
  lists,
  records,
  signer,
  rules,
  print,
  commit,
  told,
  failed,
  now,
}: Certifying) => {
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
      if (!(await made(of.id))) await keep(of);
      // What is kept is what is certified: it may have been somebody else's, who was faster.
      const kept = await made(of.id);
      if (!kept) throw new Error("a certificate that was kept is not there");
      const signature = await signer.sign(Buffer.from(kept.json.digest, "hex"));
      return {
        ...kept,
        ...{ algorithm: ALGORITHM, signedWith: signer.key, madeAt: now() },
        signature: Buffer.from(signature).toString("base64"),
      };
    }
  }

  /** The print first, under its content; then the JSON that names it, once. */
  async function keep(of: Signed): Promise<void> {
    const content = certificateOf(of, await lists.all(of.id), rules);
    const digest = sha256(canonicalBytes(content));
    const pdf = await records.keep(of.id, { form: "pdf", content: digest }, await print(content, digest));
    const whole = DisposalCertificate.parse({ ...content, pdf: { sha256: pdf.digest } });
    await records.keep(of.id, { form: "json" }, canonicalBytes(whole));
  }

  /** The JSON that is kept of an application, and the print that it names, whatever would be printed today. */
  async function made(id: string) {
    const json = await records.find(id, { form: "json" });
    if (!json) return undefined;
    const whole = Named.parse(JSON.parse(Buffer.from(await records.read(json)).toString()));
    const { pdf: named, ...content } = whole;
    const pdf = await records.find(id, { form: "pdf", content: sha256(canonicalBytes(content)) });
    if (pdf?.digest !== named.sha256) throw new Error("a certificate's print is not the one that it names");
    return { number: whole.number, json, pdf };
  }

  return { one, all };
};
