import { describe, expect, it } from "vitest";
import { intakeDeed, type RefusedRequest } from "#shared/domain/audit/deed.ts";
import { AuditEntry, toEntry } from "#shared/domain/audit/entry.ts";
import { NOW } from "../../support/papers.ts";

const at = {
  of: { kind: "paper" as const, id: "paper-1" },
  rev: 7,
  now: NOW,
  eventId: "e-1",
  region: "ap-southeast-1",
  account: "111122223333",
};
const person = {
  subject: "u-1",
  name: "韩梅",
  capacities: ["archivist"],
  post: "档案员",
  address: "10.0.0.1",
  agent: "cli",
};

describe("an entry of the audit trail (AF-29)", () => {
  it("has the number of its change, so that a missing one is seen", () => {
    const entry = toEntry(intakeDeed("StorePaper", { function: "store" }), at);
    expect(entry).toMatchObject({
      subject: "paper-1",
      entry: "000007",
      readOnly: false,
      eventSource: "intake.dossier",
    });
  });

  it("names the person, from where and with what", () => {
    const entry = toEntry(intakeDeed("ConfirmPaper", person), at);
    expect(entry).toMatchObject({
      userIdentity: { principalId: "u-1", userName: "韩梅" },
      sourceIPAddress: "10.0.0.1",
      userAgent: "cli",
      additionalEventData: { capacities: ["archivist"], post: "档案员" },
    });
  });

  it("of a refusal has no number, for nothing changed, and tells the code", () => {
    const refusal = { code: "people.not-allowed" as const, subject: "paper-1" };
    const refused = (event: RefusedRequest["event"]) =>
      toEntry({ room: "intake", event, by: person, refusal }, { ...at, rev: undefined });
    expect(refused("POST /intake/{id}/confirm")).toMatchObject({ errorCode: "people.not-allowed", readOnly: false });
    expect(refused("GET /intake/{id}")).toMatchObject({ entry: `beside ${NOW} e-1`, readOnly: true });
  });

  it.each([
    ["paper", "1", "Dossier::Paper"],
    ["file", "1", "Dossier::File"],
    ["example", "example/1", "Dossier::Example"],
    ["person", "person/1", "Dossier::Person"],
    ["contact", "contact/1", "Dossier::Contact"],
    ["request", "request/1", "Dossier::Request"],
  ] as const)("says what it tells of: a %s", (kind, subject, type) => {
    const entry = toEntry(intakeDeed("LearnExample", person), { ...at, of: { kind, id: "1" } });
    expect(entry).toMatchObject({ subject, resources: [{ type, ARN: `${kind}/1` }] });
  });

  it("is what its own schema says", () => {
    const entry = toEntry(intakeDeed("StorePaper", { function: "store" }), at);
    expect(AuditEntry.parse(entry)).toEqual(entry);
  });
});
