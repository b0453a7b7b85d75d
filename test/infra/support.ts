import { readFileSync } from "node:fs";
import { App } from "aws-cdk-lib";
import { z } from "zod";
import { archive } from "../../infra/app.ts";
import { type Stage, stageNamed } from "../../infra/stages.ts";

const Settings = z.object({ context: z.record(z.string(), z.unknown()) });
const { context } = Settings.parse(JSON.parse(readFileSync("cdk.json", "utf8")));

/** An archive's infrastructure as `cdk synth` makes it, but for the functions' code. */
export function synthesised(stage: Stage | string) {
  const app = new App({ context: { ...context, "aws:cdk:bundling-stacks": [] }, analyticsReporting: false });
  const stacks = archive(app, typeof stage === "string" ? stageNamed(stage) : stage);
  const assembly = app.synth();
  return { app, stacks, assembly };
}
