import { z } from "zod";

/** What the stacks of an archive tell those who use it from outside, whichever stack tells it. */
export const Outputs = z.object({
  /** In AWS; a local AWS has another way to it. */
  ApiUrl: z.string(),
  /** None where another issuer of tokens is set. */
  UserPoolId: z.string().optional(),
  ClientId: z.string().optional(),
  BucketInbox: z.string(),
  BucketQuarantine: z.string(),
  BucketWorking: z.string(),
  BucketViewing: z.string(),
  BucketVault: z.string(),
  BucketReplica: z.string(),
  BucketRecordsReplica: z.string(),
  BucketDisposalRecords: z.string(),
  TableIntake: z.string(),
  TableFiles: z.string(),
  TableSeries: z.string(),
  TableDigests: z.string(),
  TableLikenesses: z.string(),
  TableExamples: z.string(),
  TableUploads: z.string(),
  TableDocumentKeys: z.string(),
  TableAudit: z.string(),
  TablePeople: z.string(),
  TableContacts: z.string(),
  TableRequests: z.string(),
  TableTasks: z.string(),
  TableUses: z.string(),
  TableCopies: z.string(),
  TableAgreements: z.string(),
  TableCustomerFacts: z.string(),
  TableHolds: z.string(),
  TableDisposals: z.string(),
  TableListedFiles: z.string(),
  QueueReceive: z.url(),
  QueueRecognise: z.url(),
  QueueDivide: z.url(),
  QueueStore: z.url(),
  QueueFile: z.url(),
  QueueCopy: z.url(),
  FunctionRemind: z.string(),
  FunctionHold: z.string(),
  FunctionAppraise: z.string(),
  /** ARNs by department. */
  ScannerRoles: z.string().transform((json) => z.record(z.string(), z.string()).parse(JSON.parse(json))),
});
export type Outputs = z.infer<typeof Outputs>;

/** Reads the outputs of an archive's stacks, as the CDK writes them: by stack, then by name. */
export const readOutputs = (byStack: Readonly<Record<string, Record<string, string>>>): Outputs =>
  Outputs.parse(Object.assign({}, ...Object.values(byStack)));
