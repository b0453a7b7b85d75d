import {
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  AdminUserGlobalSignOutCommand,
  CognitoIdentityProviderClient,
  UserNotFoundException,
  UsernameExistsException,
} from "@aws-sdk/client-cognito-identity-provider";
import { ConditionalCheckFailedException, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import type { Person } from "#shared/domain/people/person.ts";

/** Where an archive keeps who is who. Without a user pool, people sign in at another issuer. */
export interface PeopleOf {
  readonly region: string;
  readonly table: string;
  readonly userPoolId?: string | undefined;
}

/** Somebody as they come: whoever lets them in says the rest. */
export type Newcomer = Omit<Person, "subject" | "absences" | "active" | "leftAt" | "successor" | "rev">;

/** How a newcomer gets in: with this password for good, or with this one once and then one of their own. */
export type Password = { readonly lasting: string } | { readonly once: string };

/**
 * CI-17. Adds somebody to the user pool and to the table of people, from which on they may use the archive.
 *
 * @throws Error where the name is taken
 */
export async function addPerson(
  at: PeopleOf & { readonly userPoolId: string },
  username: string,
  newcomer: Newcomer,
  password: Password,
): Promise<Person> {
  const cognito = new CognitoIdentityProviderClient({ region: at.region });
  const user = { UserPoolId: at.userPoolId, Username: username };
  const attributes = newcomer.email === undefined ? [] : [{ Name: "email", Value: newcomer.email }];
  const first = "once" in password ? { TemporaryPassword: password.once } : {};
  const { User } = await cognito
    .send(new AdminCreateUserCommand({ ...user, ...first, UserAttributes: attributes, MessageAction: "SUPPRESS" }))
    .catch(instead(UsernameExistsException, `用户名 ${username} 已有人用，请另取一个。`));
  if ("lasting" in password)
    await cognito.send(new AdminSetUserPasswordCommand({ ...user, Password: password.lasting, Permanent: true }));
  const subject = z.string().parse(User?.Attributes?.find(({ Name }) => Name === "sub")?.Value);
  return enterPerson(at, subject, newcomer);
}

/**
 * AM-20. Enters somebody whom the issuer calls `subject` into the table of people, once: nobody is overwritten, and who left does not
 * come back by it.
 *
 * @throws Error where `subject` is entered already
 */
export async function enterPerson(at: PeopleOf, subject: string, newcomer: Newcomer): Promise<Person> {
  const person: Person = { ...newcomer, subject, absences: [], active: true, rev: 1 };
  const entering = { TableName: at.table, Item: person, ConditionExpression: "attribute_not_exists(subject)" };
  await tables(at)
    .send(new PutCommand(entering))
    .catch(
      instead(ConditionalCheckFailedException, `已登记过这个人：${subject}。登记不能覆盖，已停用的也不能由此恢复。`),
    );
  return person;
}

/**
 * AM-20. Lets somebody who leaves do nothing more, from their next request on. Their entry stays, for the trail names them.
 *
 * @throws Error where nobody is called `subject`
 */
export async function retire(at: PeopleOf, subject: string, now: string): Promise<void> {
  const leaving = new UpdateCommand({
    TableName: at.table,
    Key: { subject },
    UpdateExpression: "SET active = :active, leftAt = :now ADD rev :one",
    ConditionExpression: "attribute_exists(subject)",
    ExpressionAttributeValues: { ":active": false, ":now": now, ":one": 1 },
  });
  await tables(at)
    .send(leaving)
    .catch(instead(ConditionalCheckFailedException, unknown(subject)));
}

/**
 * Retires somebody of the user pool, then shuts them out of that too and ends their sessions.
 *
 * @throws Error where nobody is called `username`
 */
export async function shutOut(
  at: PeopleOf & { readonly userPoolId: string },
  username: string,
  now: string,
): Promise<void> {
  const cognito = new CognitoIdentityProviderClient({ region: at.region });
  const user = { UserPoolId: at.userPoolId, Username: username };
  const { UserAttributes } = await cognito
    .send(new AdminGetUserCommand(user))
    .catch(instead(UserNotFoundException, unknown(username)));
  await retire(at, z.string().parse(UserAttributes?.find(({ Name }) => Name === "sub")?.Value), now);
  await cognito.send(new AdminDisableUserCommand(user));
  await cognito.send(new AdminUserGlobalSignOutCommand(user));
}

const tables = ({ region }: PeopleOf) =>
  DynamoDBDocumentClient.from(new DynamoDBClient({ region }), { marshallOptions: { removeUndefinedValues: true } });

const unknown = (who: string) => `没有登记过这个人：${who}。`;

/** Says in our own sentence what AWS says by one of its exceptions. */
const instead = (theirs: new (...args: never[]) => Error, ours: string) => (error: unknown) => {
  throw error instanceof theirs ? new Error(ours) : error;
};
