import { Duration } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { IntakeApiEnv } from "#functions/intake/api/env.ts";
import { DivideEnv } from "#functions/intake/divide/env.ts";
import { FileEnv } from "#functions/intake/file/env.ts";
import { NotifyEnv } from "#functions/intake/notify/env.ts";
import { ReceiveEnv } from "#functions/intake/receive/env.ts";
import { RecogniseEnv } from "#functions/intake/recognise/env.ts";
import { StoreEnv } from "#functions/intake/store/env.ts";
import { SweepEnv } from "#functions/intake/sweep/env.ts";
import { ArchiveFunction } from "../constructs/archive-function.ts";
import { carries } from "../constructs/function-code.ts";
import type { Stage } from "../stages.ts";

const scanHours = ({ malware }: Stage) => (malware.kind === "guardduty" ? malware.overdueHours : "none");

/** What a paper may not exceed to be opened. */
const documents = ({ limits }: Stage) => ({
  MAX_PAGES: limits.maxPages,
  MAX_ATTACHMENTS: limits.maxAttachments,
  MAX_PIXELS: limits.maxPixels,
});

/** The steps of the intake: what each is told, how much memory (MiB) it has, and how long it may take. */
export const intakeFunctions = (scope: Construct, stage: Stage, regulation: string) => ({
  receive: new ArchiveFunction(scope, "Receive", {
    stage,
    regulation,
    code: "functions/intake/receive",
    description: "Finds out what has arrived in the inbox, and registers or refuses it",
    env: ReceiveEnv,
    settings: {
      MAX_BYTES: stage.limits.maxBytes,
      ...documents(stage),
      CHUNK_PAGES: stage.limits.chunkPages,
      SCAN_HOURS: scanHours(stage),
    },
    carries: carries.paperReader,
    memory: 1769,
    timeout: Duration.minutes(2),
  }),

  recognise: new ArchiveFunction(scope, "Recognise", {
    stage,
    regulation,
    code: "functions/intake/recognise",
    description: "Reads some pages of a paper; the last to finish decides what the paper is",
    env: RecogniseEnv,
    settings: {
      ...documents(stage),
      RECOGNISER: stage.recogniser,
      MIN_CONFIDENCE: stage.limits.minConfidence,
    },
    carries: carries.pageReader,
    memory: 3008,
    timeout: Duration.minutes(5),
  }),

  divide: new ArchiveFunction(scope, "Divide", {
    stage,
    regulation,
    code: "functions/intake/divide",
    description: "Makes papers of a batch's parts and of an e-mail's attachments",
    env: DivideEnv,
    settings: documents(stage),
    carries: carries.paperReader,
    memory: 1769,
    timeout: Duration.minutes(5),
  }),

  store: new ArchiveFunction(scope, "Store", {
    stage,
    regulation,
    code: "functions/intake/store",
    description: "Seals a paper under its own key, puts it into the vault and reads it back",
    env: StoreEnv,
    settings: { FIRST_LOCK_MINUTES: stage.keep.firstLock.toMinutes() },
    memory: 1769,
    timeout: Duration.minutes(2),
  }),

  file: new ArchiveFunction(scope, "File", {
    stage,
    regulation,
    code: "functions/intake/file",
    description: "Gives papers of one series their numbers, in one transaction",
    env: FileEnv,
    memory: 512,
    timeout: Duration.seconds(30),
  }),

  sweep: new ArchiveFunction(scope, "Sweep", {
    stage,
    regulation,
    code: "functions/intake/sweep",
    description: "Sends again what got stuck, and clears up after what is filed",
    env: SweepEnv,
    settings: {
      STALE_MINUTES: stage.pace.staleMinutes,
      QUARANTINE_DAYS: stage.keep.quarantineDays,
      SCAN_HOURS: scanHours(stage),
    },
    memory: 512,
    timeout: Duration.minutes(5),
  }),

  notify: new ArchiveFunction(scope, "Notify", {
    stage,
    code: "functions/intake/notify",
    description: "Tells a sender that a paper was refused or returned",
    env: NotifyEnv,
    settings: { MAIL_FROM: stage.mail.kind === "ses" ? stage.mail.from : "none" },
    memory: 256,
    timeout: Duration.seconds(30),
  }),

  api: new ArchiveFunction(scope, "Api", {
    stage,
    regulation,
    code: "functions/intake/api",
    description: "What people ask of the intake and decide in it",
    env: IntakeApiEnv,
    settings: { MAX_BYTES: stage.limits.maxBytes, SCAN_HOURS: scanHours(stage) },
    memory: 1024,
    timeout: Duration.seconds(29),
  }),
});

export type IntakeFunctions = ReturnType<typeof intakeFunctions>;
