import { type App, Duration } from "aws-cdk-lib";
import { StartingPosition } from "aws-cdk-lib/aws-lambda";
import { PeopleApiEnv } from "#functions/people/api/env.ts";
import { SettleEnv } from "#functions/people/settle/env.ts";
import { peopleRoutes } from "#shared/domain/people/contract.ts";
import { bundle, type LoadedRegulation } from "#shared/regulation/bundled.ts";
import { ArchiveFunction } from "../constructs/archive-function.ts";
import type { Stage } from "../stages.ts";
import { ArchiveStack, UNSETTLED } from "./archive-stack.ts";
import type { FrontStack } from "./front.ts";
import type { StorageStack } from "./storage.ts";

interface PeopleProps {
  readonly regulation: LoadedRegulation;
  readonly storage: StorageStack;
  readonly front: FrontStack;
}

/** CI-16, AM-20, AF-26. Who may use the archive, as what, who acts for whom, and what is done when somebody leaves. */
export class PeopleStack extends ArchiveStack {
  private readonly settle: ArchiveFunction<typeof SettleEnv>;
  private readonly api: ArchiveFunction<typeof PeopleApiEnv>;

  constructor(app: App, stage: Stage, { regulation, storage, front }: PeopleProps) {
    super(app, "people", "who may use the archive", stage);
    const common = { stage, regulation: bundle(regulation) };
    this.api = new ArchiveFunction(this, "Api", {
      ...common,
      code: "functions/people/api",
      description: "Who is who: what people ask of it, and what officers enter",
      env: PeopleApiEnv,
      settings: { USER_POOL: "none" },
      memory: 1024,
      timeout: Duration.seconds(29),
    });
    this.settle = new ArchiveFunction(this, "Settle", {
      ...common,
      code: "functions/people/settle",
      description:
        "Closes a leaver's account, hands on their contacts and tells these; tells people what was changed of them",
      env: SettleEnv,
      settings: { USER_POOL: "none", MAIL_FROM: this.mailFrom, STALE_MINUTES: stage.pace.staleMinutes },
      memory: 512,
      timeout: Duration.minutes(5),
    });
    this.permit(storage, front);
    front.open(this.api, peopleRoutes);
    this.settleAtOnce(storage);
    this.callAgainAndAgain("SettleEvery", this.settle, "Looks for what is left of people who left");
  }

  private permit({ people, contacts, requests, audit }: StorageStack, { signIn }: FrontStack): void {
    people.grantKeep(this.api);
    contacts.grantKeep(this.api);
    audit.grantRecord(this.api);
    audit.grantHistory(this.api);
    signIn?.grantOpenAccounts(this.api);
    people.grantSettle(this.settle);
    contacts.grantPassOn(this.settle);
    requests.grantFindByAsker(this.settle);
    audit.grantRecord(this.settle);
    signIn?.grantCloseAccounts(this.settle);
    this.allowMail(this.settle);
  }

  /** What the stream tries in vain, or drops, the clock brings round again: so nothing of it lies aside. */
  private settleAtOnce({ people }: StorageStack): void {
    this.followers.push(this.settle);
    this.settle.function.addEventSourceMapping("Changes", {
      eventSourceArn: people.grantFollow(this.settle),
      startingPosition: StartingPosition.LATEST,
      filters: [UNSETTLED],
      batchSize: 1,
      retryAttempts: 2,
      reportBatchItemFailures: true,
    });
  }
}
