import { z } from "zod";
import { type MethodAndPath, Name, type Route } from "../contract.ts";
import { DisposalCertificate } from "./certificate.ts";

const ofApplication = { params: z.object({ id: Name(36) }) };

/** One of a certificate's forms: what it is known by, and where it can be fetched for some minutes. */
const FormView = z.object({ sha256: z.string(), url: z.url() });

/** AF-36, AF-37. A certificate, with all that it takes to check it without the archive. */
export const CertificateView = z
  .object({
    number: z.string(),
    certificate: DisposalCertificate,
    /** The exact bytes that are signed, and the printed form that they name. */
    json: FormView,
    pdf: FormView,
    /** Base64; over the bytes of the JSON. */
    signature: z.string(),
    algorithm: z.string(),
    signedWith: z.string(),
    madeAt: z.iso.datetime(),
    /** The addresses are good until then. */
    until: z.iso.datetime(),
  })
  .meta({ id: "DisposalCertificateView", description: "销毁证明、其电子签名与打印件的地址（5 分钟内有效）" });
export type CertificateView = z.infer<typeof CertificateView>;

export const CertificateKeyView = z
  .object({ key: z.string(), algorithm: z.string(), pem: z.string() })
  .meta({ id: "CertificateKey", description: "验证销毁证明的公钥" });

/** What is asked of certificates of destruction. */
export const certificateRoutes = {
  "GET /disposal/applications/{id}/certificate": {
    summary: "一次销毁的证明：内容、电子签名，原件与打印件的地址",
    action: "ShowCertificate",
    ...ofApplication,
    answer: CertificateView,
  },
  "GET /disposal/certificate-key": {
    summary: "验证销毁证明的公钥（PEM）",
    action: "ShowCertificateKey",
    answer: CertificateKeyView,
  },
} satisfies Record<MethodAndPath, Route>;

/** What is asked of destruction. */
export const disposalRoutes = { ...certificateRoutes } satisfies Record<MethodAndPath, Route>;
