import { type DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";
import { Person } from "#shared/domain/people/person.ts";

/** Who may use the archive. */
export class People {
  readonly #dynamo: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBDocumentClient, env: { PEOPLE_TABLE: string }) {
    this.#dynamo = dynamo;
    this.#table = env.PEOPLE_TABLE;
  }

  async get(subject: string): Promise<Person | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetCommand({ TableName: this.#table, Key: { subject }, ConsistentRead: true }),
    );
    return Item && Person.parse(Item);
  }
}
