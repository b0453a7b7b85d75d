import { resolve } from "node:path";
import { Duration } from "aws-cdk-lib";
import { RetentionDays } from "aws-cdk-lib/aws-logs";
import { type Concurrency, concurrencyFor } from "./capacity.ts";

/** Everything in which one archive's infrastructure differs from another's. Nothing in it is secret. */
export interface Stage {
  /** Stands in the name of every stack, so that two stages may share an account. */
  readonly name: string;
  /** Literal, so that the templates can be made without credentials. */
  readonly account: string;
  readonly region: string;
  /** Where the second copy lies: another region of the same partition, for customer data does not leave the country. */
  readonly offsiteRegion: string;
  /** Path of the regulation, which is this archive's law. */
  readonly regulation: string;

  readonly identity: Cognito | Oidc;
  readonly mail: Ses | NoMail;
  /** Who looks for malware in what arrives; GuardDuty's scan of S3 objects is not in every partition. */
  readonly malware: GuardDuty | NoScanner;
  /** Textract reads no Chinese and is not in every partition. */
  readonly recogniser: "paddle" | "textract";

  readonly limits: Limits;
  readonly pace: Pace;
  readonly keep: Keep;

  /** Keeps data, tables and stacks from being deleted with their template. */
  readonly protected: boolean;
  /** S3's promise to replicate within 15 minutes; not to be had in every partition. */
  readonly replicationTimeControl: boolean;
  /** Requests a second that the API takes, on the whole and for a moment. */
  readonly throttle: { readonly rate: number; readonly burst: number };
  readonly alarms: Alarms;
}

export interface Cognito {
  readonly kind: "cognito";
  /** Whether a one-time password is asked for besides the password. */
  readonly mfa: boolean;
  /** Whether sign-ins from unusual places or with leaked passwords are refused (the pool's Plus plan). */
  readonly threatProtection: boolean;
}

/** Any other issuer of tokens, for partitions without Cognito and companies with a directory of their own. */
export interface Oidc {
  readonly kind: "oidc";
  readonly issuer: string;
  readonly audience: string;
}

export interface Ses {
  readonly kind: "ses";
  /** An address whose domain or itself is verified in SES, in the stage's region. */
  readonly from: string;
}
export interface NoMail {
  readonly kind: "none";
}

export interface GuardDuty {
  readonly kind: "guardduty";
  /** A paper that has no verdict after so many hours is refused, until there is one. */
  readonly overdueHours: number;
}
export interface NoScanner {
  readonly kind: "none";
}

/** What the intake takes, and how sure it must be. */
export interface Limits {
  readonly maxBytes: number;
  readonly maxPages: number;
  /** Of one e-mail. */
  readonly maxAttachments: number;
  /** Of one page, width × height. */
  readonly maxPixels: number;
  /** Pages that one invocation of `recognise` reads: ten of the slowest fit into its time. */
  readonly chunkPages: number;
  /** Below this confidence (0…1) a person decides. */
  readonly minConfidence: number;
}

/** How fast, how often, how many at a time: docs/capacity.md tells how these follow from the pages of a year. */
export interface Pace {
  /** How often what got stuck is looked for, and after how many minutes a step counts as stuck. */
  readonly sweepEvery: Duration;
  readonly staleMinutes: number;
  /** An unfinished message comes again after so many times its function's time limit; AWS advises six. */
  readonly redeliverAfter: number;
  /** How long a message that fails comes again before it lies aside: hours, for AWS may be busy for hours. */
  readonly patience: Duration;
  /** Invocations at a time. None are reserved: a fresh account has ten in all. */
  readonly concurrency: Concurrency & {
    /** Not in the model of docs/capacity.md: what is divided is seldom, and does not keep it busy. */
    readonly divide: number;
    /** Not in it either: people look at few files at a time, and wait for them. */
    readonly copy: number;
    /** Nor this: batches of files that are destroyed at a time. */
    readonly destroy: number;
  };
  /** How often it is looked whether what is to be erased is copied off site by now; each time is twice as long after the last, to half an hour. */
  readonly replica: { readonly every: Duration; readonly attempts: number };
}

export interface Keep {
  /** Days from which a destroyed document's key cannot be restored: the point-in-time recovery of the key table, 1…35. */
  readonly keyRecoveryDays: number;
  /** The vault's first lock: long enough to be filed in. */
  readonly firstLock: Duration;
  /** A refused paper lies in quarantine for so long after it was refused last. */
  readonly quarantineDays: number;
  /** Backstop for recognised text and page pictures, which the sweep clears once a paper is filed. */
  readonly workingDays: number;
  /** The trail's log files cannot be deleted by anyone for so long. */
  readonly trailYears: number;
  readonly logs: RetentionDays;
}

export interface Alarms {
  /** Gets every alarm by mail; must be confirmed once. None: alarms only show on the dashboard. */
  readonly email?: string;
  /** Where those who get the alarms can read docs/runbook.md: every alarm links its own paragraph of it. */
  readonly runbook: string;
  /** US dollars a month above which a mail is sent; none where AWS Budgets is missing. */
  readonly monthlyBudget?: number;
}

/** Yours: wherever you show this project's pages, with anchors as GitHub and GitLab make them. */
const RUNBOOK = "https://git.example.com/dossier/blob/main/docs/runbook.md";
const limits: Limits = {
  maxBytes: 100 * 1024 ** 2,
  maxPages: 1000,
  maxAttachments: 100,
  maxPixels: 100_000_000,
  chunkPages: 10,
  minConfidence: 0.8,
};

const production: Stage = {
  name: "production",
  account: "111122223333",
  region: "ap-southeast-1",
  offsiteRegion: "ap-northeast-1",
  regulation: "shared/regulation/annual-customer-files.yaml",
  identity: { kind: "cognito", mfa: true, threatProtection: true },
  mail: { kind: "ses", from: "archive@example.com" },
  malware: { kind: "guardduty", overdueHours: 24 },
  recogniser: "paddle",
  limits,
  pace: {
    sweepEvery: Duration.hours(1),
    staleMinutes: 120,
    redeliverAfter: 6,
    patience: Duration.hours(6),
    concurrency: {
      ...concurrencyFor({ pagesAYear: 1_000_000, chunkPages: limits.chunkPages, quota: 1000 }),
      divide: 5,
      copy: 10,
      destroy: 5,
    },
    replica: { every: Duration.minutes(1), attempts: 16 },
  },
  keep: {
    keyRecoveryDays: 7,
    firstLock: Duration.days(30),
    quarantineDays: 180,
    workingDays: 365,
    trailYears: 10,
    logs: RetentionDays.ONE_YEAR,
  },
  protected: true,
  replicationTimeControl: true,
  throttle: { rate: 50, burst: 100 },
  alarms: { email: "archive-operations@example.com", runbook: RUNBOOK, monthlyBudget: 200 },
};

/** In China's regions Cognito's user pools, SES, AWS Budgets and GuardDuty's scan of objects are missing. */
const productionChina: Stage = {
  ...production,
  name: "production-cn",
  region: "cn-north-1",
  offsiteRegion: "cn-northwest-1",
  identity: { kind: "oidc", issuer: "https://login.example.cn", audience: "archive" },
  mail: { kind: "none" },
  malware: { kind: "none" },
  replicationTimeControl: false,
  alarms: { email: "archive-operations@example.cn", runbook: RUNBOOK },
};

/** The production templates on one machine: nothing is kept, and what got stuck is found within a minute. */
const local: Stage = {
  ...production,
  name: "local",
  account: "000000000000",
  region: "us-east-1",
  offsiteRegion: "us-west-2",
  identity: { kind: "cognito", mfa: false, threatProtection: false },
  mail: { kind: "ses", from: "archive@yunling.example" },
  malware: { kind: "none" },
  pace: {
    sweepEvery: Duration.minutes(1),
    staleMinutes: 1,
    redeliverAfter: 1,
    patience: Duration.minutes(10),
    concurrency: { receive: 2, recognise: 2, divide: 2, store: 2, file: 2, copy: 2, destroy: 2 },
    replica: { every: Duration.seconds(1), attempts: 5 },
  },
  // Else nothing that is filed here could be destroyed in the ordinary way before a month is over.
  keep: { ...production.keep, firstLock: Duration.minutes(2) },
  protected: false,
  throttle: { rate: 1000, burst: 1000 },
  alarms: { runbook: RUNBOOK },
};

export const stages = [local, production, productionChina];
const project = resolve(import.meta.dirname, "..");

/**
 * The stage of a name, under the regulation at `regulation` instead of its own if that is given; paths are relative to the project.
 * @throws Error naming the stages there are
 */
export function stageNamed(name: string, regulation?: string): Stage {
  const stage = stages.find((each) => each.name === name);
  const known = stages.map((each) => each.name).join(", ");
  if (!stage) throw new Error(`There is no stage ${name}: choose one of ${known}.`);
  return { ...stage, regulation: resolve(project, regulation ?? stage.regulation) };
}
