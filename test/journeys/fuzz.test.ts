import { generateKeyPairSync, sign } from "node:crypto";
import { METHODS } from "node:http";
import { CognitoIdentityProviderClient, InitiateAuthCommand } from "@aws-sdk/client-cognito-identity-provider";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Refusal } from "#shared/domain/contract.ts";
import type { IntakeView } from "#shared/domain/intake/view.ts";
import { fuzz, type Requests, type Statuses } from "../support/fuzz/fuzz.ts";
import { archive, archivist, aws, ended, tokenOf } from "./doors.ts";
import { type Answer, type Asking, ask } from "./fuzz/ask.ts";
import { api, document, type Operation, operations } from "./fuzz/document.ts";
import { bodies, endless, queries, things, types, values } from "./fuzz/odd.ts";
import { type Own, together } from "./fuzz/own.ts";
import { ownDisposals } from "./fuzz/own-disposals.ts";
import { letGo, ownHolds } from "./fuzz/own-holds.ts";
import { ownPapers, reaching } from "./fuzz/own-papers.ts";
import { ownPeople } from "./fuzz/own-people.ts";
import { ownRequests } from "./fuzz/own-requests.ts";

/** One of each kind of people, by what they are called: the last, for the first are those who act in other journeys. */
const people = [...Map.groupBy(archive.people, ({ username }) => username.replace(/-\d+$/, "")).values()].flatMap(
  (kind) => kind.at(-1) ?? [],
);
const who = people.map(({ username }) => username);

const tokens = new Map<string, string>();
/** Of every operation those who may use it: anybody else is refused before it is looked at what they ask. */
const users = new Map<string, string[]>();
beforeAll(async () => {
  for (const person of people) tokens.set(person.username, await tokenOf(person));
  for (const operation of operations) users.set(operation.name, await usersOf(operation));
});

/** An operation's path, with the same in place of everything that it names; nobody has a thing called 0. */
const pathOf = ({ path }: Pick<Operation, "path">, thing = "0") => path.replaceAll(/\{\w+\}/g, thing);

const bearing = (username = "") => ({ authorization: `Bearer ${tokens.get(username)}` });

async function usersOf(operation: Operation): Promise<string[]> {
  const body = operation.takesBody ? "{}" : "";
  const asking = who.map((each) => ask(operation.method, pathOf(operation), { headers: bearing(each), body }));
  const answers = await Promise.all(asking);
  return who.filter((_, n) => answers[n]?.status !== 403);
}

interface Answered {
  operation: Operation;
  answer: Answer;
}

/** What some operations answer, each to somebody who may use it. */
function answered(some: readonly Operation[], asking: (to: Operation) => Asking & { path?: string }) {
  return Promise.all(
    some.map(async (operation): Promise<Answered> => {
      const { path = pathOf(operation), headers, ...rest } = asking(operation);
      const [user] = users.get(operation.name) ?? [];
      const answer = await ask(operation.method, path, { headers: { ...bearing(user), ...headers }, ...rest });
      return { operation, answer };
    }),
  );
}

describe("the API, asked as its description says, and as it does not", () => {
  /** For the borders of what operations take. */
  const SECONDS = 100;
  /** Requests of each operation by chance: one by each kind of people at least. */
  const BY_CHANCE = Math.max(30, who.length);

  let papers: IntakeView[];
  let own: Own;
  beforeAll(async () => {
    papers = await ownPapers();
    const filed = papers.filter(({ number }) => number !== null);
    const [{ department, number } = { department: null, number: null }] = filed;
    const numbers = number === null ? [] : [number];
    const requests = await ownRequests(department ?? "", numbers);
    const disposals = await ownDisposals();
    const all = [await ownPeople(), requests, disposals, await ownHolds(numbers)];
    own = all.reduce(together, await reaching(papers));
  });
  afterAll(letGo);

  function conforms(turn: (users: readonly string[]) => readonly string[], requests: Requests): Promise<Statuses> {
    const { askers, ...values } = own;
    const turns = new Map(operations.map(({ name }) => [name, turn(askers[name] ?? users.get(name) ?? [])]));
    return fuzz({ document, api, caBundle: aws.caBundle, tokens, turns, ...values }, requests);
  }

  const oneWhoMay = ([first = ""]: readonly string[]) => [first || who[0] || ""];

  it("answers as it says, and finds it, asked plainly for what is there: a new room's belongs into the seeds", {
    timeout: 300_000,
  }, async () => {
    const statuses = await conforms(oneWhoMay, { plainly: true });
    const found = (status: number) => ![400, 401, 403, 404, 415].includes(status);
    const names = operations.map(({ name }) => name);
    expect(names.filter((name) => !Array.from(statuses.get(name) ?? []).some(found))).toEqual([]);
  });

  it("answers as it says at the borders of what it takes, to somebody who may", { timeout: 300_000 }, async () => {
    await conforms(oneWhoMay, { seconds: SECONDS });
  });

  it("answers as it says whatever it is asked by chance, to all kinds of people", { timeout: 600_000 }, async () => {
    await conforms((users) => [...who, ...users, ...users, ...users], { byChance: BY_CHANCE });
  });

  it("leaves every paper at rest, whatever was done to it", async () => {
    const wholes = (await Promise.all(papers.map(({ key }) => ended(key)))).flat();
    for (const { id } of wholes.flatMap(({ parts }) => parts)) {
      const { key } = await archivist.call("GET /intake/{id}", { params: { id } });
      await ended(key);
    }
  });
});

describe("a request that is not signed in", () => {
  const written = (claims: object) => Buffer.from(JSON.stringify(claims)).toString("base64url");
  /** The header, claims and signature of somebody's token. */
  function partsOf(token = ""): [string, string, string] {
    const [header = "", claims = "", signature = ""] = token.split(".");
    return [header, claims, signature];
  }
  const [somebody = ""] = who;

  const forgeries: Readonly<Record<string, () => Record<string, string>>> = {
    "says nothing": () => ({}),
    "has an empty token": () => ({ authorization: "Bearer " }),
    "has a word for a token": () => ({ authorization: "Bearer token" }),
    "has a password": () => ({ authorization: `Basic ${Buffer.from("archivist-1:password").toString("base64")}` }),
    "has a token without a signature": () => {
      const [, claims] = partsOf(tokens.get(somebody));
      return { authorization: `Bearer ${written({ alg: "none" })}.${claims}.` };
    },
    "has a signature of other claims": () => {
      const [header, claims, signature] = partsOf(tokens.get(somebody));
      const other = { ...JSON.parse(Buffer.from(claims, "base64url").toString()), sub: "another" };
      return { authorization: `Bearer ${header}.${written(other)}.${signature}` };
    },
    "has a token that another has signed": () => {
      const [header, claims] = partsOf(tokens.get(somebody));
      const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
      const signature = sign("sha256", Buffer.from(`${header}.${claims}`), privateKey).toString("base64url");
      return { authorization: `Bearer ${header}.${claims}.${signature}` };
    },
  };

  /** What every operation answers to a request with these headers. */
  const asked = (headers: Record<string, string>) =>
    Promise.all(operations.map((each) => ask(each.method, pathOf(each), { headers })));

  it.each(Object.keys(forgeries))("is refused, whatever it asks for, where it %s", async (how) => {
    const statuses = (await asked(forgeries[how]?.() ?? {})).map(({ status }) => status);
    expect(statuses).toEqual(operations.map(() => 401));
  });

  it("is refused where its token says who somebody is, and is not for access", async () => {
    const [{ username, password } = { username: "", password: "" }] = people;
    const { AuthenticationResult } = await new CognitoIdentityProviderClient().send(
      new InitiateAuthCommand({
        ClientId: archive.clientId,
        AuthFlow: "USER_PASSWORD_AUTH",
        AuthParameters: { USERNAME: username, PASSWORD: password },
      }),
    );
    const answers = await asked({ authorization: `Bearer ${AuthenticationResult?.IdToken}` });
    const codes = answers.map(({ status, body }) => [status, Refusal.parse(JSON.parse(body)).code]);
    expect(codes).toEqual(operations.map(() => [403, "people.no-access-token"]));
  });
});

describe("a method that the description does not have", () => {
  it.each(Object.entries(document.paths))("comes to no function of ours: %s", async (path, described) => {
    const methods = METHODS.filter((each) => each !== "CONNECT" && !Object.hasOwn(described, each.toLowerCase()));
    const headers = bearing(who[0]);
    const answers = await Promise.all(methods.map((method) => ask(method, pathOf({ path }), { headers })));
    for (const [n, { status, body }] of answers.entries()) {
      expect([403, 404, 405], methods[n]).toContain(status);
      expect(body, methods[n]).not.toContain('"code"');
    }
  });
});

describe("an odd request", () => {
  const naming = operations.filter(({ path }) => path.includes("{"));
  const listing = operations.filter(({ query }) => query.length > 0);
  const taking = operations.filter(({ takesBody }) => takesBody);

  /** In words of ours; or by AWS, whose door knows no such path. */
  function refused({ operation: { name, statuses }, answer: { status, body } }: Answered): void {
    expect(statuses, name).toContain(status);
    expect([400, 404], name).toContain(status);
    if (status !== 404 || JSON.parse(body).message !== "Not Found")
      expect(Refusal.parse(JSON.parse(body)).message, name).toMatch(/。$/);
  }

  it.each(Object.keys(things))("is refused that names %s", async (what) => {
    (await answered(naming, (to) => ({ path: pathOf(to, things[what]) }))).forEach(refused);
  });

  it.each(Object.keys(queries))("is refused whose query has %s", async (what) => {
    (await answered(listing, (to) => ({ path: `${pathOf(to)}?${queries[what]}` }))).forEach(refused);
  });

  /** What is answered where something is said of each parameter of a query in turn. */
  async function answeredBy(query: (name: string) => string): Promise<(Answered & { name: string })[]> {
    const each = listing.flatMap((operation) => operation.query.map((name) => ({ operation, name })));
    const asking = each.map(async ({ operation, name }) => {
      const answers = await answered([operation], (to) => ({ path: `${pathOf(to)}?${query(name)}` }));
      return answers.map((answer) => ({ ...answer, name }));
    });
    return (await Promise.all(asking)).flat();
  }

  it.each(Object.keys(values))("is answered as the description says, also where a parameter is %s", async (what) => {
    for (const { operation, answer, name } of await answeredBy((name) => `${name}=${values[what]}`)) {
      const described = operation.statuses.filter((status) => status < 500);
      expect(described, `${operation.name} ${name}`).toContain(answer.status);
    }
  });

  it("is refused that says something twice", async () => {
    for (const { operation, answer, name } of await answeredBy((name) => `${name}=2023&${name}=2024`))
      expect([answer.status, JSON.parse(answer.body)], operation.name).toMatchObject([400, { subject: name }]);
  });

  it.each(Object.keys(bodies))("is refused whose body is or has %s", async (what) => {
    (await answered(taking, () => bodies[what] ?? {})).forEach(refused);
  });

  it("is refused at once that says half a megabyte in place of anything that it takes", {
    timeout: 300_000,
  }, async () => {
    const each = taking.flatMap((operation) => operation.fields.map((field) => ({ operation, field })));
    expect(each.length).toBeGreaterThan(taking.length);
    for (const { operation, field } of each) {
      const headers = { "content-type": "application/json" };
      (await answered([operation], () => ({ headers, body: JSON.stringify({ [field]: endless }) }))).forEach(refused);
    }
  });

  it.each(types)("is refused whose body says to be %s", async (type) => {
    for (const { operation, answer } of await answered(taking, () => ({
      headers: { "content-type": type },
      body: "{}",
    })))
      expect([answer.status, JSON.parse(answer.body).code], operation.name).toEqual([415, "request.not-json"]);
  });
});
