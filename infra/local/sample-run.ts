import { Listr } from "listr2";
import type { IntakeView } from "#shared/domain/intake/view.ts";
import type { Api } from "../../cli/api.ts";
import { ending, hasEnded } from "../../cli/follow.ts";
import { STATES } from "../../cli/labels.ts";
import type { LocalArchive } from "../../cli/local-archive.ts";
import { onTerminal, shown } from "../../cli/progress.ts";
import { differences } from "./expectation.ts";
import { type Sample, samples, scan } from "./samples.ts";
import { Ways } from "./ways.ts";

/** A sample and how it ended. */
export interface Ended {
  readonly sample: Sample;
  readonly view: IntakeView;
}

const MINUTES = 10;

/** Has every sample scanned, and shows the way of each until all have ended. */
export async function sampleRun(archive: LocalArchive, api: Api): Promise<Ended[]> {
  const ways = new Ways(api);
  const ended: Ended[] = [];
  const tasks = samples.map((sample) => ({
    title: sample.key,
    task: async (_: unknown, task: { title: string; output: string }) => {
      const way: string[] = [];
      const end = ways.end(sample.key, (view) => {
        const now = hasEnded(view) ? ending(view) : STATES[view.state];
        if (now === way.at(-1)) return;
        way.push(now);
        if (onTerminal) task.title = `${sample.key}  ${way.join(" → ")}`;
        else task.output = `${sample.key}  ${now}`;
      });
      await scan(sample, archive);
      ended.push({ sample, view: await end });
    },
  }));
  await Promise.all([new Listr(tasks, { ...shown, concurrent: true }).run(), ways.watch(MINUTES)]);
  return ended;
}

/** Where samples ended otherwise than `expected.json` says, a line each. */
export const wrong = (ended: readonly Ended[]): string[] =>
  ended.flatMap(({ sample, view }) =>
    differences(sample.expected, view).map((difference) => `${sample.key} (${sample.paper}): ${difference}`),
  );
