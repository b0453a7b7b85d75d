/**
 * How long people wait for the archive's answer where an application to destroy lists as many files as one may: by the API, the functions and
 * the roles of the production templates on the local AWS. API Gateway gives up after 29 seconds; a third of that is to be enough.
 */
import { randomUUID } from "node:crypto";
import { cpus, loadavg } from "node:os";
import { resolve } from "node:path";
import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo } from "#shared/aws/clients.ts";
import { RecordedDisposals } from "#shared/aws/disposals.ts";
import { FileIndex } from "#shared/aws/file-index.ts";
import { ListedFiles } from "#shared/aws/listed-files.ts";
import { transactions, type Write } from "#shared/aws/transaction.ts";
import { dispositionDeed } from "#shared/domain/audit/deed.ts";
import { MOST_FILES } from "#shared/domain/disposal/application.ts";
import { MOST_REFUSED } from "#shared/domain/disposal/deciding.ts";
import { concluded } from "#shared/domain/disposal/executing.ts";
import { MOST_SAMPLED } from "#shared/domain/disposal/supervising.ts";
import { Api } from "../../cli/api.ts";
import { signIn } from "../../cli/cognito.ts";
import { deployArchive, localStage, openArchive } from "../../infra/local/archive.ts";
import { startLocalAws, useLocalAws } from "../../infra/local/local-aws.ts";
import { fetchModels } from "../../infra/models/fetch.ts";
import { aProvedFile } from "../support/certificates.ts";
import { aDestruction } from "../support/disposals.ts";
import { aFiledPaper } from "../support/papers.ts";
import { mark } from "./figures.ts";

/** A third of what API Gateway waits. */
const SECONDS = 29 / 3;
/** DynamoDB takes so many rows at once. */
const AT_ONCE = 25;
const REASON = "保管期满，经鉴定无保存价值";

const stage = localStage();
const dir = resolve(".local/bench-applications");
const aws = await startLocalAws({ dir, region: stage.region, account: stage.account });
try {
  useLocalAws(aws);
  await fetchModels();
  const archive = await openArchive(aws, stage, await deployArchive(aws, stage, () => {}));
  const { buckets, tables } = archive;
  const env = {
    FILE_TABLE: tables.files,
    DISPOSAL_TABLE: tables.disposals,
    LISTED_FILE_TABLE: tables.listedFiles,
    AUDIT_TABLE: tables.audit,
  };
  const trail = new AuditTrail(dynamo(), { ...env, AWS_REGION: aws.region, ACCOUNT: aws.account });
  const [files, disposals] = [new FileIndex(dynamo(), env), new RecordedDisposals(dynamo(), env, trail)];
  const lists = new ListedFiles(dynamo(), env);
  const measured: Record<string, { seconds: number; "at most": number; is: string }> = {};

  await seed(
    tables.files,
    Array.from({ length: MOST_FILES }, (_, n) => files.enter(dueFile(n + 1))),
  );
  const [archivist, head, executive] = [as("archivist-1"), as("head-1"), as("executive-1")];
  const [executor, supervisor] = [as("archivist-2"), as("supervisor-1")];
  // Whoever comes first waits until their function has begun.
  for (const each of [archivist, head, executive, executor, supervisor])
    await each.call("GET /disposal/applications", { query: {} });

  await takes("due, a page", () => archivist.call("GET /disposal/due", { query: { class: "G", limit: 100 } }));
  const body = { id: randomUUID(), ground: "expired" as const, reason: REASON, due: { class: "G", without: [] } };
  const { id, count } = await takes("propose", () => archivist.call("POST /disposal/applications", { body }));
  if (count !== MOST_FILES) throw new Error(`${count} files are listed`);
  const params = { id };
  await takes("propose, sent again", () => archivist.call("POST /disposal/applications", { body }));
  await takes("list", () => head.call("GET /disposal/applications", { query: { limit: 100 } }));
  await takes("files, a page", () =>
    head.call("GET /disposal/applications/{id}/files", { params, query: { limit: 100 } }),
  );
  const back = { said: { verdict: "send back" as const, reason: "请核对" } };
  await takes("send back", () => head.call("POST /disposal/applications/{id}/decide", { params, body: back }));
  const again = { reason: REASON, without: [] };
  await takes("complete", () => archivist.call("POST /disposal/applications/{id}/complete", { params, body: again }));
  const except = Object.fromEntries(
    Array.from({ length: MOST_REFUSED }, (_, n) => [numberOf(n + 1), "理由".repeat(100)] as const),
  );
  await takes("approve but for some", () =>
    head.call("POST /disposal/applications/{id}/decide", {
      ...{ params, body: { said: { verdict: "approve", except } } },
    }),
  );
  await takes("approve", () =>
    executive.call("POST /disposal/applications/{id}/decide", { params, body: { said: { verdict: "approve" } } }),
  );
  await takes("rehearse, a page", () =>
    executor.call("GET /disposal/applications/{id}/rehearsal", { params, query: { limit: 100 } }),
  );
  const { subject } = (await supervisor.call("GET /me", {})).person;
  const execution = { place: "档案室机房", supervisors: [subject] };
  const gone = await erasedBefore(subject);
  await takes("samples", () =>
    supervisor.call("POST /disposal/applications/{id}/samples", {
      ...{ params: { id: gone }, body: { numbers: Array.from({ length: MOST_SAMPLED }, (_, n) => numberOf(n + 1)) } },
    }),
  );
  await takes("sign", () =>
    supervisor.call("POST /disposal/applications/{id}/sign", { params: { id: gone }, body: { finding: "均不可读" } }),
  );
  await takes("execute", () => executor.call("POST /disposal/applications/{id}/execute", { params, body: execution }));
  console.table(measured);
  console.log(`of ${MOST_FILES} files; ${loadavg()[0]?.toFixed(1)} processes want one of ${cpus().length} processors`);

  async function takes<T>(what: string, ask: () => Promise<T>): Promise<T> {
    const from = performance.now();
    const answer = await ask();
    const seconds = Math.round((performance.now() - from) / 10) / 100;
    measured[what] = { seconds, "at most": Math.round(10 * SECONDS) / 10, is: mark(seconds <= SECONDS) };
    return answer;
  }

  /** The API as one of the archive's people uses it. */
  function as(username: string): Api {
    const { region, clientId: client, endpoint, people } = archive;
    const password = people.find((each) => each.username === username)?.password ?? "";
    const never = () => Promise.reject(new Error("a local person has a lasting password and no app"));
    const asks = { password: async () => password, newPassword: never, code: never };
    const token = signIn({ region, client, endpoint }, username, asks).then((each) => each.token);
    return new Api(archive.apiUrl, () => token);
  }

  /** An application of which everything is gone, its paper too. */
  async function erasedBefore(subject: string): Promise<string> {
    const application = randomUUID();
    const now = new Date().toISOString();
    const numbers = Array.from({ length: MOST_FILES }, (_, n) => numberOf(n + 1));
    const begun = { ...aDestruction(application, numbers, now), supervisors: [{ subject, name: "监销人" }] };
    const deed = dispositionDeed("BeginDestruction", { function: "deploy" });
    await transactions(dynamo())(
      disposals.enter(concluded(begun, { destroyed: MOST_FILES, irrecoverableFrom: now }, now), deed),
    );
    // In the vault that there is: of any other it could not even be tried whether they are gone.
    const versions = (number: string) =>
      ["documents", "recognised"].map((part) => ({
        bucket: buckets.vault,
        key: `${part}/${number}`,
        versionId: randomUUID(),
      }));
    await seed(
      tables.listedFiles,
      numbers.map((number) =>
        lists.enter(aProvedFile(number, { application, onPaper: false, versions: versions(number) })),
      ),
    );
    return application;
  }
} finally {
  await aws.stop();
}

function numberOf(n: number): string {
  return `G2014电话${String(n).padStart(4, "0")}`;
}

/** A letter of the sales department that is past its period and its lock. */
function dueFile(n: number) {
  const { record } = aFiledPaper(randomUUID());
  const floor = { lastDay: "2020-12-31", period: "客户沟通与服务", from: "文件形成", clause: "AF-18" };
  const { retention, kept } = record;
  return {
    ...{ ...record, number: numberOf(n), series: "G2014电话", seq: n, class: "G", className: "客户沟通与服务" },
    ...{
      type: "电话",
      department: "销售部",
      date: "2014-03-18",
      year: 2014,
      kept: { ...kept, lockedUntil: "2021-01-01T00:00:00.000Z" },
    },
    retention: {
      ...{ ...retention, term: { kind: "until" as const, lastDay: "2020-12-31", floors: [floor] } },
      at: { stage: "due" as const, since: "2021-01-01T00:00:00.000Z" },
    },
  };
}

/** Puts rows into a table as their writes would. */
async function seed(name: string, writes: readonly Write[]): Promise<void> {
  for (let from = 0; from < writes.length; from += AT_ONCE) {
    const puts = writes.slice(from, from + AT_ONCE).map(({ Put }) => ({ PutRequest: { Item: Put?.Item } }));
    await dynamo().send(new BatchWriteCommand({ RequestItems: { [name]: puts } }));
  }
}
