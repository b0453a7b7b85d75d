import type { DisposalRecords } from "#shared/aws/disposal-records.ts";
import { ALGORITHM, type Signer } from "#shared/aws/signer.ts";
import type { Route } from "#shared/domain/contract.ts";
import type { DisposalApplication } from "#shared/domain/disposal/application.ts";
import { DisposalCertificate } from "#shared/domain/disposal/certificate.ts";
import type { CertificateView, certificateRoutes } from "#shared/domain/disposal/contract.ts";
import { certificateIn } from "#shared/domain/disposal/executing.ts";
import type { Answers, Asked, Found } from "#shared/lambda/asked.ts";

export interface ShowingCertificates {
  records: DisposalRecords;
  signer: Signer;
}

/** How long an address is good. */
const ADDRESS_SECONDS = 5 * 60;

/** How the room finds an application. */
interface Finding {
  disposal: (asked: Asked<Route>) => Promise<Found<{ readonly application: DisposalApplication }, "disposal">>;
}

/** AF-36, AF-37. The certificates of destructions, and what they are checked by. */
export const certificates = ({ records, signer }: ShowingCertificates) => {
  /** @throws Refused as `certificateIn` */
  async function show(application: DisposalApplication, now: string): Promise<CertificateView> {
    const { number, json, pdf, signature, algorithm, signedWith, madeAt } = certificateIn(application);
    const bytes = await records.read(json);
    return {
      ...{ number, signature, algorithm, signedWith, madeAt },
      certificate: DisposalCertificate.parse(JSON.parse(Buffer.from(bytes).toString())),
      json: { sha256: json.digest, url: await records.url(json, `${number}.json`, ADDRESS_SECONDS) },
      pdf: { sha256: pdf.digest, url: await records.url(pdf, `${number}.pdf`, ADDRESS_SECONDS) },
      until: new Date(Date.parse(now) + 1000 * ADDRESS_SECONDS).toISOString(),
    };
  }

  const answers: Answers<typeof certificateRoutes, Finding> = {
    "GET /disposal/applications/{id}/certificate": ({ thing, now }) => show(thing.application, now),
    "GET /disposal/certificate-key": async () => ({
      ...{ key: signer.key, algorithm: ALGORITHM },
      pem: await signer.publicKey(),
    }),
  };

  return { answers };
};
