import { type DynamoDBDocumentClient, GetCommand, paginateQuery } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import { isReplaced } from "#shared/domain/approval/seat.ts";
import type { Paging } from "#shared/domain/contract.ts";
import { foundBy, UNSETTLED } from "#shared/domain/people/found-by.ts";
import type { Office } from "#shared/domain/people/officers.ts";
import { Person } from "#shared/domain/people/person.ts";
import { batchGet } from "./batch-get.ts";
import { equal, type Listed, listed } from "./listing.ts";
import { allRows } from "./rows.ts";
import type { Write } from "./transaction.ts";

/** Whom a list holds: of departments one after the other, or with a post. */
export interface PeopleListing {
  departments: readonly string[];
  post?: string | undefined;
  active: boolean;
}

/** Under this and the post stands who heads a department: no token can name anybody so. */
const HEAD = "负责人";

const Unsettled = z.object({ subject: z.string() });

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

  /** All of some departments who are called so by their name, their account, or their subject; also those who have left. */
  async called(said: string, departments: readonly string[]): Promise<Person[]> {
    const all = await Promise.all(departments.map((each) => this.inDepartment(each)));
    return all.flat().filter(({ subject, username, name }) => [subject, username, name].includes(said));
  }

  /** Who has a post, also those who have left. */
  inPost(post: string): Promise<Person[]> {
    return this.#list("post", post);
  }

  /** CI-16, AM-20. Those whose deputy somebody is, whether they are away or not, but for who has left and was replaced. */
  async representedBy(deputy: string): Promise<Person[]> {
    const all = await this.#list("deputy", deputy);
    const replaced = await Promise.all(
      all.map(
        async (each) => !each.active && each.post !== undefined && isReplaced(each, await this.inPost(each.post)),
      ),
    );
    return all.filter((_, n) => !replaced[n]);
  }

  /** AM-20. Who comes after somebody who left; where they have left too meanwhile, who comes after them. @throws Error where nobody does */
  async heirOf(gone: Person): Promise<Person> {
    let heir: Person | undefined = gone;
    while (heir && !heir.active) heir = heir.successor === undefined ? undefined : await this.get(heir.successor);
    if (!heir) throw new Error(`nobody comes after ${gone.subject}`);
    return heir;
  }

  /** Those who are this officer today. The index may not know yet who has just become it, or is it no longer. */
  holding(office: Office): Promise<Person[]> {
    return this.#list("office", office);
  }

  /** Those of `subjects` who are entered, in no order. */
  async getAll(subjects: readonly string[]): Promise<Person[]> {
    const keys = [...new Set(subjects)].map((subject) => ({ subject }));
    return (await batchGet(this.#dynamo, this.#table, keys)).map((row) => Person.parse(row));
  }

  /** A page of the people of some departments, or of those with a post. */
  async list({ departments, post, active }: PeopleListing, page: Paging): Promise<Listed<Person>> {
    const by = (attribute: "department" | "post", value: string) => ({
      ...{ index: `by-${attribute}`, attribute, value, order: "subject" },
    });
    const [only] = departments;
    const listing = {
      table: this.#table,
      key: "subject",
      partitions: post === undefined ? departments.map((each) => by("department", each)) : [by("post", post)],
      filter: equal({ active, ...(post !== undefined && departments.length === 1 && { department: only }) }),
      parse: (row: unknown) => Person.parse(row),
    };
    return listed(this.#dynamo, listing, page);
  }

  /** AM-20. Those of whom something is to be settled since before `until`: who left, or is to be told of something. The longest first. */
  async unsettled(until: string): Promise<string[]> {
    const pages = paginateQuery(
      { client: this.#dynamo },
      {
        TableName: this.#table,
        IndexName: "unsettled",
        KeyConditionExpression: "unsettled = :unsettled AND unsettledSince < :until",
        ExpressionAttributeValues: { ":unsettled": UNSETTLED, ":until": until },
      },
    );
    return (await allRows(pages)).map((row) => Unsettled.parse(row).subject);
  }

  /** Enters somebody, once: nobody is overwritten, and who left does not come back by it. */
  add(person: Person): Write {
    return {
      Put: { TableName: this.#table, Item: row(person), ConditionExpression: "attribute_not_exists(subject)" },
    };
  }

  /** Changes somebody as they were read; if they have changed since, nothing is written. */
  change(before: Person, after: Person): Write {
    return { Put: { TableName: this.#table, Item: row(after), ...as(before) } };
  }

  /** Holds as long as somebody is as they were read. */
  unchanged(person: Person): Write {
    return { ConditionCheck: { TableName: this.#table, Key: { subject: person.subject }, ...as(person) } };
  }

  /**
   * A department has one head, whoever appoints whom at the same time, and whatever an index knows by then: the post is taken by who comes
   * to it, as long as it is nobody else's, and freed by who leaves it. Nothing where somebody stays what they are.
   */
  headship(subject: string, was: string | undefined, is: string | undefined): Write[] {
    if (was === is) return [];
    const held = (post: string, by: { holder?: string }): Write => ({
      Put: {
        TableName: this.#table,
        Item: { subject: `${HEAD} ${post}`, ...by },
        ConditionExpression: "attribute_not_exists(holder) OR holder = :subject",
        ExpressionAttributeValues: { ":subject": subject },
      },
    });
    return [
      ...(was === undefined ? [] : [held(was, {})]),
      ...(is === undefined ? [] : [held(is, { holder: subject })]),
    ];
  }

  async #list(by: "department" | "post" | "deputy" | "office", value: string): Promise<Person[]> {
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

const row = (person: Person) => ({ ...Person.parse(person), ...foundBy(person) });

const as = ({ rev }: Person) => ({ ConditionExpression: "rev = :rev", ExpressionAttributeValues: { ":rev": rev } });
