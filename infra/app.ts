import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { z } from "zod";
import { viewingRules } from "#shared/regulation/access/terms.ts";
import { loadRegulation } from "#shared/regulation/load.ts";
import { yearsOfDisposalRecords } from "#shared/regulation/records.ts";
import { farthestLock } from "#shared/regulation/retention.ts";
import { AccessStack } from "./stacks/access.ts";
import { AuditStack } from "./stacks/audit.ts";
import { CatalogueStack } from "./stacks/catalogue.ts";
import { DispositionStack } from "./stacks/disposition.ts";
import { FrontStack } from "./stacks/front.ts";
import { IntakeStack } from "./stacks/intake.ts";
import { OffsiteStack } from "./stacks/offsite.ts";
import { PeopleStack } from "./stacks/people.ts";
import { StorageStack } from "./stacks/storage.ts";
import { WatchStack } from "./stacks/watch.ts";
import { type Stage, stageNamed } from "./stages.ts";

/** The whole archive: what exists in AWS, and what stands on what. */
export function archive(app: App, stage: Stage): void {
  const regulation = loadRegulation(stage.regulation);
  const { places } = viewingRules(regulation.regulation);
  const kept = {
    disposalYears: yearsOfDisposalRecords(regulation.regulation),
    lockDays: farthestLock(regulation.regulation),
  };
  const offsite = new OffsiteStack(app, stage, kept);
  const storage = new StorageStack(app, stage, {
    ...kept,
    offsite,
    places: places.flatMap(({ networks }) => networks),
  });
  const front = new FrontStack(app, stage);
  const intake = new IntakeStack(app, stage, { regulation, offsite, storage, front });
  new CatalogueStack(app, stage, { regulation, storage, front });
  new PeopleStack(app, stage, { regulation, storage, front });
  const access = new AccessStack(app, stage, { regulation, storage, front });
  const disposition = new DispositionStack(app, stage, { regulation, offsite, storage, front });
  const audit = new AuditStack(app, stage, storage, offsite);
  new WatchStack(app, stage, { offsite, storage, front, intake, access, disposition, audit });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
}

/** `cdk … --context stage=local --context regulation=my-company.yaml`; production under its own regulation unless said. */
const Context = z.object({ stage: z.string().default("production"), regulation: z.string().optional() });

if (import.meta.main) {
  const app = new App();
  const said = (name: string): unknown => app.node.tryGetContext(name);
  const { stage, regulation } = Context.parse({ stage: said("stage"), regulation: said("regulation") });
  archive(app, stageNamed(stage, regulation));
}
