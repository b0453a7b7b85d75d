import { type App, CfnOutput, Stack } from "aws-cdk-lib";
import type { Stage } from "../stages.ts";

/** A stack of one archive, in the stage's region or off site. */
export abstract class ArchiveStack extends Stack {
  readonly stage: Stage;

  constructor(app: App, name: string, description: string, stage: Stage, region: string = stage.region) {
    super(app, `dossier-${stage.name}-${name}`, {
      env: { account: stage.account, region },
      description: `Dossier: ${description}`,
      terminationProtection: stage.protected,
      tags: { archive: `dossier-${stage.name}` },
    });
    this.stage = stage;
  }

  /** Says something that those who use the archive from outside need to know: `infra/outputs.ts` reads it. */
  protected tell(name: string, value: string): void {
    new CfnOutput(this, name, { value });
  }
}
