import { resolve } from "node:path";
import { CreateEmailIdentityCommand, SESv2Client } from "@aws-sdk/client-sesv2";
import { loadRegulation } from "#shared/regulation/load.ts";
import type { LocalArchive } from "../../cli/local-archive.ts";
import { readOutputs } from "../outputs.ts";
import { addPerson } from "../people.ts";
import { stageNamed } from "../stages.ts";
import { deploy, type Outputs, type Progress } from "./deploy.ts";
import { type Access, apiUrl } from "./local-aws.ts";
import { peopleUnder } from "./people.ts";

/** What an archive is made from here. Paths are relative to the project; the stage's own regulation unless another is named. */
export const localStage = (regulation?: string) =>
  stageNamed("local", regulation === undefined ? undefined : resolve(regulation));
type Stage = ReturnType<typeof localStage>;

/** Deploys the archive's stacks, as they are deployed in AWS. */
export function deployArchive(aws: Access, stage: Stage, log: (progress: Progress) => void): Promise<Outputs> {
  const app = {
    command: "node infra/app.ts",
    context: { stage: stage.name, regulation: stage.regulation },
    regions: [stage.region, stage.offsiteRegion],
  };
  return deploy(aws, app, { log });
}

/** Lets people in, and tells everything by which the archive is used. This process must be a client of the local AWS. */
export async function openArchive(aws: Access, stage: Stage, outputs: Outputs): Promise<LocalArchive> {
  const told = readOutputs(outputs);
  const { UserPoolId: userPoolId = "", ClientId: clientId = "" } = told;
  if (stage.mail.kind === "ses") await verify(stage.mail.from);
  const people = peopleUnder(loadRegulation(stage.regulation).regulation, new Date().toISOString());
  const at = { region: stage.region, table: told.TablePeople, userPoolId };
  await Promise.all(people.map(({ password, ...person }) => addPerson(at, person, password)));
  const { endpoint, region, caBundle, credentials } = aws;
  return {
    ...{ endpoint, region, caBundle, credentials, userPoolId, clientId, people },
    apiUrl: apiUrl(aws, told.ApiUrl),
    buckets: {
      inbox: told.BucketInbox,
      quarantine: told.BucketQuarantine,
      working: told.BucketWorking,
      viewing: told.BucketViewing,
      vault: told.BucketVault,
      replica: told.BucketReplica,
      disposalRecords: told.BucketDisposalRecords,
      recordsReplica: told.BucketRecordsReplica,
    },
    tables: {
      intake: told.TableIntake,
      files: told.TableFiles,
      series: told.TableSeries,
      digests: told.TableDigests,
      likenesses: told.TableLikenesses,
      examples: told.TableExamples,
      uploads: told.TableUploads,
      documentKeys: told.TableDocumentKeys,
      audit: told.TableAudit,
      people: told.TablePeople,
      contacts: told.TableContacts,
      requests: told.TableRequests,
      tasks: told.TableTasks,
      uses: told.TableUses,
      copies: told.TableCopies,
      agreements: told.TableAgreements,
      customerFacts: told.TableCustomerFacts,
      holds: told.TableHolds,
      disposals: told.TableDisposals,
      listedFiles: told.TableListedFiles,
    },
    queues: {
      receive: told.QueueReceive,
      recognise: told.QueueRecognise,
      divide: told.QueueDivide,
      store: told.QueueStore,
      file: told.QueueFile,
      copy: told.QueueCopy,
    },
    functions: { remind: told.FunctionRemind, hold: told.FunctionHold, appraise: told.FunctionAppraise },
    scanners: told.ScannerRoles,
    regulation: stage.regulation,
  };
}

/** What an administrator does once in AWS, before SES sends for a domain: shows that it is the company's. */
async function verify(from: string): Promise<void> {
  const EmailIdentity = from.slice(from.indexOf("@") + 1);
  await new SESv2Client().send(new CreateEmailIdentityCommand({ EmailIdentity }));
}
