import { type App, CfnOutput, Stack } from "aws-cdk-lib";
import { Grant, type IGrantable } from "aws-cdk-lib/aws-iam";
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

  /** The address that notices come from, as functions are told it. */
  protected get mailFrom(): string {
    return this.stage.mail.kind === "ses" ? this.stage.mail.from : "none";
  }

  /** Send notices from the stage's own address, if the stage sends mail. */
  protected allowMail(fn: IGrantable): void {
    if (this.stage.mail.kind !== "ses") return;
    const { from } = this.stage.mail;
    const identity = (resourceName: string) => this.formatArn({ service: "ses", resource: "identity", resourceName });
    Grant.addToPrincipal({
      grantee: fn,
      actions: ["ses:SendEmail"],
      resourceArns: [identity(from), identity(from.slice(from.indexOf("@") + 1))],
      conditions: { StringEquals: { "ses:FromAddress": from } },
    });
  }

  /** Says something that those who use the archive from outside need to know: `infra/outputs.ts` reads it. */
  protected tell(name: string, value: string): void {
    new CfnOutput(this, name, { value });
  }
}
