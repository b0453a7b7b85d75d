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
import { mockClient } from "aws-sdk-client-mock";

interface User {
  subject: string;
  /** The password with which they can sign in, once. */
  password: string;
  status: "FORCE_CHANGE_PASSWORD" | "CONFIRMED";
  enabled: boolean;
  signedIn: boolean;
}

/** The user pool in memory. */
export class FakeAccounts {
  readonly users = new Map<string, User>();

  constructor(called: (act: () => unknown) => unknown) {
    const fake = mockClient(CognitoIdentityProviderClient);
    const attributes = ({ subject }: User) => [{ Name: "sub", Value: subject }];
    fake.on(AdminCreateUserCommand).callsFake(({ Username, TemporaryPassword }) =>
      called(() => {
        if (this.users.has(Username)) throw new UsernameExistsException({ message: "", $metadata: {} });
        const user: User = {
          ...{ subject: `sub-${this.users.size + 1}`, password: TemporaryPassword },
          ...{ status: "FORCE_CHANGE_PASSWORD", enabled: true, signedIn: false },
        };
        this.users.set(Username, user);
        return { User: { Attributes: attributes(user) } };
      }),
    );
    fake.on(AdminGetUserCommand).callsFake(({ Username }) =>
      called(() => {
        const user = this.#user(Username);
        return { UserAttributes: attributes(user), UserStatus: user.status };
      }),
    );
    fake
      .on(AdminSetUserPasswordCommand)
      .callsFake(({ Username, Password }) => called(() => Object.assign(this.#user(Username), { password: Password })));
    fake
      .on(AdminDisableUserCommand)
      .callsFake(({ Username }) => called(() => Object.assign(this.#user(Username), { enabled: false })));
    fake
      .on(AdminUserGlobalSignOutCommand)
      .callsFake(({ Username }) => called(() => Object.assign(this.#user(Username), { signedIn: false })));
  }

  /** Somebody signs in for the first time, and chooses a password. */
  signsIn(username: string): void {
    Object.assign(this.#user(username), { status: "CONFIRMED", signedIn: true });
  }

  #user(username: string): User {
    const user = this.users.get(username);
    if (!user) throw new UserNotFoundException({ message: "", $metadata: {} });
    return user;
  }
}
