import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { loadRegulation } from "#shared/regulation/load.ts";
import { AuditStack } from "./stacks/audit.ts";
import { CatalogueStack } from "./stacks/catalogue.ts";
import { FrontStack } from "./stacks/front.ts";
import { IntakeStack } from "./stacks/intake.ts";
import { OffsiteStack } from "./stacks/offsite.ts";
import { StorageStack } from "./stacks/storage.ts";
import { WatchStack } from "./stacks/watch.ts";
import { type Stage, stageNamed } from "./stages.ts";

/** The whole archive: what exists in AWS, and what stands on what. */
export function archive(app: App, stage: Stage) {
  const regulation = loadRegulation(stage.regulation);
  const offsite = new OffsiteStack(app, stage);
  const storage = new StorageStack(app, stage, offsite);
  const front = new FrontStack(app, stage);
  const intake = new IntakeStack(app, stage, { regulation, offsite, storage, front });
  const catalogue = new CatalogueStack(app, stage, { regulation, storage, front });
  const audit = new AuditStack(app, stage, storage, offsite);
  const watch = new WatchStack(app, stage, { offsite, storage, front, intake, audit });

  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { offsite, storage, front, intake, catalogue, audit, watch };
}

if (import.meta.main) {
  const app = new App();
  const stage: unknown = app.node.tryGetContext("stage");
  const regulation: unknown = app.node.tryGetContext("regulation");
  archive(app, stageNamed(String(stage ?? "production"), regulation === undefined ? undefined : String(regulation)));
}
