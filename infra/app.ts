import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { loadRegulation } from "#shared/regulation/load.ts";
import { CatalogueStack } from "./stacks/catalogue.ts";
import { FrontStack } from "./stacks/front.ts";
import { IntakeStack } from "./stacks/intake.ts";
import { OffsiteStack } from "./stacks/offsite.ts";
import { StorageStack } from "./stacks/storage.ts";
import { type Stage, stageNamed } from "./stages.ts";

/** The whole archive: what exists in AWS, and what stands on what. */
export function archive(app: App, stage: Stage) {
  const regulation = loadRegulation(stage.regulation);
  const offsite = new OffsiteStack(app, stage);
  const storage = new StorageStack(app, stage, offsite);
  const front = new FrontStack(app, stage);
  const intake = new IntakeStack(app, stage, { regulation, offsite, storage, front });
  const catalogue = new CatalogueStack(app, stage, { regulation, storage, front });

  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { offsite, storage, front, intake, catalogue };
}

if (import.meta.main) {
  const app = new App();
  const stage: unknown = app.node.tryGetContext("stage");
  const regulation: unknown = app.node.tryGetContext("regulation");
  archive(app, stageNamed(String(stage ?? "production"), regulation === undefined ? undefined : String(regulation)));
}
