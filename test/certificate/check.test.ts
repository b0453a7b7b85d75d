import { generateKeyPairSync, sign } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalBytes, listDigest, sha256 } from "#shared/certificate/bytes.ts";
import { check, type HandedOver } from "#shared/certificate/check.ts";
import { certificateOf } from "#shared/domain/disposal/certificate.ts";
import { aProvedFile, aSigned, certificateRulesForTests } from "../support/certificates.ts";

const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
const publicKey = pair.publicKey.export({ format: "pem", type: "spki" }).toString();
const files = ["Y2014销售合同001", "Y2014销售合同002"].map((number) => aProvedFile(number));
const content = certificateOf(aSigned(files), files, certificateRulesForTests);
const pdf = Buffer.from("a printed form");

function handedOver(certificate: object = { ...content, pdf: { sha256: sha256(pdf) } }): HandedOver {
  const json = canonicalBytes(certificate);
  return { json, pdf, publicKey, signature: sign("sha256", json, pair.privateKey) };
}

const faultsOf = (changed: Partial<HandedOver>) => check({ ...handedOver(), ...changed }).faults;

describe("a certificate that was handed over", () => {
  it("holds as it was signed, and tells what the foot of its pages says", () => {
    expect(check(handedOver())).toMatchObject({ faults: [], content: sha256(canonicalBytes(content)) });
  });

  it("holds where it names voided numbers and files that stay, and where it was made before it named any", () => {
    const [one = "", two] = files.map(({ number }) => number);
    const named = [aProvedFile(one, { voided: ["Y1"], within: ["G1"] }), aProvedFile(two ?? "")];
    const more = certificateOf(aSigned(named), named, certificateRulesForTests);
    expect(faultsOf(handedOver({ ...more, pdf: { sha256: sha256(pdf) } }))).toEqual([]);
    expect(Buffer.from(handedOver().json).toString()).not.toContain("within");
    expect(faultsOf({})).toEqual([]);
  });

  it("does not hold with one byte of the JSON changed, whichever", () => {
    fc.assert(
      fc.property(fc.nat(handedOver().json.length - 1), (at) => {
        const json = Uint8Array.from(handedOver().json);
        json[at] = (json[at] ?? 0) ^ 1;
        expect(faultsOf({ json })).toContain("signature");
      }),
    );
  });

  it("does not hold with another print, signature or key", () => {
    const other = generateKeyPairSync("rsa", { modulusLength: 2048 });
    expect(faultsOf({ pdf: Buffer.from("another") })).toEqual(["pdf"]);
    expect(faultsOf({ signature: Buffer.from("none") })).toEqual(["signature"]);
    expect(faultsOf({ publicKey: other.publicKey.export({ format: "pem", type: "spki" }).toString() })).toEqual([
      "signature",
    ]);
    expect(faultsOf({ publicKey: "no key" })).toEqual(["signature"]);
  });

  it("does not hold with a list that is not the one that was approved, whoever signed it", () => {
    const fewer = { ...content, files: content.files.slice(1), pdf: { sha256: sha256(pdf) } };
    expect(check(handedOver(fewer)).faults).toEqual(["list"]);
  });

  it("is none where it says something else besides", () => {
    expect(check(handedOver({ ...content, pdf: { sha256: sha256(pdf) }, more: 1 })).faults).toEqual(["json"]);
    expect(check(handedOver({ form: "another" })).faults).toEqual(["json"]);
  });
});

describe("its bytes", () => {
  it("are the same in whatever order it is told", () => {
    const reversed = Object.fromEntries(Object.entries(content).reverse());
    expect(Buffer.from(canonicalBytes(reversed))).toEqual(Buffer.from(canonicalBytes(content)));
  });

  it("of a list are its numbers in order, a line each, as sort and sha256sum make them", () => {
    expect(listDigest(["b", "a"])).toBe(sha256("a\nb\n"));
    expect(content.list).toBe(listDigest(files.map(({ number }) => number)));
  });
});
