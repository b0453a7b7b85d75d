import { fileURLToPath } from "node:url";
import { z } from "zod";
import { Person } from "#shared/domain/people/person.ts";
import { readJson } from "./read-json.ts";

/** Someone who may use a local archive, with a password that is no secret: the archive lives no longer than its terminal. */
export const LocalPerson = Person.pick({
  ...{ name: true, department: true, post: true, roles: true },
  ...{ clearance: true, agreement: true, training: true },
}).extend({ username: z.string(), password: z.string(), email: z.email() });
export type LocalPerson = z.infer<typeof LocalPerson>;

/** Everything by which any AWS client, HTTP client or test uses a running local archive. */
export const LocalArchive = z.object({
  endpoint: z.url(),
  region: z.string(),
  apiUrl: z.url(),
  /** Path of the endpoint's certificate, for AWS_CA_BUNDLE and `curl --cacert`. */
  caBundle: z.string(),
  credentials: z.object({ accessKeyId: z.string(), secretAccessKey: z.string() }),
  buckets: z.object({
    inbox: z.string(),
    quarantine: z.string(),
    working: z.string(),
    viewing: z.string(),
    vault: z.string(),
    replica: z.string(),
    disposalRecords: z.string(),
    recordsReplica: z.string(),
  }),
  tables: z.object({
    intake: z.string(),
    files: z.string(),
    series: z.string(),
    digests: z.string(),
    likenesses: z.string(),
    examples: z.string(),
    uploads: z.string(),
    documentKeys: z.string(),
    audit: z.string(),
    people: z.string(),
    contacts: z.string(),
    requests: z.string(),
    tasks: z.string(),
    uses: z.string(),
    copies: z.string(),
    agreements: z.string(),
    customerFacts: z.string(),
    holds: z.string(),
    disposals: z.string(),
    listedFiles: z.string(),
  }),
  queues: z.object({
    receive: z.url(),
    recognise: z.url(),
    divide: z.url(),
    store: z.url(),
    file: z.url(),
    copy: z.url(),
  }),
  /** Names of the functions that the clock calls, for whoever does not want to wait for it. */
  functions: z.object({ remind: z.string(), hold: z.string(), appraise: z.string() }),
  userPoolId: z.string(),
  clientId: z.string(),
  /** ARNs of the roles that scanners assume, by department. */
  scanners: z.record(z.string(), z.string()),
  /** Path of the document that is this archive's law. */
  regulation: z.string(),
  people: z.array(LocalPerson).min(1),
});
export type LocalArchive = z.infer<typeof LocalArchive>;

/** Where `npm start` tells of the archive that it runs. */
export const STACK_FILE = fileURLToPath(new URL("../.local/stack.json", import.meta.url));

/** The local archive that runs now, if one does. */
export function readLocalArchive(file: string = STACK_FILE): LocalArchive | undefined {
  return readJson(file, LocalArchive, "重新运行 npm start");
}
