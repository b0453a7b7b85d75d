import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import type { LocalArchive } from "../../cli/local-archive.ts";
import { deployArchive, localStage, openArchive } from "../../infra/local/archive.ts";
import { type Access, startLocalAws, useLocalAws } from "../../infra/local/local-aws.ts";
import { fetchModels } from "../../infra/models/fetch.ts";

/** One archive for all journeys, deployed from the production templates on a local AWS with IAM enforced. */
export default async function deployed(project: TestProject): Promise<() => Promise<void>> {
  const stage = localStage();
  const aws = await startLocalAws({ dir: resolve(".local/journeys"), region: stage.region, account: stage.account });
  try {
    useLocalAws(aws);
    await fetchModels();
    const archive = await openArchive(aws, stage, await deployArchive(aws, stage, () => {}));
    const { stop, ended, reset, ...access } = aws;
    project.provide("aws", access);
    project.provide("archive", archive);
    return stop;
  } catch (error) {
    await aws.stop();
    throw error;
  }
}

declare module "vitest" {
  interface ProvidedContext {
    aws: Access;
    archive: LocalArchive;
  }
}
