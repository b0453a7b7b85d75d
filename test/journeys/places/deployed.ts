import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { localStage } from "../../../infra/local/archive.ts";
import { deployedIn } from "../deployed.ts";
import { NETWORK } from "./reading-room.ts";

/** An archive under the first regulation, but that it names the place where files are viewed. */
export default async function deployed(project: TestProject): Promise<() => Promise<void>> {
  const dir = await mkdtemp(join(tmpdir(), "places-"));
  const regulation = join(dir, "regulation.yaml");
  const first = await readFile(localStage().regulation, "utf8");
  const viewing = `viewing:\n  places: { 阅览室: { networks: [${NETWORK}], clause: AF-24 } }`;
  await writeFile(regulation, first.replace(/^viewing:.*$/m, viewing));
  const stop = await deployedIn(".local/places", project, regulation);
  return async () => {
    await stop();
    await rm(dir, { recursive: true });
  };
}
