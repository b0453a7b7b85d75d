import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import type { LocalArchive } from "../../cli/local-archive.ts";
import { deployArchive, localStage, openArchive } from "../../infra/local/archive.ts";
import { type Access, startLocalAws, useLocalAws } from "../../infra/local/local-aws.ts";
import { fetchModels } from "../../infra/models/fetch.ts";

/** One archive for all journeys, deployed from the production templates on a local AWS with IAM enforced. */
export default (project: TestProject): Promise<() => Promise<void>> => deployedIn(".local/journeys", project);

/** An archive for the tests of a project, on a local AWS in a folder of its own; under the first regulation unless another is named. */
export async function deployedIn(dir: string, project: TestProject, regulation?: string): Promise<() => Promise<void>> {
  const stage = localStage(regulation);
  const aws = await startLocalAws({ dir: resolve(dir), region: stage.region, account: stage.account });
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
