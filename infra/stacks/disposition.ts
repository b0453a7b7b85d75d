import { type App, Duration } from "aws-cdk-lib";
import { DispositionApiEnv } from "#functions/disposition/api/env.ts";
import { dispositionRoutes } from "#shared/domain/routes.ts";
import { bundle, type LoadedRegulation } from "#shared/regulation/bundled.ts";
import { ArchiveFunction } from "../constructs/archive-function.ts";
import type { Stage } from "../stages.ts";
import { ArchiveStack } from "./archive-stack.ts";
import { Destroying } from "./destroying.ts";
import type { FrontStack } from "./front.ts";
import type { OffsiteStack } from "./offsite.ts";
import type { StorageStack } from "./storage.ts";

interface DispositionProps {
  readonly regulation: LoadedRegulation;
  readonly offsite: OffsiteStack;
  readonly storage: StorageStack;
  readonly front: FrontStack;
}

/** AF-18, AF-32…AF-37. How long files are kept, what holds them, and how they are destroyed. */
export class DispositionStack extends ArchiveStack {
  readonly destroying: Destroying;
  private readonly storage: StorageStack;
  private readonly regulation: LoadedRegulation;

  constructor(app: App, stage: Stage, { regulation, offsite, storage, front }: DispositionProps) {
    super(app, "disposition", "retention, holds and destruction", stage);
    this.storage = storage;
    this.regulation = regulation;
    this.destroying = new Destroying(this, "Destroying", { stage, regulation: bundle(regulation), storage, offsite });
    this.asking(front);
    this.tell("MachineDestroy", this.destroying.machine.machine.stateMachineArn);
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
    storage.files.grantSee(api);
    storage.audit.grantRecord(api);
    front.open(api, dispositionRoutes);
  }
}
