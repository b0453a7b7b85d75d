import { QueryDefinition, QueryString } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { Stage } from "../../stages.ts";
import type { ArchiveFunction } from "../archive-function.ts";

/** Questions to the functions' logs that come up again and again, to be found in CloudWatch under the stage's name. */
export class SavedQueries extends Construct {
  constructor(scope: Construct, id: string, stage: Stage, functions: readonly ArchiveFunction[]) {
    super(scope, id);
    const logGroups = functions.map(({ logGroup }) => logGroup);
    const save = (name: string, query: ConstructorParameters<typeof QueryString>[0]) =>
      new QueryDefinition(this, name, {
        queryDefinitionName: `dossier-${stage.name}/${name}`,
        queryString: new QueryString(query),
        logGroups,
      });
    save("What happened to a paper", {
      fields: ["@timestamp", "step", "level", "message", "code", "error"],
      filterStatements: ['id = "PUT THE ID HERE" or subject = "PUT THE ID HERE"'],
      sort: "@timestamp asc",
      limit: 1000,
    });
    save("What failed", {
      fields: ["@timestamp", "step", "message", "error", "at", "@logStream"],
      filterStatements: ['level = "ERROR"'],
      sort: "@timestamp desc",
      limit: 200,
    });
    save("How long and how large runs are", {
      filterStatements: ['@type = "REPORT"'],
      statsStatements: [
        "count(*) as runs, pct(@duration, 50) as median, pct(@duration, 99) as slowest, max(@maxMemoryUsed / 1048576) as MiB by @log",
      ],
    });
    save("How runs begin", {
      filterStatements: ['@type = "REPORT" and ispresent(@initDuration)'],
      statsStatements: ["count(*) as starts, avg(@initDuration) as mean, max(@initDuration) as longest by @log"],
    });
  }
}
