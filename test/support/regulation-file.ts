import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "#shared/regulation/bundled.ts";
import { Regulation } from "#shared/regulation/schema.ts";
import { loaded } from "./papers.ts";

/** Functions that are imported after this carry another regulation: the first one, with something changed. */
export function carry(change: (regulation: Regulation) => object): void {
  const { regulation } = loaded;
  const changed = Regulation.parse({ ...regulation, ...change(regulation) });
  process.env.REGULATION = join(mkdtempSync(join(tmpdir(), "dossier-")), "regulation.json");
  writeFileSync(process.env.REGULATION, bundle({ regulation: changed, hash: "" }));
}
