import { type App, Duration } from "aws-cdk-lib";
import { CatalogueApiEnv } from "#functions/catalogue/api/env.ts";
import { catalogueRoutes } from "#shared/domain/catalogue/contract.ts";
import { bundle, type LoadedRegulation } from "#shared/regulation/bundled.ts";
import { ArchiveFunction } from "../constructs/archive-function.ts";
import type { Stage } from "../stages.ts";
import { version } from "../version.ts";
import { ArchiveStack } from "./archive-stack.ts";
import type { FrontStack } from "./front.ts";
import type { StorageStack } from "./storage.ts";

interface CatalogueProps {
  readonly regulation: LoadedRegulation;
  readonly storage: StorageStack;
  readonly front: FrontStack;
}

/** AF-15. What is in the archive: found, listed, its history told, a wrong number voided. */
export class CatalogueStack extends ArchiveStack {
  constructor(app: App, stage: Stage, { regulation, storage, front }: CatalogueProps) {
    super(app, "catalogue", "what is in the archive", stage);
    const api = new ArchiveFunction(this, "Api", {
      stage,
      regulation: bundle(regulation),
      code: "functions/catalogue/api",
      description: "What people ask of the catalogue",
      env: CatalogueApiEnv,
      settings: { VERSION: version },
      memory: 1024,
      timeout: Duration.seconds(29),
    });
    storage.people.grantKnow(api);
    storage.files.grantFind(api);
    storage.files.grantVoid(api);
    storage.disposals.grantSee(api);
    storage.holds.grantSee(api);
    storage.uses.grantSee(api);
    storage.series.grantSurvey(api);
    storage.intake.grantAdvance(api);
    storage.intake.grantName(api);
    storage.examples.grantForget(api);
    storage.audit.grantRecord(api);
    storage.audit.grantHistory(api);

    front.open(api, catalogueRoutes);
    front.openToAll(api, "GET /openapi.json");
  }
}
