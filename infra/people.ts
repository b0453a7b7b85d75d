import { randomUUID } from "node:crypto";
import {
  AdminCreateUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  type AttributeType,
  CognitoIdentityProviderClient,
  UsernameExistsException,
} from "@aws-sdk/client-cognito-identity-provider";
import { DynamoDBClient, TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand, PutCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import { peopleDeed, type Thing } from "#shared/domain/audit/deed.ts";
import { subjectOf, toEntry } from "#shared/domain/audit/entry.ts";
import { foundBy } from "#shared/domain/people/found-by.ts";
import type { Person } from "#shared/domain/people/person.ts";

/** Where an archive keeps who is who. Without a user pool, people sign in at another issuer. */
export interface PeopleOf {
  readonly region: string;
  readonly table: string;
  readonly userPoolId?: string | undefined;
}

/** Somebody as they come: whoever lets them in says the rest. */
export type Newcomer = Omit<Person, "subject" | "absences" | "active" | "leftAt" | "successor" | "settledAt" | "rev">;

/**
 * Adds somebody to the user pool, with this password for good, and to the table of people. A local archive is filled so; in AWS the
 * first officers are let in (`letFirstIn`), and they let in the others through the API.
 */
export async function addPerson(
  at: PeopleOf & { readonly userPoolId: string },
  newcomer: Newcomer & { readonly username: string },
  password: string,
): Promise<Person> {
  const cognito = new CognitoIdentityProviderClient({ region: at.region });
  const user = { UserPoolId: at.userPoolId, Username: newcomer.username };
  const { User } = await cognito.send(new AdminCreateUserCommand({ ...user, MessageAction: "SUPPRESS" }));
  await cognito.send(new AdminSetUserPasswordCommand({ ...user, Password: password, Permanent: true }));
  const person = entered(newcomer, subjectIn(User?.Attributes));
  await tables(at).send(new PutCommand({ TableName: at.table, Item: row(person) }));
  return person;
}

/** An archive whose first officers are let in: also where its trail is, and what account an entry names. */
export interface Founding extends PeopleOf {
  readonly trail: string;
  readonly account: string;
}

/** One of the two first officers: with an account in the user pool (`username`), or as the issuer calls them (`subject`). */
export type First = Newcomer & { readonly subject?: string };

/** Under this the trail tells of the first officers, once: no token can name anybody so. */
const FIRST: Thing = { kind: "person", id: "首任" };

/**
 * CI-17. Lets in the first officers of an archive, all or none, and once: they let in all others, through the API. What was broken off
 * is taken up by running it again. Answers the password of each, which is good for one sign-in, where the archive keeps the accounts.
 *
 * @throws Error where there were first officers before
 */
export async function letFirstIn(
  at: Founding,
  officers: readonly First[],
  now: string,
): Promise<(string | undefined)[]> {
  const dynamo = tables(at);
  const Key = { subject: subjectOf(FIRST), entry: "000001" };
  const { Item: before } = await dynamo.send(new GetCommand({ TableName: at.trail, Key, ConsistentRead: true }));
  if (before) throw new Error(NOT_FIRST);
  const accounts = await Promise.all(officers.map((officer) => accountOf(at, officer)));
  const people = officers.map(({ subject: _subject, ...officer }, n) => entered(officer, accounts[n]?.subject ?? ""));
  const told = people.map(({ roles, department }) => ({ roles, department }));
  const entry = (of: Thing, request: Record<string, unknown>) => {
    const deed = peopleDeed("AddPerson", { function: "deploy" }, { request });
    return toEntry(deed, { of, rev: 1, now, eventId: randomUUID(), region: at.region, account: at.account });
  };
  const put = (TableName: string, Item: Record<string, unknown>) => ({
    Put: { TableName, Item, ConditionExpression: "attribute_not_exists(subject)" },
  });
  const TransactItems = [
    put(at.trail, entry(FIRST, { people: people.map(({ subject }) => subject) })),
    ...people.map((person) => put(at.table, row(person))),
    ...people.map(({ subject }, n) => put(at.trail, entry({ kind: "person", id: subject }, told[n] ?? {}))),
  ];
  await dynamo.send(new TransactWriteCommand({ TransactItems })).catch((error: unknown) => {
    throw error instanceof TransactionCanceledException ? new Error(NOT_FIRST) : error;
  });
  return Promise.all(accounts.map(({ renewed }) => renewed()));
}

const NOT_FIRST = "本档案系统已有首任的系统管理员和安全保密员。此后的人由系统管理员登记：dossier people add。";

interface Account {
  readonly subject: string;
  /** Gives it a password that is good for one sign-in. */
  readonly renewed: () => Promise<string | undefined>;
}

/** Opens an account, or finds the one that a run which was broken off has opened. */
async function accountOf(at: PeopleOf, { username, subject }: First): Promise<Account> {
  if (at.userPoolId === undefined) return { subject: z.string().parse(subject), renewed: async () => undefined };
  const cognito = new CognitoIdentityProviderClient({ region: at.region });
  const user = { UserPoolId: at.userPoolId, Username: username };
  return { subject: subjectIn(await opened()), renewed };

  async function opened(): Promise<AttributeType[] | undefined> {
    try {
      const { User } = await cognito.send(new AdminCreateUserCommand({ ...user, MessageAction: "SUPPRESS" }));
      return User?.Attributes;
    } catch (error) {
      if (!(error instanceof UsernameExistsException)) throw error;
      return (await cognito.send(new AdminGetUserCommand(user))).UserAttributes;
    }
  }

  async function renewed(): Promise<string> {
    // 122 random bits as letters and digits, and one of each kind that the pool asks for.
    const Password = `${randomUUID().replaceAll("-", "")}-aA1`;
    await cognito.send(new AdminSetUserPasswordCommand({ ...user, Password, Permanent: false }));
    return Password;
  }
}

const entered = (newcomer: Newcomer, subject: string): Person => ({
  ...newcomer,
  ...{ subject, absences: [], active: true, rev: 1 },
});

const row = (person: Person) => ({ ...person, ...foundBy(person) });

const tables = ({ region }: PeopleOf) =>
  DynamoDBDocumentClient.from(new DynamoDBClient({ region }), { marshallOptions: { removeUndefinedValues: true } });

const subjectIn = (attributes: readonly AttributeType[] = []): string =>
  z.string().parse(attributes.find(({ Name }) => Name === "sub")?.Value);
