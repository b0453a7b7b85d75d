import type { App } from "aws-cdk-lib";
import { Rule } from "aws-cdk-lib/aws-events";
import { SqsQueue } from "aws-cdk-lib/aws-events-targets";
import { Grant } from "aws-cdk-lib/aws-iam";
import { FilterCriteria, FilterRule } from "aws-cdk-lib/aws-lambda";
import { intakeRoutes } from "#shared/domain/intake/contract.ts";
import { bundle, type LoadedRegulation } from "#shared/regulation/bundled.ts";
import { acknowledge } from "../constructs/acknowledge.ts";
import type { ArchiveFunction } from "../constructs/archive-function.ts";
import { ScannerRoles } from "../constructs/scanner-roles.ts";
import { WorkQueue } from "../constructs/work-queue.ts";
import type { Stage } from "../stages.ts";
import { ArchiveStack } from "./archive-stack.ts";
import type { FrontStack } from "./front.ts";
import { type IntakeFunctions, intakeFunctions } from "./intake-functions.ts";
import type { OffsiteStack } from "./offsite.ts";
import type { StorageStack } from "./storage.ts";

interface IntakeProps {
  readonly regulation: LoadedRegulation;
  readonly offsite: OffsiteStack;
  readonly storage: StorageStack;
  readonly front: FrontStack;
}

/**
 * From a paper in the inbox to a number: receive → recognise → store → file, and a person where the machine is unsure; what is
 * several papers is divided, and each begins anew.
 */
export class IntakeStack extends ArchiveStack {
  readonly functions: IntakeFunctions;
  private readonly queues: ReturnType<IntakeStack["workQueues"]>;

  constructor(app: App, stage: Stage, { regulation, offsite, storage, front }: IntakeProps) {
    super(app, "intake", "from the inbox to a number", stage);
    this.functions = intakeFunctions(this, stage, bundle(regulation));
    this.queues = this.workQueues();

    this.permitReceive(storage);
    this.permitRecognise(storage);
    this.permitDivide(storage);
    this.permitStore(storage, offsite);
    this.permitFile(storage);
    this.permitSweep(storage);
    this.permitNotify(storage);
    this.permitApi(storage);

    this.receiveWhatArrives(storage);
    const { sweep, notify } = this.functions;
    this.callAgainAndAgain("SweepEvery", sweep, "Looks for what got stuck");
    const rejected = { dynamodb: { NewImage: { status: { S: FilterRule.isEqual("rejected") } } } };
    this.follow("UnsentNotices", notify, storage.intake.grantFollow(notify), {
      filters: [FilterCriteria.filter(rejected)],
    });
    front.open(this.functions.api, intakeRoutes);

    const { roles } = new ScannerRoles(this, "Scanner", Object.keys(regulation.regulation.departments), storage.inbox);
    const arns = [...roles].map(([department, role]) => [department, role.roleArn]);
    this.tell("ScannerRoles", this.toJsonString(Object.fromEntries(arns)));
    this.tell("QueueReceive", this.queues.receive.queue.queueUrl);
    this.tell("QueueRecognise", this.queues.recognise.queue.queueUrl);
    this.tell("QueueDivide", this.queues.divide.queue.queueUrl);
    this.tell("QueueStore", this.queues.store.queue.queueUrl);
    this.tell("QueueFile", this.queues.file.queue.queueUrl);
  }

  private workQueues() {
    const { stage } = this;
    const { receive, recognise, divide, store, file } = this.functions;
    const { concurrency } = stage.pace;
    return {
      receive: new WorkQueue(this, "ReceiveQueue", {
        stage,
        told: "RECEIVE_QUEUE",
        worker: receive,
        batch: 5,
        concurrency: concurrency.receive,
      }),
      recognise: new WorkQueue(this, "RecogniseQueue", {
        stage,
        told: "RECOGNISE_QUEUE",
        worker: recognise,
        batch: 1,
        concurrency: concurrency.recognise,
      }),
      divide: new WorkQueue(this, "DivideQueue", {
        stage,
        told: "DIVIDE_QUEUE",
        worker: divide,
        batch: 1,
        concurrency: concurrency.divide,
      }),
      store: new WorkQueue(this, "StoreQueue", {
        stage,
        told: "STORE_QUEUE",
        worker: store,
        batch: 5,
        concurrency: concurrency.store,
      }),
      file: new WorkQueue(this, "FileQueue", {
        stage,
        told: "FILE_QUEUE",
        worker: file,
        batch: 10,
        concurrency: concurrency.file,
        inGroups: true,
      }),
    };
  }

  private permitReceive({ inbox, quarantine, intake, digests, uploads, audit }: StorageStack): void {
    const { receive } = this.functions;
    inbox.grantTake(receive);
    quarantine.grantPutAside(receive);
    quarantine.grantRead(receive);
    intake.grantAdvance(receive);
    digests.grantClaim(receive);
    uploads.grantLook(receive);
    audit.grantRecord(receive);
    this.queues.recognise.grantSend(receive);
    this.queues.divide.grantSend(receive);
  }

  private permitRecognise(storage: StorageStack): void {
    const { recognise } = this.functions;
    const { inbox, quarantine, working, viewing, intake, digests, audit } = storage;
    inbox.grantTake(recognise);
    quarantine.grantPutAside(recognise);
    quarantine.grantRead(recognise);
    working.grantWrite(recognise);
    viewing.grantShow(recognise);
    intake.grantAdvance(recognise);
    intake.grantAdvanceTogether(recognise);
    digests.grantRelease(recognise);
    storage.likenesses.grantEnter(recognise);
    storage.examples.grantFollow(recognise);
    audit.grantRecord(recognise);
    this.queues.store.grantSend(recognise);
    this.queues.divide.grantSend(recognise);
    if (this.stage.recogniser === "textract") this.allowTextract(recognise);
  }

  private permitDivide({ inbox, quarantine, intake, digests, audit }: StorageStack): void {
    const { divide } = this.functions;
    inbox.grantTake(divide);
    inbox.grantPutParts(divide);
    quarantine.grantPutAside(divide);
    quarantine.grantRead(divide);
    intake.grantAdvance(divide);
    intake.grantFindByKey(divide);
    digests.grantRelease(divide);
    audit.grantRecord(divide);
    this.queues.receive.grantSend(divide);
  }

  private permitStore(storage: StorageStack, { recoveryKey }: OffsiteStack): void {
    const { store } = this.functions;
    storage.inbox.grantRead(store);
    storage.quarantine.grantRead(store);
    storage.working.grantRead(store);
    storage.vault.grantKeep(store);
    storage.documentKeys.grantIssue(store);
    storage.documentKey.grantIssue(store);
    recoveryKey.grantWrap(store);
    storage.intake.grantAdvance(store);
    storage.audit.grantRecord(store);
    for (const queue of [this.queues.receive, this.queues.file]) queue.grantSend(store);
  }

  private permitFile({ intake, files, holds, series, audit }: StorageStack): void {
    const { file } = this.functions;
    intake.grantAdvanceTogether(file);
    files.grantNumber(file);
    holds.grantSeeInForce(file);
    series.grantCount(file);
    audit.grantRecord(file);
  }

  private permitSweep({ inbox, quarantine, working, viewing, vault, intake, files, audit }: StorageStack): void {
    const { sweep } = this.functions;
    inbox.grantClear(sweep);
    quarantine.grantClear(sweep);
    working.grantClear(sweep);
    viewing.grantClear(sweep);
    vault.grantLock(sweep);
    intake.grantSweep(sweep);
    files.grantLock(sweep);
    audit.grantRecord(sweep);
    for (const queue of [this.queues.receive, this.queues.store, this.queues.file]) queue.grantSend(sweep);
  }

  private permitNotify({ people, notices }: StorageStack): void {
    const { notify } = this.functions;
    people.grantFindByDepartment(notify);
    notices.grantSendOnce(notify);
    this.allowMail(notify);
    this.sendLater("NoticeQueue", notify);
  }

  private permitApi(storage: StorageStack): void {
    const { api } = this.functions;
    storage.people.grantKnow(api);
    storage.uploads.grantAnnounce(api);
    storage.intake.grantAdvance(api);
    storage.intake.grantCheck(api);
    storage.intake.grantName(api);
    storage.intake.grantList(api);
    storage.digests.grantRelease(api);
    storage.likenesses.grantLeave(api);
    storage.examples.grantTeach(api);
    storage.documentKeys.grantCheck(api);
    storage.audit.grantRecord(api);
    storage.inbox.grantSignFor(api);
    storage.quarantine.grantPutAside(api);
    storage.quarantine.grantRead(api);
    storage.working.grantRead(api);
    storage.viewing.grantSignFor(api);
    for (const queue of [this.queues.receive, this.queues.store, this.queues.file]) queue.grantSend(api);
  }

  /** AF-28. Where a scanner is on, it is its result that sets things going. */
  private receiveWhatArrives({ inbox }: StorageStack): void {
    const { queue, deadLetters } = this.queues.receive;
    const name = [inbox.bucket.bucketName];
    const created = { source: ["aws.s3"], detailType: ["Object Created"], detail: { bucket: { name } } };
    const scanned = {
      source: ["aws.guardduty"],
      detailType: ["GuardDuty Malware Protection Object Scan Result"],
      detail: { s3ObjectDetails: { bucketName: name } },
    };
    const { kind } = this.stage.malware;
    new Rule(this, "Arrived", {
      description:
        kind === "none" ? "Something was put into the inbox" : "Something in the inbox was scanned for malware",
      eventPattern: kind === "none" ? created : scanned,
      targets: [new SqsQueue(queue, { deadLetterQueue: deadLetters.queue })],
    });
  }

  private allowTextract(fn: ArchiveFunction): void {
    Grant.addToPrincipal({ grantee: fn, actions: ["textract:DetectDocumentText"], resourceArns: ["*"] });
    acknowledge(fn, "IAM5[Resource::*]", "Textract has no resources to name.");
  }
}
