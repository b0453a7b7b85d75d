import { type DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import { Likeness } from "#shared/domain/reading/likeness.ts";
import { batchGet } from "./batch-get.ts";
import type { Write } from "./transaction.ts";

/** The papers in one band, the newest first; `rev` counts its changes, and is 0 where there is none yet. */
const Band = z.object({ key: z.string(), papers: z.array(z.string()), rev: z.int() });
type Band = z.infer<typeof Band>;

/** The bands of a likeness as they were read, and the other papers in them. */
export interface Surroundings {
  bands: Band[];
  papers: string[];
}

/** How many papers of a band are looked at, the last to come in: those of all ten bands are read in one go. */
const MOST = 10;

const paperKey = (id: string) => `paper ${id}`;
const bandKey = (band: string) => `band ${band}`;

/**
 * DL-07. What papers are known again by. A paper's likeness lies under its own id, and its id in its bands, which only the likeness names:
 * so it leaves both at once, or a band would be kept for it for ever.
 */
export class Likenesses {
  readonly #dynamo: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBDocumentClient, env: { LIKENESS_TABLE: string }) {
    this.#dynamo = dynamo;
    this.#table = env.LIKENESS_TABLE;
  }

  async of(id: string): Promise<Likeness | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetCommand({ TableName: this.#table, Key: { key: paperKey(id) }, ConsistentRead: true }),
    );
    return Item && Likeness.parse(Item);
  }

  /** The likenesses of those papers that have one. */
  async ofAll(ids: readonly string[]): Promise<Likeness[]> {
    return (await this.#rows(ids.map(paperKey))).map((row) => Likeness.parse(row));
  }

  /** What a paper may be another scan of: the other papers that share a band with it. */
  async around({ id, bands }: Likeness): Promise<Surroundings> {
    const keys = bands.map(bandKey);
    const rows = (await this.#rows(keys)).map((row) => Band.parse(row));
    return {
      bands: keys.map((key) => rows.find((row) => row.key === key) ?? { key, papers: [], rev: 0 }),
      papers: [...new Set(rows.flatMap(({ papers }) => papers))].filter((other) => other !== id),
    };
  }

  /**
   * Enters a paper into its bands, if these are as they were when it was looked around in them: of two scans of one paper that are
   * read at the same moment the second fails, looks again, and sees the first.
   */
  enter(likeness: Likeness, bands: Surroundings["bands"]): Write[] {
    const { id } = likeness;
    return [
      { Put: { TableName: this.#table, Item: { key: paperKey(id), ...likeness } } },
      ...bands.map(({ key, papers, rev }) => ({
        Put: {
          TableName: this.#table,
          Item: { key, papers: [id, ...papers.filter((other) => other !== id)].slice(0, MOST), rev: rev + 1 },
          ...(rev === 0
            ? { ConditionExpression: "attribute_not_exists(#key)", ExpressionAttributeNames: { "#key": "key" } }
            : { ConditionExpression: "rev = :rev", ExpressionAttributeValues: { ":rev": rev } }),
        },
      })),
    ];
  }

  /** A paper that went back is known again no more. */
  async leave(id: string): Promise<Write[]> {
    const likeness = await this.of(id);
    return likeness ? this.forget(likeness) : [];
  }

  /** Forgets a paper whole, as it was read: its likeness, and that its bands, which are hashes of its content, ever had it. */
  async forget({ id, bands }: Likeness): Promise<Write[]> {
    const rows = (await this.#rows(bands.map(bandKey))).map((row) => Band.parse(row));
    const having = rows.filter(({ papers }) => papers.includes(id));
    const likeness = { Delete: { TableName: this.#table, Key: { key: paperKey(id) } } };
    return [likeness, ...having.map((band) => this.#without(band, id))];
  }

  #without({ key, papers, rev }: Band, id: string): Write {
    const left = papers.filter((other) => other !== id);
    const unchanged = { ConditionExpression: "rev = :rev", ExpressionAttributeValues: { ":rev": rev } };
    return left.length > 0
      ? { Put: { TableName: this.#table, Item: { key, papers: left, rev: rev + 1 }, ...unchanged } }
      : { Delete: { TableName: this.#table, Key: { key }, ...unchanged } };
  }

  #rows(keys: readonly string[]): Promise<unknown[]> {
    return batchGet(
      this.#dynamo,
      this.#table,
      keys.map((key) => ({ key })),
    );
  }
}
