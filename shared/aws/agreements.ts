import { type DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";
import { Agreement } from "#shared/domain/access/agreement.ts";
import type { Deed } from "#shared/domain/audit/deed.ts";
import type { Paging } from "#shared/domain/contract.ts";
import type { AuditTrail } from "./audit-trail.ts";
import { beginningOf, beginningWith, equal, type Listed, listed, type Partition } from "./listing.ts";
import type { Write } from "./transaction.ts";

/** All agreements lie in one partition of an index: a company has some hundreds. */
const ALL = "agreement";

/** What agreements can be asked for. */
export interface AgreementQuery {
  /** The beginning of an id, of four characters at least. */
  id?: string | undefined;
  organisation?: string | undefined;
}

/** AF-23, CI-06. The confidentiality agreements with outsiders. */
export class Agreements {
  readonly #dynamo: DynamoDBDocumentClient;
  readonly #table: string;
  readonly #trail: AuditTrail;

  constructor(dynamo: DynamoDBDocumentClient, env: { AGREEMENT_TABLE: string }, trail: AuditTrail) {
    this.#dynamo = dynamo;
    this.#table = env.AGREEMENT_TABLE;
    this.#trail = trail;
  }

  async get(id: string): Promise<Agreement | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetCommand({ TableName: this.#table, Key: { id }, ConsistentRead: true }),
    );
    return Item && Agreement.parse(Item);
  }

  /** Records an agreement, once. */
  enter(agreement: Agreement, deed: Deed): Write[] {
    const Item = { ...Agreement.parse(agreement), list: ALL, beginning: beginningOf(agreement.id) };
    return [
      { Put: { TableName: this.#table, Item, ConditionExpression: "attribute_not_exists(id)" } },
      this.#trail.write({ kind: "agreement", id: agreement.id }, 1, deed, agreement.recordedAt),
    ];
  }

  /** A page of them, the newest first, and by id the highest; of one organisation, or all. */
  list({ id, organisation }: AgreementQuery, page: Paging): Promise<Listed<Agreement>> {
    const parse = (row: unknown) => Agreement.parse(row);
    const partitions = [id === undefined ? byDate(organisation) : beginningWith(id)];
    const filter = equal(id === undefined ? {} : { organisation });
    return listed(this.#dynamo, { table: this.#table, key: "id", partitions, filter, newestFirst: true, parse }, page);
  }
}

const byDate = (organisation: string | undefined): Partition =>
  organisation === undefined
    ? { index: "by-date", attribute: "list", value: ALL, order: "signedOn" }
    : { index: "by-organisation", attribute: "organisation", value: organisation, order: "signedOn" };
