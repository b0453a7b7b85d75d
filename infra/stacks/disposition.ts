import { type App, Duration } from "aws-cdk-lib";
import { FilterCriteria, FilterRule } from "aws-cdk-lib/aws-lambda";
import { DispositionApiEnv } from "#functions/disposition/api/env.ts";
import { AppraiseEnv } from "#functions/disposition/appraise/env.ts";
import { HoldEnv } from "#functions/disposition/hold/env.ts";
import { RefreshEnv } from "#functions/disposition/refresh/env.ts";
import { dispositionRoutes } from "#shared/domain/routes.ts";
import { bundle, type LoadedRegulation } from "#shared/regulation/bundled.ts";
import { ArchiveFunction } from "../constructs/archive-function.ts";
import { names } from "../names.ts";
import type { Stage } from "../stages.ts";
import { ArchiveStack } from "./archive-stack.ts";
import type { FrontStack } from "./front.ts";
import type { StorageStack } from "./storage.ts";

/** Holds that were placed or lifted, and that the vault does not show yet. */
const UNMIRRORED = FilterCriteria.filter({ dynamodb: { NewImage: { unmirrored: { S: FilterRule.exists() } } } });
/** Changes of customers whose facts are still to be carried to their files. */
const TO_CARRY = FilterCriteria.filter({ dynamodb: { NewImage: { behind: { S: FilterRule.exists() } } } });

interface DispositionProps {
  readonly regulation: LoadedRegulation;
  readonly storage: StorageStack;
  readonly front: FrontStack;
}

/** AF-18, AF-32…AF-37. How long files are kept, what holds them, and how they are destroyed. */
export class DispositionStack extends ArchiveStack {
  readonly hold: ArchiveFunction<typeof HoldEnv>;
  readonly appraise: ArchiveFunction<typeof AppraiseEnv>;
  private readonly storage: StorageStack;
  private readonly regulation: LoadedRegulation;

  constructor(app: App, stage: Stage, { regulation, storage, front }: DispositionProps) {
    super(app, "disposition", "retention, holds and destruction", stage);
    this.storage = storage;
    this.regulation = regulation;
    this.asking(front);
    this.appraise = this.appraising();
    this.refreshing();
    this.tell("FunctionAppraise", this.appraise.function.functionName);
    this.hold = this.holding();
    this.tell("FunctionHold", this.hold.function.functionName);
  }

  private asking(front: FrontStack): void {
    const { stage, storage } = this;
    const api = new ArchiveFunction(this, "Api", {
      stage,
      regulation: bundle(this.regulation),
      code: "functions/disposition/api",
      description: "What people ask of retention, holds and destruction",
      env: DispositionApiEnv,
      memory: 1024,
      timeout: Duration.seconds(29),
    });
    storage.people.grantKnow(api);
    storage.files.grantRetainByHand(api);
    storage.customerFacts.grantKeep(api);
    storage.uses.grantSee(api);
    storage.series.grantSurvey(api);
    this.placing(api);
    storage.audit.grantRecord(api);
    front.open(api, dispositionRoutes);
  }

  /** Holds are placed on what is filed, and seen with all that they are on. */
  private placing(api: ArchiveFunction<typeof DispositionApiEnv>): void {
    const { storage } = this;
    storage.holds.grantPlace(api);
    storage.files.grantFind(api);
    storage.files.grantFindPaper(api);
    storage.files.grantCheck(api);
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
    storage.audit.grantRecord(hold);
    this.follow("NotHeld", hold, storage.holds.grantFollow(hold), { filters: [UNMIRRORED] });
    this.callAgainAndAgain("HoldEvery", hold, "Looks for what was filed under holds");
    return hold;
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
}
