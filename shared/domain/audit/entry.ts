import { z } from "zod";
import type { ActingPerson, Deed, RefusedRequest, Thing } from "./deed.ts";

const Fields = z.record(z.string(), z.unknown()).nullable();

/**
 * AF-29. An entry of the audit trail: a record in CloudTrail's own shape, so that CloudTrail's tools read it, under the
 * `subject` that it tells of. The changes of one subject are numbered without gaps: `entry` is `000007`; a refusal, and a use, which
 * change nothing of it, have no number, and stand under their time: `beside 2026-01-31T09:00:00.000Z <event id>`.
 */
export const AuditEntry = z.object({
  subject: z.string(),
  entry: z.string(),
  eventVersion: z.literal("1.11"),
  userIdentity: z.object({
    type: z.enum(["AWSService", "Unknown"]),
    invokedBy: z.string().optional(),
    principalId: z.string().optional(),
    userName: z.string().optional(),
  }),
  eventTime: z.iso.datetime(),
  eventSource: z.string(),
  eventName: z.string(),
  awsRegion: z.string(),
  sourceIPAddress: z.string(),
  userAgent: z.string(),
  errorCode: z.string().optional(),
  errorMessage: z.string().optional(),
  requestParameters: Fields,
  responseElements: Fields,
  additionalEventData: z.record(z.string(), z.unknown()),
  eventID: z.string(),
  readOnly: z.boolean(),
  resources: z.array(z.object({ type: z.string(), accountId: z.string(), ARN: z.string() })),
  eventType: z.literal("AwsServiceEvent"),
  managementEvent: z.literal(false),
  recipientAccountId: z.string(),
  eventCategory: z.literal("Data"),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** Under which subject what happened to a thing stands. Ids of papers and numbers stand for themselves, all else under its kind. */
export const subjectOf = ({ kind, id }: Thing): string => (kind === "paper" || kind === "file" ? id : `${kind}/${id}`);

const TYPES: Readonly<Record<Thing["kind"], string>> = {
  paper: "Dossier::Paper",
  file: "Dossier::File",
  example: "Dossier::Example",
  person: "Dossier::Person",
  contact: "Dossier::Contact",
  request: "Dossier::Request",
  agreement: "Dossier::Agreement",
  customer: "Dossier::Customer",
  hold: "Dossier::Hold",
  disposal: "Dossier::Disposal",
};

/** The names of changes sort before this, those of refusals and uses after it. */
export const BESIDE = "beside";

/** Where and when an entry is written. `rev` is the number of the change; what changes nothing has none. */
export interface Occasion {
  of: Thing;
  rev: number | undefined;
  now: string;
  eventId: string;
  region: string;
  account: string;
}

const standingIn = ({ capacities, post }: ActingPerson) => ({ capacities, ...(post !== undefined && { post }) });

/** Writes a deed, or what was refused, as an entry of the trail. */
export function toEntry(deed: Deed | RefusedRequest, at: Occasion): AuditEntry {
  const unnumbered = `${BESIDE} ${at.now} ${at.eventId}`;
  const person = "subject" in deed.by ? deed.by : undefined;
  const source = `${deed.room}.dossier`;
  return {
    subject: subjectOf(at.of),
    entry: at.rev === undefined ? unnumbered : String(at.rev).padStart(6, "0"),
    eventVersion: "1.11",
    userIdentity: person
      ? { type: "Unknown", principalId: person.subject, userName: person.name }
      : { type: "AWSService", invokedBy: source },
    eventTime: at.now,
    eventSource: source,
    eventName: deed.event,
    awsRegion: at.region,
    sourceIPAddress: person?.address ?? source,
    userAgent: person?.agent ?? source,
    ...(deed.refusal && { errorCode: deed.refusal.code, errorMessage: deed.refusal.subject }),
    requestParameters: deed.request ?? null,
    responseElements: deed.response ?? null,
    additionalEventData: {
      ...("function" in deed.by ? { function: deed.by.function } : standingIn(deed.by)),
      ...(deed.refusal?.rule && { rule: deed.refusal.rule }),
    },
    eventID: at.eventId,
    readOnly: deed.event.startsWith("GET "),
    resources: [{ type: TYPES[at.of.kind], accountId: at.account, ARN: `${at.of.kind}/${at.of.id}` }],
    eventType: "AwsServiceEvent",
    managementEvent: false,
    recipientAccountId: at.account,
    eventCategory: "Data",
  };
}
