import { type DynamoDBDocumentClient, GetCommand, paginateQuery } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import type { Paging } from "#shared/domain/contract.ts";
import { Contact } from "#shared/domain/people/contact.ts";
import { equal, type Listed, listed } from "./listing.ts";
import { allRows } from "./rows.ts";
import type { Write } from "./transaction.ts";

const Id = z.object({ id: z.string() });

/** AM-20. The contacts at customers and suppliers, and who looks after them. */
export class Contacts {
  readonly #dynamo: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBDocumentClient, env: { CONTACT_TABLE: string }) {
    this.#dynamo = dynamo;
    this.#table = env.CONTACT_TABLE;
  }

  async get(id: string): Promise<Contact | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetCommand({ TableName: this.#table, Key: { id }, ConsistentRead: true }),
    );
    return Item && Contact.parse(Item);
  }

  /** A page of the contacts whom somebody looks after, by their customers' names. */
  async list(keeper: string, page: Paging): Promise<Listed<Contact>> {
    const listing = {
      table: this.#table,
      key: "id",
      partitions: [{ index: "by-keeper", attribute: "keeper", value: keeper, order: "customer" }],
      filter: equal({}),
      parse: (found: unknown) => Contact.parse(found),
    };
    return listed(this.#dynamo, listing, page);
  }

  /** The ids of all contacts whom somebody looks after. The index may not know yet of the last change. */
  keptBy(keeper: string): Promise<string[]> {
    return this.#ids("by-keeper", "keeper", keeper);
  }

  /** The ids of the contacts who are to be told that somebody left. The index may not know yet of the last change. */
  untoldOf(leaver: string): Promise<string[]> {
    return this.#ids("untold", "untoldOf", leaver);
  }

  add(contact: Contact): Write {
    return { Put: { TableName: this.#table, Item: row(contact), ConditionExpression: "attribute_not_exists(id)" } };
  }

  /** Changes a contact as it was read; if it has changed since, nothing is written. */
  change(before: Contact, after: Contact): Write {
    return { Put: { TableName: this.#table, Item: row(after), ...as(before) } };
  }

  /** Takes out a contact as it was read. */
  remove(contact: Contact): Write {
    return { Delete: { TableName: this.#table, Key: { id: contact.id }, ...as(contact) } };
  }

  async #ids(index: string, attribute: string, value: string): Promise<string[]> {
    const pages = paginateQuery(
      { client: this.#dynamo },
      {
        TableName: this.#table,
        IndexName: index,
        KeyConditionExpression: `${attribute} = :value`,
        ExpressionAttributeValues: { ":value": value },
      },
    );
    return (await allRows(pages)).map((found) => Id.parse(found).id);
  }
}

/** A contact as its table holds it: `untoldOf` is there only while it is still to be told. */
const row = (contact: Contact) => ({
  ...Contact.parse(contact),
  ...(contact.untold && { untoldOf: contact.untold.leaver }),
});

const as = ({ rev }: Contact) => ({ ConditionExpression: "rev = :rev", ExpressionAttributeValues: { ":rev": rev } });
