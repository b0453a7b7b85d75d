import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type {
  APIGatewayProxyEventV2WithJWTAuthorizer,
  Context,
  DynamoDBBatchResponse,
  ScheduledEvent,
  SQSBatchResponse,
  SQSEvent,
  AttributeValue as StreamValue,
} from "aws-lambda";
import { vi } from "vitest";
import { z } from "zod";
import type { Notice } from "#shared/aws/mail.ts";
import { dueOn } from "#shared/domain/access/due.ts";
import type { FilingRules } from "#shared/domain/intake/decision.ts";
import { Item } from "#shared/domain/intake/item.ts";
import { ReceiveMessage, RecogniseMessage, StepMessage } from "#shared/domain/intake/messages.ts";
import { foundBy } from "#shared/domain/people/found-by.ts";
import { Person } from "#shared/domain/people/person.ts";
import type { Example } from "#shared/domain/reading/examples.ts";
import type { Page, PageRange } from "#shared/domain/reading/page.ts";
import type { Reading } from "#shared/domain/reading/reading.ts";
import { Refused } from "#shared/domain/refused.ts";
import { dispositionRoutes } from "#shared/domain/routes.ts";
import { accessRules } from "#shared/regulation/access/room.ts";
import { bundle } from "#shared/regulation/bundled.ts";
import { emailChannel } from "#shared/regulation/lookup.ts";
import { MODELS } from "../../../infra/models/fetch.ts";
import { aReading, loaded, NOW, rules } from "../../support/papers.ts";
import { FakeAccounts } from "./accounts.ts";
import { Buckets } from "./buckets.ts";
import { type FakeDestruction, fakeDestruction } from "./destruction.ts";
import type { Row } from "./expressions.ts";
import { fakeKeys } from "./keys.ts";
import { Queues } from "./queues.ts";
import { fakeRoles } from "./roles.ts";
import { Tables } from "./tables.ts";

const queue = (name: string) => `https://sqs.us-east-1.amazonaws.com/111122223333/${name}`;
const key = (region: string) => `arn:aws:kms:${region}:111122223333:key/${region}`;
const folder = mkdtempSync(join(tmpdir(), "dossier-"));
const shipped = join(folder, "regulation.json");
writeFileSync(shipped, bundle(loaded));

/** What every function is told. */
export const ENV = {
  ...{ AWS_REGION: "us-east-1", AWS_ACCESS_KEY_ID: "nobody", AWS_SECRET_ACCESS_KEY: "nothing", POWERTOOLS_DEV: "true" },
  ...{ ACCOUNT: "111122223333", VERSION: "1.0.0", MAIL_FROM: "none" },
  REGULATION: process.env.REGULATION ?? shipped,
  ...{ INTAKE_TABLE: "intake", AUDIT_TABLE: "audit", FILE_TABLE: "files", SERIES_TABLE: "series" },
  ...{ LIKENESS_TABLE: "likenesses", EXAMPLE_TABLE: "examples" },
  ...{ DIGEST_TABLE: "digests", UPLOAD_TABLE: "uploads", PEOPLE_TABLE: "people", KEY_TABLE: "keys" },
  ...{ CONTACT_TABLE: "contacts", USER_POOL: process.env.USER_POOL ?? "pool" },
  ...{ REQUEST_TABLE: "requests", TASK_TABLE: "tasks", USE_TABLE: "uses", DAY_TABLE: "days" },
  ...{
    COPY_TABLE: "copies",
    COPY_SERIES_TABLE: "copySeries",
    COPY_QUEUE: queue("copy"),
    NOTICE_TABLE: "notices",
    NOTICE_QUEUE: queue("notice"),
    AGREEMENT_TABLE: "agreements",
  },
  ...{
    DISPOSAL_RECORDS: "disposalRecords",
    CERTIFICATE_KEY: "arn:aws:kms:us-east-1:111122223333:key/certificates",
    REPLICA: "replica",
    RESOURCES: MODELS,
  },
  HOLD_TABLE: "holds",
  FACT_TABLE: "facts",
  ...{ DISPOSAL_TABLE: "disposals", LISTED_FILE_TABLE: "listedFiles", INSPECT: "inspect" },
  DESTROY_MACHINE: "arn:aws:states:us-east-1:111122223333:stateMachine:destroy",
  TIME_LIMIT: "900",
  ...{ REPLICA: "replica", OFFSITE_REGION: "us-west-2", KEY_RECOVERY_DAYS: "35" },
  ...{ ERASER: "role/erase", EARLY_ERASER: "role/erase-early" },
  ...{ OFFSITE_ERASER: "role/erase-offsite", OFFSITE_EARLY_ERASER: "role/erase-early-offsite" },
  ...{ INBOX: "inbox", QUARANTINE: "quarantine", WORKING: "working", VIEWING: "viewing", VAULT: "vault" },
  ...{ RECEIVE_QUEUE: queue("receive"), RECOGNISE_QUEUE: queue("recognise"), STORE_QUEUE: queue("store") },
  ...{ DIVIDE_QUEUE: queue("divide") },
  ...{ FILE_QUEUE: queue("file.fifo"), DOCUMENT_KEY: key("us-east-1"), RECOVERY_KEY: key("us-west-2") },
  ...{
    FIRST_LOCK_MINUTES: String(30 * 24 * 60),
    STALE_MINUTES: "60",
    QUARANTINE_DAYS: "180",
    MAX_BYTES: String(1024 ** 2),
  },
  ...{ SCAN_HOURS: process.env.SCAN_HOURS ?? "none" },
};
Object.assign(process.env, ENV);

// What the functions are made of reads its environment when it is first imported.
const { AccessRequests, outstanding } = await import("#shared/aws/access-requests.ts");
const { Accounts } = await import("#shared/aws/accounts.ts");
const { cognito, dynamo, s3, sqs } = await import("#shared/aws/clients.ts");
const { Contacts } = await import("#shared/aws/contacts.ts");
const { AuditTrail } = await import("#shared/aws/audit-trail.ts");
const { Customers } = await import("#shared/aws/customers.ts");
const { Copies, withdrawing } = await import("#shared/aws/copies.ts");
const { DocumentKeys } = await import("#shared/aws/document-keys.ts");
const { FileIndex } = await import("#shared/aws/file-index.ts");
const { Holds } = await import("#shared/aws/holds.ts");
const { NoticeMessage, Notices } = await import("#shared/aws/notices.ts");
const { People } = await import("#shared/aws/people.ts");
const { Series } = await import("#shared/aws/series.ts");
const { Vault } = await import("#shared/aws/vault.ts");
const { Digests } = await import("#shared/aws/digests.ts");
const { Examples } = await import("#shared/aws/examples.ts");
const { Likenesses } = await import("#shared/aws/likenesses.ts");
const { IntakeRecords } = await import("#shared/aws/intake-records.ts");
const { Papers, paperId } = await import("#shared/aws/papers.ts");
const { Queue } = await import("#shared/aws/queue.ts");
const { WatchedDays } = await import("#shared/aws/watched-days.ts");
const { transactions } = await import("#shared/aws/transaction.ts");
const { Uploads } = await import("#shared/aws/uploads.ts");
const { Viewing } = await import("#shared/aws/viewing.ts");
const { Working } = await import("#shared/aws/working.ts");
const { eachMessage } = await import("#shared/lambda/batch.ts");
const { receiver } = await import("#functions/intake/receive/receive.ts");
const { registrar } = await import("#functions/intake/receive/register.ts");
const { divider } = await import("#functions/intake/divide/divide.ts");
const { recogniser } = await import("#functions/intake/recognise/recognise.ts");
const steps = {
  store: (await import("#functions/intake/store/handler.ts")).handler,
  file: (await import("#functions/intake/file/handler.ts")).handler,
  sweep: (await import("#functions/intake/sweep/handler.ts")).handler,
  intake: (await import("#functions/intake/api/handler.ts")).handler,
  catalogue: (await import("#functions/catalogue/api/handler.ts")).handler,
  people: (await import("#functions/people/api/handler.ts")).handler,
  settle: (await import("#functions/people/settle/handler.ts")).handler,
  access: (await import("#functions/access/api/handler.ts")).handler,
  disposition: (await import("#functions/disposition/api/handler.ts")).handler,
  appraise: (await import("#functions/disposition/appraise/handler.ts")).handler,
  refresh: (await import("#functions/disposition/refresh/handler.ts")).handler,
  watch: (await import("#functions/access/watch/handler.ts")).handler,
  hold: (await import("#functions/disposition/hold/handler.ts")).handler,
  condemn: (await import("#functions/disposition/condemn/handler.ts")).handler,
  shred: (await import("#functions/disposition/shred/handler.ts")).handler,
  erase: (await import("#functions/disposition/erase/handler.ts")).handler,
  prove: (await import("#functions/disposition/prove/handler.ts")).handler,
  conclude: (await import("#functions/disposition/conclude/handler.ts")).handler,
  inspect: (await import("#functions/disposition/inspect/handler.ts")).handler,
  follow: (await import("#functions/disposition/follow/handler.ts")).handler,
  tend: (await import("#functions/disposition/tend/handler.ts")).handler,
  certify: (await import("#functions/disposition/certify/handler.ts")).handler,
};

const by = (partition: string, order: string) => [partition, order] as const;
const SCHEMAS = {
  intake: {
    keys: ["id"],
    indexes: {
      "by-status": by("status", "receivedAt"),
      "by-department": by("department", "receivedAt"),
      "by-key": by("key", "receivedAt"),
      "by-original": by("duplicateOf", "since"),
      "by-id": by("beginning", "id"),
      pending: by("pending", "since"),
    },
  },
  files: {
    keys: ["number"],
    indexes: {
      "by-class-year": by("classYear", "sortKey"),
      "by-customer": by("customerKey", "sortKey"),
      "by-submitter": by("submittedBy", "filedAt"),
      "by-month": by("filedMonth", "filedAt"),
      "by-id": by("id", "filedAt"),
      due: by("duePartition", "dueAt"),
      "for-appraisal": by("appraisal", "appraiseOn"),
      "waiting-by-class": by("waitingClass", "appraiseOn"),
    },
  },
  facts: { keys: ["of"], indexes: { behind: by("behind", "changedAt") } },
  audit: { keys: ["subject", "entry"] },
  series: { keys: ["series"] },
  copySeries: { keys: ["series"] },
  digests: { keys: ["digest"] },
  likenesses: { keys: ["key"] },
  examples: { keys: ["id"], indexes: { "by-change": by("regulation", "changed") } },
  uploads: { keys: ["key"] },
  people: {
    keys: ["subject"],
    indexes: {
      "by-department": by("department", "subject"),
      "by-post": by("post", "subject"),
      "by-deputy": by("deputy", "subject"),
      "by-office": by("office", "subject"),
      unsettled: by("unsettled", "unsettledSince"),
    },
  },
  contacts: { keys: ["id"], indexes: { "by-keeper": by("keeper", "customer"), untold: by("untoldOf", "id") } },
  keys: { keys: ["id"] },
  requests: {
    keys: ["id"],
    indexes: {
      "by-asker": by("askedBy", "askedAt"),
      "by-status": by("status", "askedAt"),
      "by-year": by("askedYear", "askedAt"),
      "by-id": by("beginning", "id"),
      due: by("duePartition", "dueAt"),
    },
  },
  tasks: { keys: ["seat", "task"] },
  uses: { keys: ["number", "holder"] },
  disposals: {
    keys: ["id", "row"],
    indexes: {
      "by-status": by("status", "proposedAt"),
      "by-year": by("proposedYear", "proposedAt"),
      "by-id": by("beginning", "id"),
      unbrought: by("unbrought", "since"),
    },
  },
  listedFiles: { keys: ["application", "number"] },
  holds: {
    keys: ["id"],
    indexes: {
      "by-status": by("status", "since"),
      "by-id": by("beginning", "id"),
      unmirrored: by("unmirrored", "since"),
    },
  },
  days: { keys: ["subject", "day"] },
  copies: { keys: ["request", "copy"] },
  notices: { keys: ["notice"] },
  agreements: {
    keys: ["id"],
    indexes: {
      "by-organisation": by("organisation", "signedOn"),
      "by-date": by("list", "signedOn"),
      "by-id": by("beginning", "id"),
    },
  },
};

/** All have signed and been trained, but the newcomer (AF-26). */
const ready = {
  ...{ absences: [], active: true, rev: 1 },
  agreement: { signedOn: "2026-01-05", reference: "保密协议-1" },
  training: { on: "2026-01-06", subject: "档案保密" },
};
const { agreement: _, training: __, ...unready } = ready;
export const PEOPLE: Record<string, Person> = {
  archivist: { ...ready, subject: "archivist", name: "档案员甲", roles: ["archivist"], department: "档案室" },
  colleague: { ...ready, subject: "colleague", name: "档案员乙", roles: ["archivist"], department: "档案室" },
  seller: { ...ready, subject: "seller", name: "张销售", roles: ["submitter"], department: "销售部" },
  accountant: { ...ready, subject: "accountant", name: "李财务", roles: ["submitter"], department: "财务部" },
  leaver: { ...ready, subject: "leaver", name: "王离职", roles: ["archivist"], department: "档案室", active: false },
  employee: { ...ready, subject: "employee", name: "赵员工", roles: [], department: "销售部" },
  head: { ...ready, subject: "head", name: "钱经理", roles: [], department: "销售部", post: "销售部经理" },
  executive: { ...ready, subject: "executive", name: "孙分管", roles: [], department: "档案室", post: "分管领导" },
  supervisor: { ...ready, subject: "supervisor", name: "周监销", roles: ["supervisor"], department: "财务部" },
  auditor: { ...ready, subject: "auditor", name: "吴审计", roles: ["auditor"], department: "财务部" },
  security: { ...ready, subject: "security", name: "郑保密", roles: ["security officer"], department: "档案室" },
  system: { ...ready, subject: "system", name: "冯系统", roles: ["system officer"], department: "档案室" },
  newcomer: { ...unready, subject: "newcomer", name: "陈新人", roles: ["submitter"], department: "市场部" },
};

const throttle = (name: string) => Object.assign(new Error("Rate exceeded"), { name });

const FAILURES = {
  before: new Error("the machine died"),
  after: new Error("the machine died"),
  ThrottlingException: throttle("ThrottlingException"),
  ProvisionedThroughputExceededException: throttle("ProvisionedThroughputExceededException"),
  SlowDown: throttle("SlowDown"),
};

/** A whole intake and catalogue over an AWS in memory. Only what opens and reads pages is played. */
export class FakeArchive {
  readonly tables = new Tables(SCHEMAS, (act) => this.#called(act));
  readonly buckets = new Buckets(
    () => new Date().toISOString(),
    (act) => this.#called(act),
    (bucket, key) => bucket === ENV.INBOX && this.tells(key),
  );
  readonly queues = new Queues((act) => this.#called(act));
  /** The state machine that destroys, and the function that tries to read what was destroyed. */
  readonly destruction: FakeDestruction;
  readonly accounts = new FakeAccounts((act) => this.#called(act));
  /** What is understood of a paper, and by which rules. */
  reading: Reading = aReading;
  rules: FilingRules & { minConfidence: number } = rules;
  understand = (_pages: Page[], _examples: Example[]): Reading => this.reading;
  /** What is read of a paper's bytes. */
  pagesOf = pagesIn;
  /** What comes before a chunk is read: it may make it wait, or fail. */
  beforeReading: (chunk: PageRange) => Promise<void> = async () => {};
  /** What comes before a part is made: it may fail. */
  beforeMaking: () => Promise<void> = async () => {};
  limits = { bytes: 1024 ** 2, chunkPages: 2 };
  /** The call to AWS that fails: the machine dies, before it was done or after, or AWS has too much to do. */
  fails: { call: number; how: keyof typeof FAILURES } | undefined;
  calls = 0;
  /** What begins just before a call to AWS, and happens at the same time; `first`: it is done before the call is. */
  at: { call: number; act: () => Promise<void>; first: boolean; done?: Promise<void> } | undefined;
  /** The papers of which people were told that they are infected. */
  readonly infected: string[] = [];
  #made = 0;
  #toldOfHolds = 0;
  #toldOfDisposals = 0;
  /** Every line of every function's log. */
  readonly logged: string[] = [];

  /** As a function's environment that stays warm: it knows what it has read before. */
  readonly #examples = new Examples(dynamo(), ENV, new AuditTrail(dynamo(), ENV), loaded.regulation.regulation.id);

  constructor() {
    for (const level of ["debug", "info", "warn", "error"] as const)
      vi.spyOn(console, level).mockImplementation((line) => void this.logged.push(String(line)));
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(NOW) });
    fakeKeys((act) => this.#called(act));
    fakeRoles((act) => this.#called(act));
    this.destruction = fakeDestruction((act) => this.#called(act));
    for (const person of Object.values(PEOPLE)) this.enters(person);
  }

  /** Puts somebody into the table, as they are entered. */
  enters(person: Person): void {
    this.tables.put("people", { ...person, ...foundBy(person) });
  }

  person(subject: string): Person {
    return Person.parse(this.tables.rows("people").find((row) => row.subject === subject));
  }

  /** The stream of the table tells that somebody is as they are now. */
  async streams(subject: string): Promise<DynamoDBBatchResponse | undefined> {
    const row = this.tables.rows("people").find((row) => row.subject === subject);
    return steps.settle({ Records: [{ dynamodb: { SequenceNumber: "1", NewImage: streamed(row).M ?? {} } }] }, CONTEXT);
  }

  /** The stream of the counted days tells all that it has to tell, from its beginning. */
  async watches(): Promise<DynamoDBBatchResponse | undefined> {
    const image = (row: Row | undefined) => row && streamed(row).M;
    const Records = this.tables.changes("days").map(({ before, after }, at) => {
      const [OldImage, NewImage = {}] = [image(before), image(after)];
      return { dynamodb: { SequenceNumber: String(at), ...(OldImage && { OldImage }), NewImage } };
    });
    return steps.watch({ Records }, CONTEXT);
  }

  /** The stream of the holds tells what it has to tell since it was last asked, of those alone that its filter lets through; there are so many milliseconds left. */
  async tellsOfHolds(left = 900_000): Promise<DynamoDBBatchResponse | undefined> {
    const changes = this.tables.changes("holds").slice(this.#toldOfHolds);
    this.#toldOfHolds += changes.length;
    const Records = changes.flatMap(({ before, after }, at) =>
      after.unmirrored === undefined
        ? []
        : {
            dynamodb: {
              SequenceNumber: String(at),
              ...(before && { OldImage: streamed(before).M ?? {} }),
              NewImage: streamed(after).M ?? {},
            },
          },
    );
    return steps.hold({ Records }, { ...CONTEXT, getRemainingTimeInMillis: () => left });
  }

  /** The stream of the applications to destroy tells what it has to tell since it was last asked, of the heads alone. */
  async tellsOfDisposals(): Promise<DynamoDBBatchResponse | SQSBatchResponse | undefined> {
    const changes = this.tables.changes("disposals").slice(this.#toldOfDisposals);
    this.#toldOfDisposals += changes.length;
    const Records = changes.flatMap(({ before, after }, at) =>
      after.row !== "head"
        ? []
        : {
            dynamodb: {
              SequenceNumber: String(at),
              ...(before && { OldImage: streamed(before).M ?? {} }),
              NewImage: streamed(after).M ?? {},
            },
          },
    );
    return steps.follow({ Records }, CONTEXT);
  }

  /** What the stream of the applications to destroy had to tell is lost. */
  losesChangesOfDisposals(): void {
    this.#toldOfDisposals = this.tables.changes("disposals").length;
  }

  /** The clock comes round to files that were not brought along with their applications. */
  async looksForUnbrought(): Promise<void> {
    await steps.follow(BY_THE_CLOCK, CONTEXT);
  }

  /** The clock comes round to applications to destroy, after so many minutes. */
  async tends(minutes = 0): Promise<void> {
    vi.setSystemTime(Date.now() + minutes * 60_000);
    await steps.tend({ time: new Date().toISOString() }, CONTEXT);
  }

  /** The stream of the disposals tells of every application that all have signed, as often as it was changed so. */
  async certifies(): Promise<DynamoDBBatchResponse | undefined> {
    const Records = this.tables.changes("disposals").flatMap(({ before, after }, at) => {
      if (after?.row !== "head" || after.status !== "signed") return [];
      const [OldImage, NewImage = {}] = [before && streamed(before).M, streamed(after).M];
      return { dynamodb: { SequenceNumber: String(at), ...(OldImage && { OldImage }), NewImage } };
    });
    return steps.certify({ Records }, CONTEXT);
  }

  /** The clock comes round to what is signed and not certified. */
  async looksForUncertified(): Promise<void> {
    await steps.certify(BY_THE_CLOCK, CONTEXT);
  }

  /** The clock comes round to what was filed under holds. */
  async looksAfterHolds(minutes = 61, left = 900_000): Promise<void> {
    vi.setSystemTime(Date.now() + minutes * 60_000);
    await steps.hold(BY_THE_CLOCK, { ...CONTEXT, getRemainingTimeInMillis: () => left });
  }

  /** The clock comes round to what is over and what is behind, at an instant; the run has time as often as it asks, or so often. */
  async appraises(time = new Date().toISOString(), often = Number.POSITIVE_INFINITY): Promise<void> {
    vi.setSystemTime(new Date(time));
    let asked = 0;
    await steps.appraise({ time }, { ...CONTEXT, getRemainingTimeInMillis: () => (++asked > often ? 0 : 30_000) });
  }

  /** The stream of what is known of customers tells of the last change, of those alone that its filter lets through. */
  async refreshes(left = 30_000): Promise<DynamoDBBatchResponse | undefined> {
    const { after } = this.tables.changes("facts").at(-1) ?? {};
    if (after?.behind === undefined) return undefined;
    const context = { ...CONTEXT, getRemainingTimeInMillis: () => left };
    return steps.refresh(
      { Records: [{ dynamodb: { SequenceNumber: "1", NewImage: streamed(after).M ?? {} } }] },
      context,
    );
  }

  /** The accounts of the user pool, as a function has them. */
  poolAccounts() {
    return new Accounts(cognito(), ENV.USER_POOL);
  }

  /** Whether somebody's requests are still to be seen to. */
  asksStill() {
    return outstanding(dynamo(), ENV);
  }

  /** The clock comes round to those who left. */
  async settles(minutes = 61): Promise<void> {
    vi.setSystemTime(Date.now() + minutes * 60_000);
    await steps.settle(BY_THE_CLOCK, CONTEXT);
  }

  /** Puts a paper into the inbox, and lets S3 tell of it. Answers its id. */
  async arrives(path: string, bytes: Uint8Array, metadata: Record<string, string> = {}): Promise<string> {
    const versionId = this.buckets.put("inbox", path, bytes, metadata);
    this.tells(path);
    return paperId(path, versionId);
  }

  /** The same, until there is nothing left to do. */
  async takes(path: string, bytes: Uint8Array, metadata: Record<string, string> = {}): Promise<string> {
    const id = await this.arrives(path, bytes, metadata);
    await this.works();
    return id;
  }

  /** S3's event, which says which key, but neither which version nor how often. */
  tells(path: string): void {
    this.queues.put(ENV.RECEIVE_QUEUE, { "detail-type": "Object Created", detail: { object: { key: path } } });
  }

  /** Delivers messages until there are none. */
  async works(...only: ("receive" | "recognise" | "divide" | "store" | "file")[]): Promise<void> {
    const on = (step: (typeof only)[number]) => only.length === 0 || only.includes(step);
    const { receive, recognise, divide } = this.#played();
    for (let busy = true; busy; ) {
      busy = false;
      if (on("receive")) busy = (await this.queues.deliver(ENV.RECEIVE_QUEUE, 5, receive)) || busy;
      if (on("recognise")) busy = (await this.queues.deliver(ENV.RECOGNISE_QUEUE, 1, recognise)) || busy;
      if (on("divide")) busy = (await this.queues.deliver(ENV.DIVIDE_QUEUE, 1, divide)) || busy;
      if (on("store")) busy = (await this.queues.deliver(ENV.STORE_QUEUE, 5, failuresOf(steps.store))) || busy;
      if (on("file")) busy = (await this.queues.deliver(ENV.FILE_QUEUE, 10, failuresOf(steps.file))) || busy;
    }
  }

  /** Time passes, in which whoever was trained is trained again (AF-26), and the sweep comes round. */
  async sweeps(minutes = 61): Promise<void> {
    vi.setSystemTime(Date.now() + minutes * 60_000);
    const today = new Date().toISOString().slice(0, 10);
    for (const row of this.tables.rows("people")) {
      const { training } = Person.parse(row);
      if (training && training.on < today) this.tables.put("people", { ...row, training: { ...training, on: today } });
    }
    await steps.sweep({}, CONTEXT);
  }

  item(id: string): Item {
    return Item.parse(this.tables.rows("intake").find((row) => row.id === id));
  }

  items(): Item[] {
    return this.tables.rows("intake").map((row) => Item.parse(row));
  }

  /** The names of what was done to a paper, in order, refusals with their code. */
  trail(subject: string): string[] {
    return this.tables
      .rows("audit")
      .filter((row) => row.subject === subject)
      .map((row) => Entry.parse(row))
      .sort((a, b) => (a.entry < b.entry ? -1 : 1))
      .map(({ eventName, errorCode }) => (errorCode === undefined ? eventName : `${eventName} ${errorCode}`));
  }

  /** AF-23. What a request for a loan says: for which outsider it is, whose confidentiality agreement is entered here. */
  async lending(): Promise<{ kind: "lend"; outsider: { organisation: string; contact: string; agreement: unknown } }> {
    const organisation = "某会计师事务所";
    const signed = { kind: "保密协议", signedBy: "王磊", signedOn: "2026-03-01", scope: "年度审计", reference: "BM-7" };
    const { body } = await this.asks("archivist", "POST /agreements", { body: { organisation, ...signed } });
    return { kind: "lend", outsider: { organisation, contact: "王磊", agreement: body.id } };
  }

  /** All that lies in any table or bucket. */
  all(): unknown[] {
    const tables = Object.keys(SCHEMAS).map((table) => this.tables.rows(table));
    return [...tables, ...this.buckets.names.map((bucket) => this.buckets.of(bucket))];
  }

  /** Runs a step of a destruction, as the state machine does. */
  async steps(
    name: "condemn" | "shred" | "erase" | "prove" | "conclude" | "inspect",
    input: unknown,
  ): Promise<unknown> {
    return steps[name](input, CONTEXT);
  }

  /** Calls the API as a person, and answers its status and body. */
  async asks(
    who: string,
    routeKey: string,
    request: Asking = {},
  ): Promise<{ status: number; body: z.infer<typeof Answer> }> {
    const handler = Object.hasOwn(dispositionRoutes, routeKey)
      ? steps.disposition
      : /\/(requests|tasks|loans|uses|agreements)\b/.test(routeKey)
        ? steps.access
        : /\/(me|people|contacts)\b/.test(routeKey)
          ? steps.people
          : /\/(files|openapi)/.test(routeKey)
            ? steps.catalogue
            : steps.intake;
    const { statusCode = 0, body = "" } = await handler(eventOf(who, routeKey, request), CONTEXT);
    return { status: statusCode, body: Answer.parse(JSON.parse(body)) };
  }

  #called(act: () => unknown): unknown {
    const fails = ++this.calls === this.fails?.call ? this.fails.how : undefined;
    if (fails && fails !== "after") throw FAILURES[fails];
    if (this.calls === this.at?.call) {
      this.at.done = this.at.act();
      if (this.at.first) return this.at.done.then(act);
    }
    const answer = act();
    if (fails) throw FAILURES[fails];
    return answer;
  }

  /** Notices that go out by a mail of a test's own. */
  notices(send: (notice: Notice) => Promise<void>) {
    return new Notices(dynamo(), { send }, new Queue(sqs(), ENV.NOTICE_QUEUE), ENV);
  }

  /** The queue comes round with what could not be sent, so often as there are messages now. */
  async sendsLater(send: (notice: Notice) => Promise<void>): Promise<void> {
    const again = failuresOf(eachMessage(NoticeMessage, (message) => this.notices(send).again(message)));
    for (const _ of this.queues.waiting(ENV.NOTICE_QUEUE)) await this.queues.deliver(ENV.NOTICE_QUEUE, 1, again);
  }

  /** What a use case is made of. */
  adapters() {
    const trail = new AuditTrail(dynamo(), ENV);
    return {
      trail,
      records: new IntakeRecords(dynamo(), ENV, trail),
      papers: new Papers(s3(), ENV),
      digests: new Digests(dynamo(), ENV),
      likenesses: new Likenesses(dynamo(), ENV),
      examples: this.#examples,
      files: new FileIndex(dynamo(), ENV),
      holds: new Holds(dynamo(), ENV),
      customers: new Customers(dynamo(), ENV),
      series: new Series(dynamo(), ENV),
      requests: new AccessRequests(dynamo(), ENV, trail, (request) => dueOn(request, accessRules(loaded))),
      people: new People(dynamo(), ENV),
      days: new WatchedDays(dynamo(), ENV),
      contacts: new Contacts(dynamo(), ENV),
      working: new Working(s3(), ENV),
      viewing: new Viewing(s3(), ENV),
      withdrawCopies: withdrawing(new Copies(dynamo(), ENV), new Viewing(s3(), ENV)),
      vault: new Vault(s3(), ENV),
      keys: new DocumentKeys(dynamo(), ENV),
      commit: transactions(dynamo()),
      now: () => new Date().toISOString(),
    };
  }

  /** Another file each time, as a PDF with the time in it would be. */
  #partOf(bytes: Uint8Array, from: number, to: number): Uint8Array {
    return aBatch(...sheetsIn(bytes).slice(from - 1, to), `%${++this.#made}`);
  }

  async *#pagesOf(bytes: Uint8Array, chunk: PageRange) {
    await this.beforeReading(chunk);
    for (const page of this.pagesOf(bytes).slice(chunk.from - 1, chunk.to))
      yield { page, picture: Buffer.from("a picture") };
  }

  #played() {
    const base = this.adapters();
    const receive = receiver({
      ...base,
      register: registrar({ ...base, uploads: new Uploads(dynamo(), ENV), regulation: loaded.regulation }),
      recognise: new Queue(sqs(), ENV.RECOGNISE_QUEUE),
      divide: new Queue(sqs(), ENV.DIVIDE_QUEUE),
      regulation: rules.hash,
      emails: emailChannel(loaded.regulation),
      limits: this.limits,
      scanner: ENV.SCAN_HOURS !== "none",
      infected: ({ id }) => this.infected.push(id),
      inspect: async (bytes) => ({
        pages: pagesIn(bytes).length,
        attachments: attachedTo(bytes).length,
        embedded: Number(/^% (\d+) embedded$/m.exec(Buffer.from(bytes).toString())?.[1] ?? 0),
      }),
    });
    const recognise = recogniser({
      ...base,
      store: new Queue(sqs(), ENV.STORE_QUEUE),
      divide: new Queue(sqs(), ENV.DIVIDE_QUEUE),
      rules: this.rules,
      pagesOf: (bytes, _format, chunk) => this.#pagesOf(bytes, chunk),
      understand: (pages, _, examples) => this.understand(pages, examples),
    });
    const divide = divider({
      ...base,
      receive: new Queue(sqs(), ENV.RECEIVE_QUEUE),
      open: async (bytes) => ({
        attachments: attachedTo(bytes),
        part: async ({ from, to }) => {
          await this.beforeMaking();
          return this.#partOf(bytes, from, to);
        },
        close: async () => undefined,
      }),
    });
    return {
      divide: failuresOf(eachMessage(StepMessage, divide)),
      receive: failuresOf(eachMessage(ReceiveMessage, receive)),
      recognise: failuresOf(eachMessage(RecogniseMessage, recognise)),
    };
  }
}

interface Asking {
  /** What else the token says. */
  claims?: Record<string, string>;
  params?: Record<string, string>;
  query?: Record<string, string>;
  /** The same as it was written, where it says something twice. */
  written?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

const Entry = z.object({ entry: z.string(), eventName: z.string(), errorCode: z.string().optional() });
const Answer = z.record(z.string(), z.unknown());

const failuresOf =
  (handler: (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>) => async (event: SQSEvent) =>
    (await handler(event, CONTEXT)).batchItemFailures;

/** A paper with this on it breaks whoever reads it. */
export const POISON = "☠";

/** A PDF, as far as its first bytes tell, with so many pages. The same text is the same paper. */
export const aPdf = (text = "设备销售合同", pages = 1): Buffer => Buffer.from(`%PDF-1.7\n${pages} pages\n${text}`);

/** A sheet of a batch that separates two papers. */
export const SEPARATOR = "====";

/** A PDF whose pages each say something; what begins with % is no page. */
export const aBatch = (...sheets: string[]): Buffer => Buffer.from(`%PDF-1.7\nsheets\n${sheets.join("\n")}`);

const sheetsIn = (bytes: Uint8Array): string[] => {
  const [, kind, ...sheets] = Buffer.from(bytes).toString().split("\n");
  return kind === "sheets" ? sheets.filter((sheet) => !sheet.startsWith("%")) : [];
};

/** An e-mail with attachments by their names, each a line. */
export const anEmail = (text: string, attached: Record<string, string> = {}): Buffer =>
  Buffer.from(
    `From: a@example.com\nSubject: ${text}\n\n${Object.entries(attached)
      .map((each) => each.join(": "))
      .join("\n")}`,
  );

function attachedTo(bytes: Uint8Array): { name: string; bytes: Uint8Array }[] {
  const text = Buffer.from(bytes).toString();
  if (!text.startsWith("From: ")) return [];
  const lines = text.split("\n\n")[1]?.split("\n").filter(Boolean) ?? [];
  return lines.map((line) => {
    const [name = "", said = ""] = line.split(": ");
    return { name, bytes: name.endsWith(".eml") ? anEmail(`${said}层`, { "深.eml": `${said}层` }) : aPdf(said) };
  });
}

function pagesIn(bytes: Uint8Array): Page[] {
  const text = Buffer.from(bytes).toString();
  const count = /^%PDF-1\.7\n(\d+) pages/.exec(text)?.[1];
  if (text.includes(POISON)) throw new Error("the reader broke down");
  const sheets = sheetsIn(bytes);
  if (sheets.length > 0) return sheets.map((sheet, n) => pageWith(n + 1, sheet));
  if (count === undefined && !text.startsWith("From: ")) throw new Refused("intake.corrupt", "file");
  return Array.from({ length: Number(count ?? 1) }, (_, n) => pageWith(n + 1, text));
}

const pageWith = (number: number, text: string): Page => ({
  ...{ number, width: 100, height: 100, turned: 0, source: "text layer", engine: "played" },
  lines: [{ text, confidence: 1, box: { left: 0, top: 0, right: 10, bottom: 10 } }],
  ...(text === SEPARATOR && { separator: true }),
});

const CONTEXT: Context = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: "archive",
  functionVersion: "1",
  invokedFunctionArn: "",
  memoryLimitInMB: "128",
  awsRequestId: "request",
  logGroupName: "",
  logStreamName: "",
  getRemainingTimeInMillis: () => 900_000,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
};

/** A value as a table's stream tells it. */
function streamed(value: unknown): StreamValue {
  if (typeof value === "boolean") return { BOOL: value };
  if (typeof value === "number") return { N: String(value) };
  if (value instanceof Set) return { SS: [...value].map(String) };
  if (Array.isArray(value)) return { L: value.map(streamed) };
  if (typeof value !== "object" || value === null) return { S: String(value) };
  return { M: Object.fromEntries(Object.entries(value).map(([name, each]) => [name, streamed(each)])) };
}

const BY_THE_CLOCK: ScheduledEvent = {
  ...{ id: "", version: "0", account: "", time: "", region: "", resources: [], source: "aws.events" },
  ...{ "detail-type": "Scheduled Event", detail: {} },
};

/** What a request has none of is null at the local AWS, and left out in AWS. */
const NONE: object = { pathParameters: null, queryStringParameters: null, body: null };

function eventOf(
  who: string,
  routeKey: string,
  { params, query, written, body, headers = {}, claims }: Asking,
): APIGatewayProxyEventV2WithJWTAuthorizer {
  return {
    version: "2.0",
    routeKey,
    rawPath: "",
    rawQueryString: written ?? new URLSearchParams(query).toString(),
    headers,
    ...NONE,
    ...(params && { pathParameters: params }),
    ...(query && { queryStringParameters: query }),
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    requestContext: {
      ...{ accountId: "", apiId: "", domainName: "", domainPrefix: "", requestId: "", routeKey, stage: "", time: "" },
      timeEpoch: 0,
      http: { method: "", path: "", protocol: "", sourceIp: "192.0.2.7", userAgent: "a browser" },
      authorizer: { principalId: "", integrationLatency: 0, jwt: { claims: { ...claims, sub: who }, scopes: [] } },
    },
    isBase64Encoded: false,
  };
}
