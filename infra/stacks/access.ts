import { type App, Duration } from "aws-cdk-lib";
import { AccessApiEnv } from "#functions/access/api/env.ts";
import { CopyEnv } from "#functions/access/copy/env.ts";
import { AccessNotifyEnv } from "#functions/access/notify/env.ts";
import { RemindEnv } from "#functions/access/remind/env.ts";
import { SucceedEnv } from "#functions/access/succeed/env.ts";
import { WatchEnv } from "#functions/access/watch/env.ts";
import { accessRoutes } from "#shared/domain/access/contract.ts";
import { bundle, type LoadedRegulation } from "#shared/regulation/bundled.ts";
import { ArchiveFunction } from "../constructs/archive-function.ts";
import { carries } from "../constructs/function-code.ts";
import type { Needs } from "../constructs/needs.ts";
import { WorkQueue } from "../constructs/work-queue.ts";
import type { Stage } from "../stages.ts";
import { ArchiveStack, UNSETTLED } from "./archive-stack.ts";
import type { FrontStack } from "./front.ts";
import type { StorageStack } from "./storage.ts";

interface AccessProps {
  readonly regulation: LoadedRegulation;
  readonly storage: StorageStack;
  readonly front: FrontStack;
}

/** AF-21…AF-25, DL-15. Who sees what, by whose leave: requests, approvals, copies with a watermark, loans, and their ends. */
export class AccessStack extends ArchiveStack {
  readonly watch: ArchiveFunction<typeof WatchEnv>;
  private readonly storage: StorageStack;
  private readonly regulation: LoadedRegulation;

  constructor(app: App, stage: Stage, { regulation, storage, front }: AccessProps) {
    super(app, "access", "viewing and lending", stage);
    this.storage = storage;
    this.regulation = regulation;

    const queue = this.copying();
    this.requesting(front, queue);
    this.notifying();
    const remind = this.reminding();
    this.succeeding();
    this.watch = this.watching();
    this.tell("QueueCopy", queue.queue.queueUrl);
    this.tell("FunctionRemind", remind.function.functionName);
  }

  /** Draws the pages of copies. */
  private copying(): WorkQueue<"COPY_QUEUE"> {
    const { stage, storage } = this;
    const copy = new ArchiveFunction(this, "Copy", {
      stage,
      regulation: bundle(this.regulation),
      code: "functions/access/copy",
      description: "Makes pages of a viewing copy, with the watermark in their pixels",
      env: CopyEnv,
      settings: {
        MAX_PAGES: stage.limits.maxPages,
        MAX_ATTACHMENTS: stage.limits.maxAttachments,
        MAX_PIXELS: stage.limits.maxPixels,
      },
      carries: carries.pageCopier,
      memory: 1769,
      timeout: Duration.minutes(2),
    });
    storage.vault.grantRead(copy);
    storage.documentKeys.grantRead(copy);
    storage.documentKey.grantOpen(copy);
    storage.copies.grantMake(copy);
    storage.viewing.grantMakeCopies(copy);
    return new WorkQueue(this, "CopyQueue", {
      stage,
      told: "COPY_QUEUE",
      worker: copy,
      batch: 1,
      concurrency: stage.pace.concurrency.copy,
    });
  }

  private requesting(front: FrontStack, queue: WorkQueue<"COPY_QUEUE">): void {
    const { stage, storage } = this;
    const api = new ArchiveFunction(this, "Api", {
      stage,
      regulation: bundle(this.regulation),
      code: "functions/access/api",
      description: "What people ask to see, and decide on",
      env: AccessApiEnv,
      memory: 1024,
      timeout: Duration.seconds(29),
    });
    this.changeRequests(api);
    storage.requests.grantList(api);
    storage.tasks.grantList(api);
    storage.uses.grantSee(api);
    storage.disposals.grantSee(api);
    storage.agreements.grantKeep(api);
    storage.watchedDays.grantCount(api);
    storage.copies.grantBegin(api);
    this.letWithdraw(api);
    storage.files.grantSee(api);
    storage.copySeries.grantCount(api);
    storage.audit.grantHistory(api);
    storage.people.grantFindSeats(api);
    storage.people.grantFindByDepartment(api);
    storage.viewing.grantSignForCopies(api);
    queue.grantSend(api);
    front.open(api, accessRoutes);
  }

  /** Tells those concerned of every change of a request, and sees to it that no copy outlives its grant. */
  private notifying(): void {
    const { stage, storage } = this;
    const notify = new ArchiveFunction(this, "Notify", {
      stage,
      regulation: bundle(this.regulation),
      code: "functions/access/notify",
      description: "Tells people what waits for them, and what became of their requests",
      env: AccessNotifyEnv,
      settings: { MAIL_FROM: this.mailFrom },
      memory: 512,
      timeout: Duration.minutes(1),
    });
    storage.people.grantFindSitters(notify);
    storage.notices.grantSendOnce(notify);
    this.letWithdraw(notify);
    this.allowMail(notify);
    this.sendLater("NoticeQueue", notify);
    this.follow("Untold", notify, storage.requests.grantFollow(notify));
  }

  /** Days end in the regulation's zone, whatever it is: within an hour of it what is over is seen to. */
  private reminding(): ArchiveFunction<typeof RemindEnv> {
    const remind = new ArchiveFunction(this, "Remind", {
      stage: this.stage,
      regulation: bundle(this.regulation),
      code: "functions/access/remind",
      description: "Ends grants whose time is over, asks those above for what is overdue, reminds borrowers",
      env: RemindEnv,
      memory: 512,
      timeout: Duration.minutes(5),
    });
    this.changeRequests(remind);
    this.storage.requests.grantFindDue(remind);
    this.letWithdraw(remind);
    this.callAgainAndAgain("RemindEvery", remind, "Looks after requests, grants and loans");
    return remind;
  }

  /** AM-20. Ends and passes on what somebody has left behind: at once, and by the clock for what the stream dropped. */
  private succeeding(): void {
    const { stage, storage } = this;
    const succeed = new ArchiveFunction(this, "Succeed", {
      stage,
      regulation: bundle(this.regulation),
      code: "functions/access/succeed",
      description: "Ends or passes on the requests of somebody who has left",
      env: SucceedEnv,
      memory: 512,
      timeout: Duration.minutes(5),
    });
    this.changeRequests(succeed);
    storage.requests.grantFindByAsker(succeed);
    storage.people.grantFindLeavers(succeed);
    this.letWithdraw(succeed);
    this.follow("NotPassedOn", succeed, storage.people.grantFollow(succeed), { filters: [UNSETTLED] });
    this.callAgainAndAgain("SucceedEvery", succeed, "Looks for requests of people who left");
  }

  /** CI-13. Notices unusual use. */
  private watching(): ArchiveFunction<typeof WatchEnv> {
    const { stage, storage } = this;
    const watch = new ArchiveFunction(this, "Watch", {
      stage,
      regulation: bundle(this.regulation),
      code: "functions/access/watch",
      description: "Notices unusual use, and tells the officers",
      env: WatchEnv,
      settings: { MAIL_FROM: this.mailFrom },
      memory: 512,
      timeout: Duration.minutes(1),
    });
    storage.watchedDays.grantCount(watch);
    storage.people.grantFindOfficers(watch);
    storage.audit.grantRecord(watch);
    storage.notices.grantSendOnce(watch);
    this.allowMail(watch);
    this.sendLater("WarningQueue", watch);
    this.follow("Unnoticed", watch, storage.watchedDays.grantFollow(watch));
    return watch;
  }

  /** Withdraws the copies of a request, and takes away what was made of them. */
  private letWithdraw(fn: Needs<"COPY_TABLE" | "VIEWING">): void {
    this.storage.copies.grantWithdraw(fn);
    this.storage.viewing.grantWithdraw(fn);
  }

  private changeRequests(
    fn: ArchiveFunction & Needs<"REQUEST_TABLE" | "TASK_TABLE" | "USE_TABLE" | "FILE_TABLE" | "AUDIT_TABLE">,
  ): void {
    this.storage.requests.grantAdvance(fn);
    this.storage.tasks.grantGive(fn);
    this.storage.uses.grantNote(fn);
    this.storage.files.grantCheck(fn);
    this.storage.audit.grantRecord(fn);
  }
}
