import { type DynamoDBDocumentClient, GetCommand, paginateQuery } from "@aws-sdk/lib-dynamodb";
import { Person } from "#shared/domain/people/person.ts";
import { allRows } from "./rows.ts";

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

  /** All of a department, also those who have left. */
  inDepartment(department: string): Promise<Person[]> {
    return this.#list("department", department);
  }

  /** Who has a post, also those who have left. */
  inPost(post: string): Promise<Person[]> {
    return this.#list("post", post);
  }

  /** CI-16. Those whose deputy somebody is, whether they are away or not. */
  representedBy(deputy: string): Promise<Person[]> {
    return this.#list("deputy", deputy);
  }

  async #list(by: "department" | "post" | "deputy", value: string): Promise<Person[]> {
    const pages = paginateQuery(
      { client: this.#dynamo },
      {
        TableName: this.#table,
        IndexName: `by-${by}`,
        KeyConditionExpression: `${by} = :value`,
        ExpressionAttributeValues: { ":value": value },
      },
    );
    return (await allRows(pages)).map((row) => Person.parse(row));
  }
}
