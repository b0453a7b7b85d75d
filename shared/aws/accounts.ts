import { randomBytes } from "node:crypto";
import {
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  AdminUserGlobalSignOutCommand,
  type AttributeType,
  type CognitoIdentityProviderClient,
  UserNotFoundException,
  UsernameExistsException,
} from "@aws-sdk/client-cognito-identity-provider";
import { z } from "zod";

/** An account of the user pool. */
export interface Account {
  username: string;
  /** How its tokens name it. */
  subject: string;
  /** The password with which it was just opened; none where it was there before. */
  password: string | undefined;
  /** Whether nobody has ever signed in with it and chosen a password. */
  unused: boolean;
}

/** CI-17. The accounts with which people sign in, where the company has no directory of its own. They hold a name and a password, and nothing of the person. */
export class Accounts {
  readonly #cognito: CognitoIdentityProviderClient;
  readonly #pool: string;

  constructor(cognito: CognitoIdentityProviderClient, userPoolId: string) {
    this.#cognito = cognito;
    this.#pool = userPoolId;
  }

  /** Opens an account with a password that is good once, or finds the one that has the name. */
  async open(username: string): Promise<Account> {
    const password = makePassword();
    const user = { ...this.#user(username), TemporaryPassword: password, MessageAction: "SUPPRESS" as const };
    try {
      const { User } = await this.#cognito.send(new AdminCreateUserCommand(user));
      return { username, subject: subjectIn(User?.Attributes), password, unused: true };
    } catch (error) {
      if (!(error instanceof UsernameExistsException)) throw error;
      return this.#get(username);
    }
  }

  /** The account that has a name, if one has. */
  async find(username: string): Promise<Account | undefined> {
    try {
      return await this.#get(username);
    } catch (error) {
      if (error instanceof UserNotFoundException) return undefined;
      throw error;
    }
  }

  async #get(username: string): Promise<Account> {
    const { UserAttributes, UserStatus } = await this.#cognito.send(new AdminGetUserCommand(this.#user(username)));
    const unused = UserStatus === "FORCE_CHANGE_PASSWORD";
    return { username, subject: subjectIn(UserAttributes), password: undefined, unused };
  }

  /** Gives an account another password that is good once. */
  async renew(username: string): Promise<string> {
    const password = makePassword();
    const renewed = { ...this.#user(username), Password: password, Permanent: false };
    await this.#cognito.send(new AdminSetUserPasswordCommand(renewed));
    return password;
  }

  /** AM-20. Closes an account and ends its sessions. One that is closed, or is not there any more, is left as it is. */
  async close(username: string): Promise<void> {
    try {
      await this.#cognito.send(new AdminDisableUserCommand(this.#user(username)));
      await this.#cognito.send(new AdminUserGlobalSignOutCommand(this.#user(username)));
    } catch (error) {
      if (!(error instanceof UserNotFoundException)) throw error;
    }
  }

  #user(username: string) {
    return { UserPoolId: this.#pool, Username: username };
  }
}

/** 112 random bits as letters and digits, and one of each kind that the pool asks for. */
const makePassword = (): string => `${randomBytes(14).toString("base64url")}-aA1`;

const subjectIn = (attributes: readonly AttributeType[] = []): string =>
  z.string().parse(attributes.find(({ Name }) => Name === "sub")?.Value);
