import { type DynamoDBDocumentClient, GetCommand, paginateQuery } from "@aws-sdk/lib-dynamodb";
import { Person, type Role } from "#shared/domain/people/person.ts";
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

  /** Those of a department who have a role. */
  async inDepartment(department: string, role: Role): Promise<Person[]> {
    const pages = paginateQuery(
      { client: this.#dynamo },
      {
        TableName: this.#table,
        IndexName: "by-department-role",
        KeyConditionExpression: "department = :department AND #role = :role",
        ExpressionAttributeNames: { "#role": "role" },
        ExpressionAttributeValues: { ":department": department, ":role": role },
      },
    );
    return (await allRows(pages)).map((row) => Person.parse(row));
  }
}
