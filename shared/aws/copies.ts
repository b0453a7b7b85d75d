import { type DynamoDBDocumentClient, GetCommand, paginateQuery, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import { BeingMade, Copy, type CopyKey, type Failed, type Look, type Ready } from "#shared/domain/access/copy.ts";
import { several } from "./abreast.ts";
import { ifHeld } from "./if-held.ts";
import { allRows } from "./rows.ts";
import type { Write } from "./transaction.ts";
import type { CopyPlace, Viewing } from "./viewing.ts";

/**
 * A copy's record outlives by a day what was made of it, in seconds. A certified one's stays as long as somebody may ask for another under
 * its grant: whether it was made at all decides how many are left.
 */
const LONGER = 24 * 60 * 60;
const CERTIFIED_LONGER = 90 * LONGER;

/** How many copies are withdrawn at a time. */
const AT_ONCE = 25;

/** Where the pages that are there are a set: to add one twice changes nothing. DynamoDB keeps no empty one. */
const Row = z
  .looseObject({ ready: z.set(z.int()).default(new Set()) })
  .transform(({ ready, ...row }) => Copy.parse({ ...row, ready: [...ready].sort((a, b) => a - b) }));

/** The copies that are made of files, by the request under which they are seen. Each expires by itself. */
export class Copies {
  readonly #dynamo: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBDocumentClient, env: { COPY_TABLE: string }) {
    this.#dynamo = dynamo;
    this.#table = env.COPY_TABLE;
  }

  /** Begins a copy, once: to be written together with what makes sure that its request is still granted. */
  begin(copy: BeingMade): Write {
    return {
      Put: {
        ...{ TableName: this.#table, Item: row(copy), ConditionExpression: "attribute_not_exists(#status)" },
        ExpressionAttributeNames: STATUS,
      },
    };
  }

  async get({ request, copy }: CopyKey): Promise<Copy | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetCommand({ TableName: this.#table, Key: { request, copy }, ConsistentRead: true }),
    );
    return Item && Row.parse(Item);
  }

  /** All copies that were begun under a request. */
  async of(request: string): Promise<Copy[]> {
    const pages = paginateQuery(
      { client: this.#dynamo },
      {
        TableName: this.#table,
        KeyConditionExpression: "#request = :request",
        ExpressionAttributeNames: { "#request": "request" },
        ExpressionAttributeValues: { ":request": request },
        ConsistentRead: true,
      },
    );
    return (await allRows(pages)).map((each) => Row.parse(each));
  }

  /** CR-14. Notes a look at a copy, as it was read: to be written together with its entry in the trail. */
  look({ request, copy, status, lookedAt, lookedFrom }: Copy, look: Look): Write {
    return {
      Update: {
        ...{ TableName: this.#table, Key: { request, copy } },
        UpdateExpression: "SET lookedAt = :at, lookedFrom = :from",
        ConditionExpression: "#status = :status AND lookedAt = :before AND lookedFrom = :place",
        ExpressionAttributeNames: STATUS,
        ExpressionAttributeValues: {
          ...{ ":at": look.lookedAt, ":from": look.lookedFrom },
          ...{ ":status": status, ":before": lookedAt, ":place": lookedFrom },
        },
      },
    };
  }

  /** Notes that a page is there, and since when, and answers the copy as it is then; nothing where it is not being made any more. */
  async add(key: CopyKey, page: number, now: string): Promise<BeingMade | undefined> {
    const added = await ifHeld(
      this.#dynamo.send(
        new UpdateCommand({
          ...this.#whileMade(key, { ":page": new Set([page]), ":now": now }),
          UpdateExpression: "SET addedAt = :now ADD ready :page",
          ConditionExpression: BEING_MADE,
          ReturnValues: "ALL_NEW",
        }),
      ),
    );
    return added && BeingMade.parse(Row.parse(added.Attributes));
  }

  /**
   * Whether whoever made the pages from `from` on is the one who binds the copy: the first who asks is, and stays it, so that their
   * message comes again until it is done.
   */
  async binds(key: CopyKey, from: number): Promise<boolean> {
    const bound = await ifHeld(
      this.#dynamo.send(
        new UpdateCommand({
          ...this.#whileMade(key, { ":from": from }),
          UpdateExpression: "SET binder = :from",
          ConditionExpression: `${BEING_MADE} AND attribute_not_exists(binder) OR ${BEING_MADE} AND binder = :from`,
        }),
      ),
    );
    return bound !== undefined;
  }

  /** Ends the making of a copy; false where it ended otherwise meanwhile. Nothing else of it is touched: it may be looked at right then. */
  async end(copy: Ready | Failed): Promise<boolean> {
    const [name, value] = copy.status === "ready" ? ["readyAt", copy.readyAt] : ["code", copy.code];
    const ended = await ifHeld(
      this.#dynamo.send(
        new UpdateCommand({
          ...this.#whileMade(copy, { ":ended": copy.status, ":value": value }),
          UpdateExpression: "SET #status = :ended, #own = :value",
          ConditionExpression: BEING_MADE,
          ExpressionAttributeNames: { ...STATUS, "#own": name },
        }),
      ),
    );
    return ended !== undefined;
  }

  /** Notes that what makes a copy is sent once more; false where somebody else has noted it, or it is not being made any more. */
  async sendAgain(copy: BeingMade, now: string): Promise<boolean> {
    const noted = await ifHeld(
      this.#dynamo.send(
        new UpdateCommand({
          ...this.#whileMade(copy, { ":now": now, ":before": copy.sentAt }),
          UpdateExpression: "SET sentAt = :now",
          ConditionExpression: `${BEING_MADE} AND sentAt = :before`,
        }),
      ),
    );
    return noted !== undefined;
  }

  /** Withdraws all copies of a request, whatever has become of them, and answers them: from then on nothing is added to one. */
  async withdraw(request: string): Promise<CopyPlace[]> {
    const all = await this.of(request);
    const left = all.filter(({ status }) => status !== "withdrawn");
    await several(left, AT_ONCE, async (copy) => {
      await this.#withdrawOne(copy);
    });
    return all;
  }

  #withdrawOne({ request, copy }: CopyKey) {
    const status: Copy["status"] = "withdrawn";
    return ifHeld(
      this.#dynamo.send(
        new UpdateCommand({
          ...{ TableName: this.#table, Key: { request, copy } },
          UpdateExpression: "SET #status = :withdrawn",
          ConditionExpression: "attribute_exists(#status)",
          ExpressionAttributeNames: STATUS,
          ExpressionAttributeValues: { ":withdrawn": status },
        }),
      ),
    );
  }

  #whileMade({ request, copy }: CopyKey, values: Record<string, unknown>) {
    return {
      TableName: this.#table,
      Key: { request, copy },
      ExpressionAttributeNames: STATUS,
      ExpressionAttributeValues: { ":made": "being made" satisfies Copy["status"], ...values },
    };
  }
}

/** Withdraws all copies of a request, and then takes away what was made of them: addresses that were given out lead nowhere. */
export const withdrawing =
  (copies: Copies, viewing: Viewing) =>
  async (request: string): Promise<void> => {
    await several(await copies.withdraw(request), AT_ONCE, (copy) => viewing.discard(copy));
  };

const STATUS = { "#status": "status" };
const BEING_MADE = "#status = :made";

function row(copy: Copy) {
  const { ready, ...rest } = { ready: [], ...Copy.parse(copy) };
  const expiresAt = Date.parse(copy.goneAt) / 1000 + (copy.copyNumber === undefined ? LONGER : CERTIFIED_LONGER);
  return { ...rest, ...(ready.length > 0 && { ready: new Set(ready) }), expiresAt: Math.ceil(expiresAt) };
}
