import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { plain, synthesised, whoMay } from "./support.ts";

const archive = synthesised("production");

const Keys = z
  .array(z.object({ AttributeName: z.string() }))
  .transform((keys) => keys.map(({ AttributeName }) => `\`${AttributeName}\``).join(", "));
const Index = z.object({
  IndexName: z.string(),
  KeySchema: Keys,
  Projection: z.object({ ProjectionType: z.enum(["ALL", "KEYS_ONLY"]) }),
});
const Replica = z.object({
  Region: z.string(),
  DeletionProtectionEnabled: z.boolean(),
  PointInTimeRecoverySpecification: z.object({
    PointInTimeRecoveryEnabled: z.literal(true),
    RecoveryPeriodInDays: z.number().default(35),
  }),
  SSESpecification: z.object({ KMSMasterKeyId: z.string() }).optional(),
});
const Table = z.object({
  KeySchema: Keys,
  GlobalSecondaryIndexes: z.array(Index).default([]),
  Replicas: z.array(Replica),
  StreamSpecification: z.object({ StreamViewType: z.string() }).optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string() }).optional(),
});

const nameOf = (at: string) => plain(at).replace(/^storage\/(.*)Table$/, "$1");

/** The row of the table catalogue that a table of the template calls for. */
function rowOf(at: string, properties: unknown): string {
  const table = Table.parse(properties);
  const [here, ...elsewhere] = table.Replicas.sort(({ Region }) => (Region === archive.stage.region ? -1 : 1));
  const indexes = table.GlobalSecondaryIndexes.map(
    ({ IndexName, KeySchema, Projection }) =>
      `${IndexName} (${KeySchema}${Projection.ProjectionType === "KEYS_ONLY" ? "; keys alone" : ""})`,
  );
  const cells = [
    `**${nameOf(at)}**`,
    table.KeySchema,
    indexes.join("<br>") || "—",
    table.StreamSpecification?.StreamViewType ?? "—",
    table.TimeToLiveSpecification ? `\`${table.TimeToLiveSpecification.AttributeName}\`` : "—",
    here?.SSESpecification ? "ours" : "DynamoDB's",
    `${here?.PointInTimeRecoverySpecification.RecoveryPeriodInDays} days`,
    elsewhere.length > 0 ? "yes" : "no",
    here?.DeletionProtectionEnabled ? "yes" : "no",
  ];
  return `| ${cells.join(" | ")} |`;
}

const page = readFileSync("docs/tables.md", "utf8").split("\n");

describe("the table catalogue", () => {
  it.each(
    archive.ofType("AWS::DynamoDB::GlobalTable").map(({ at, properties }) => [at, rowOf(at, properties)] as const),
  )("says of %s what the template says", (_, row) => {
    expect(page).toContain(row);
  });

  it("knows no table that is not there", () => {
    const rows = page.filter((line) => line.startsWith("| **"));
    expect(rows).toHaveLength(archive.ofType("AWS::DynamoDB::GlobalTable").length);
  });
});

describe("the indexes", () => {
  it("that no function reads are named as such", () => {
    const unread = archive.ofType("AWS::DynamoDB::GlobalTable").flatMap(({ at, properties }) => {
      const indexes = Table.parse(properties).GlobalSecondaryIndexes.map(({ IndexName }) => IndexName);
      const idle = indexes.filter((name) => whoMay(archive, "dynamodb:Query", `${at}.Arn/index/${name}`).length === 0);
      return idle.length > 0 ? [`${nameOf(at)} ${idle.join(", ")}`] : [];
    });
    expect(page.join("\n")).toContain(`read by no function yet: ${unread.join("; ")}.`);
  });
});

describe("what papers are known again by, and what was learned from them", () => {
  it.each(["Likenesses", "Examples"])(
    "%s lies under our key, and can be restored no longer than a document's own key (CI-12)",
    (name) => {
      const { Replicas } = Table.parse(archive.at(`storage/${name}Table`).properties);
      expect(Replicas).toMatchObject([
        { PointInTimeRecoverySpecification: { RecoveryPeriodInDays: 7 }, SSESpecification: expect.anything() },
      ]);
    },
  );
});

describe("the documents' keys", () => {
  it("can be restored for seven days and no longer, here and off site, and are in no backup plan (CI-12)", () => {
    const { Replicas } = Table.parse(archive.at("storage/DocumentKeysTable").properties);
    expect(
      Replicas.map(({ PointInTimeRecoverySpecification }) => PointInTimeRecoverySpecification.RecoveryPeriodInDays),
    ).toEqual([7, 7]);
    expect(archive.all.filter(({ type }) => type.startsWith("AWS::Backup::"))).toEqual([]);
  });
});
