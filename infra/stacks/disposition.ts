import { type App, Duration } from "aws-cdk-lib";
import { FilterCriteria, FilterRule } from "aws-cdk-lib/aws-lambda";
import { DispositionApiEnv } from "#functions/disposition/api/env.ts";
import { AppraiseEnv } from "#functions/disposition/appraise/env.ts";
import { CertifyEnv } from "#functions/disposition/certify/env.ts";
import { FollowEnv } from "#functions/disposition/follow/env.ts";
import { HoldEnv } from "#functions/disposition/hold/env.ts";
import { RefreshEnv } from "#functions/disposition/refresh/env.ts";
import { TendEnv } from "#functions/disposition/tend/env.ts";
import { dispositionRoutes } from "#shared/domain/routes.ts";
import { bundle, type LoadedRegulation } from "#shared/regulation/bundled.ts";
import { ArchiveFunction } from "../constructs/archive-function.ts";
import { Destroying } from "../constructs/destroying.ts";
import { carries } from "../constructs/function-code.ts";
import { names } from "../names.ts";
import type { Stage } from "../stages.ts";
import { ArchiveStack } from "./archive-stack.ts";
import type { FrontStack } from "./front.ts";
import type { OffsiteStack } from "./offsite.ts";
import type { StorageStack } from "./storage.ts";

/** Changes of customers whose facts are still to be carried to their files. */
const TO_CARRY = FilterCriteria.filter({ dynamodb: { NewImage: { behind: { S: FilterRule.exists() } } } });

/** Holds that were placed or lifted, and that the vault does not show yet. */
const UNMIRRORED = FilterCriteria.filter({ dynamodb: { NewImage: { unmirrored: { S: FilterRule.exists() } } } });

/** Changes of applications to destroy; what their supervisors sample is nobody's to follow. */
const HEADS = FilterCriteria.filter({ dynamodb: { NewImage: { row: { S: FilterRule.isEqual("head") } } } });
/** Applications that all their supervisors have signed: their heads alone, not what was sampled. */
const SIGNED = FilterCriteria.filter({
  dynamodb: { NewImage: { row: { S: FilterRule.isEqual("head") }, status: { S: FilterRule.isEqual("signed") } } },
});

interface DispositionProps {
  readonly regulation: LoadedRegulation;
  readonly offsite: OffsiteStack;
  readonly storage: StorageStack;
  readonly front: FrontStack;
}

/** AF-18, AF-32…AF-37. How long files are kept, what holds them, and how they are destroyed. */
export class DispositionStack extends ArchiveStack {
  readonly api: ArchiveFunction<typeof DispositionApiEnv>;
  readonly destroying: Destroying;
  private readonly storage: StorageStack;
  private readonly regulation: LoadedRegulation;

  constructor(app: App, stage: Stage, { regulation, offsite, storage, front }: DispositionProps) {
    super(app, "disposition", "retention, holds and destruction", stage);
    this.storage = storage;
    this.regulation = regulation;
    this.destroying = new Destroying(this, "Destroying", { stage, regulation: bundle(regulation), storage, offsite });
    this.api = this.asking(front);
    this.following();
    this.tell("FunctionTend", this.tending().function.functionName);
    this.tell("FunctionAppraise", this.appraising().function.functionName);
    this.refreshing();
    this.tell("MachineDestroy", this.destroying.machine.machine.stateMachineArn);
    this.tell("FunctionHold", this.holding().function.functionName);
    this.certifying();
  }

  private asking(front: FrontStack): ArchiveFunction<typeof DispositionApiEnv> {
    const { stage, storage } = this;
    const api = new ArchiveFunction(this, "Api", {
      stage,
      regulation: bundle(this.regulation),
      code: "functions/disposition/api",
      description: "What people ask of retention, holds and destruction",
      env: DispositionApiEnv,
      settings: { KEY_RECOVERY_DAYS: stage.keep.keyRecoveryDays },
      memory: 1024,
      timeout: Duration.seconds(29),
    });
    storage.people.grantFindSeats(api);
    storage.people.grantFindByDepartment(api);
    storage.files.grantRetainByHand(api);
    storage.customerFacts.grantKeep(api);
    storage.uses.grantSee(api);
    this.placing(api);
    this.applying(api);
    storage.audit.grantRecord(api);
    storage.disposalRecords.grantShow(api);
    storage.certificateKey.grantTell(api);
    front.open(api, dispositionRoutes);
    return api;
  }

  /** Days end in the regulation's zone, whatever it is: within an hour of it what is over is found. */
  private appraising(): ArchiveFunction<typeof AppraiseEnv> {
    const { stage, storage } = this;
    const appraise = new ArchiveFunction(this, "Appraise", {
      stage,
      regulation: bundle(this.regulation),
      code: "functions/disposition/appraise",
      description: "Finds files whose time is over, and carries a changed regulation to the files",
      env: AppraiseEnv,
      memory: 1024,
      timeout: Duration.minutes(5),
    });
    storage.files.grantRetain(appraise);
    storage.customerFacts.grantCatchUp(appraise);
    storage.series.grantSurvey(appraise);
    storage.audit.grantRecord(appraise);
    this.callAgainAndAgain("AppraiseEvery", appraise, "Looks for files whose time is over");
    return appraise;
  }

  /** AF-18, DL-10. Carries what becomes known of a customer to its files: at once; what the stream drops, `appraise` finds. */
  private refreshing(): void {
    const { stage, storage } = this;
    const refresh = new ArchiveFunction(this, "Refresh", {
      stage,
      regulation: bundle(this.regulation),
      code: "functions/disposition/refresh",
      description: "Works out how long a customer's files are kept, once something becomes known of it",
      env: RefreshEnv,
      memory: 512,
      timeout: Duration.minutes(5),
    });
    storage.files.grantRetainOfCustomer(refresh);
    storage.customerFacts.grantCarry(refresh);
    storage.audit.grantRecord(refresh);
    this.follow("NotCarried", refresh, storage.customerFacts.grantFollow(refresh), { filters: [TO_CARRY] });
  }

  /** AF-32…AF-36. Applications to destroy are put, decided on, carried out, watched and signed for. */
  private applying(api: ArchiveFunction<typeof DispositionApiEnv>): void {
    const { storage } = this;
    storage.disposals.grantAdvance(api);
    storage.disposals.grantCheck(api);
    storage.disposals.grantSeeSamples(api);
    storage.disposals.grantList(api);
    storage.listedFiles.grantChange(api);
    storage.tasks.grantGive(api);
    storage.audit.grantHistory(api);
    this.destroying.machine.grantStart(api);
    this.destroying.grantInspect(api);
  }

  /** Tells those concerned of every change of an application, and gives back the files that stay: at once, and by the clock what was left. */
  private following(): void {
    const { stage, storage } = this;
    const follow = new ArchiveFunction(this, "Follow", {
      stage,
      regulation: bundle(this.regulation),
      code: "functions/disposition/follow",
      description: "Tells people of applications to destroy, and gives back the files that stay",
      env: FollowEnv,
      settings: { MAIL_FROM: this.mailFrom },
      memory: 512,
      timeout: Duration.minutes(5),
    });
    storage.people.grantFindSitters(follow);
    storage.notices.grantSendOnce(follow);
    storage.disposals.grantBringAlong(follow);
    storage.listedFiles.grantChange(follow);
    storage.files.grantGiveBack(follow);
    storage.customerFacts.grantSee(follow);
    storage.audit.grantRecord(follow);
    this.allowMail(follow);
    this.sendLater("NoticeQueue", follow);
    this.follow("NotFollowed", follow, storage.disposals.grantFollow(follow), { filters: [HEADS] });
    this.callAgainAndAgain("FollowEvery", follow, "Looks for files that were not given back");
  }

  /** Days end in the regulation's zone, whatever it is: within an hour of it what is overdue is asked of those above. */
  private tending(): ArchiveFunction<typeof TendEnv> {
    const { stage, storage } = this;
    const tend = new ArchiveFunction(this, "Tend", {
      stage,
      regulation: bundle(this.regulation),
      code: "functions/disposition/tend",
      description: "Asks those above for overdue decisions on destruction, and sees to what a crash left",
      env: TendEnv,
      memory: 512,
      timeout: Duration.minutes(5),
    });
    storage.disposals.grantAdvance(tend);
    storage.disposals.grantFindByState(tend);
    storage.tasks.grantGive(tend);
    storage.audit.grantRecord(tend);
    this.destroying.machine.grantLookAfter(tend);
    this.callAgainAndAgain("TendEvery", tend, "Looks after applications to destroy");
    return tend;
  }

  /** Holds are placed on what is filed, and seen with all that they are on. */
  private placing(api: ArchiveFunction<typeof DispositionApiEnv>): void {
    const { storage } = this;
    storage.holds.grantPlace(api);
    storage.files.grantFind(api);
    storage.files.grantFindPaper(api);
    storage.files.grantCheck(api);
    storage.series.grantSurvey(api);
  }

  /** Shows holds in the vault: at once, and by the clock for what is filed since, and for what was left. */
  private holding(): ArchiveFunction<typeof HoldEnv> {
    const { stage, storage } = this;
    const hold = new ArchiveFunction(this, "Hold", {
      stage,
      code: "functions/disposition/hold",
      description: "Puts under legal hold in the vault what holds are on, and lifts it",
      env: HoldEnv,
      memory: 512,
      timeout: Duration.minutes(15),
      roleName: names(stage).holdRole,
    });
    storage.holds.grantMirror(hold);
    storage.files.grantFind(hold);
    storage.files.grantFindPaper(hold);
    storage.files.grantFindFiled(hold);
    storage.series.grantSurvey(hold);
    storage.vault.grantHold(hold);
    this.follow("NotHeld", hold, storage.holds.grantFollow(hold), { filters: [UNMIRRORED] });
    this.callAgainAndAgain("HoldEvery", hold, "Looks for what was filed under holds");
    return hold;
  }

  /** AF-36, AF-37. Makes the certificate of what everybody has signed: at once, and by the clock for what could not be made then. */
  private certifying(): void {
    const { stage, storage } = this;
    const certify = new ArchiveFunction(this, "Certify", {
      stage,
      regulation: bundle(this.regulation),
      code: "functions/disposition/certify",
      description: "Makes, signs and keeps the certificate of a destruction",
      env: CertifyEnv,
      settings: { REPLICA: names(stage).replica },
      carries: carries.printer,
      memory: 1769,
      timeout: Duration.minutes(2),
    });
    storage.disposals.grantAdvance(certify);
    storage.disposals.grantSeeSamples(certify);
    storage.disposals.grantFindByState(certify);
    storage.listedFiles.grantSee(certify);
    storage.disposalRecords.grantKeep(certify);
    storage.certificateKey.grantSign(certify);
    storage.audit.grantRecord(certify);
    this.follow("Uncertified", certify, storage.disposals.grantFollow(certify), { filters: [SIGNED] });
    this.callAgainAndAgain("CertifyEvery", certify, "Looks for destructions that are signed and not certified");
  }
}
