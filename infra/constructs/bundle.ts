import { globSync } from "node:fs";
import { basename, resolve } from "node:path";
import { buildSync } from "esbuild";

const project = resolve(import.meta.dirname, "../..");

/** Packages that go beside the code as they are: their native parts no bundler can take in, or, of libheif, its licence (LGPL) asks that it can be exchanged. */
export const NATIVE = ["sharp", "onnxruntime-node", "libheif-js"] as const;
type Native = (typeof NATIVE)[number];

/** A handler, or a worker thread that one starts, as one file with all that it imports but the native packages. */
export interface Bundled {
  readonly files: readonly { readonly name: string; readonly contents: Uint8Array }[];
  readonly native: ReadonlySet<Native>;
}

/** CommonJS packages look for these, which modules do not have. */
const banner = [
  'import { createRequire as createRequireOf } from "node:module";',
  "const require = createRequireOf(import.meta.url);",
  "const __filename = import.meta.filename;",
  "const __dirname = import.meta.dirname;",
].join("");

let all: ReadonlyMap<string, Bundled> | undefined;

/**
 * What became of an entry point (`functions/intake/receive/handler.ts`). All are built in one pass when the first is asked for,
 * which takes as long as building two by themselves.
 */
export function bundled(entry: string): Bundled {
  all ??= bundleAll();
  const found = all.get(entry);
  if (!found) throw new Error(`There is no ${entry} to bundle.`);
  return found;
}

function bundleAll(): Map<string, Bundled> {
  const entries = globSync(["functions/*/*/handler.ts", "shared/**/*-worker.ts"], { cwd: project });
  const { outputFiles, metafile } = buildSync({
    absWorkingDir: project,
    entryPoints: entries,
    outdir: "out",
    outbase: ".",
    write: false,
    metafile: true,
    bundle: true,
    platform: "node",
    target: "node24",
    format: "esm",
    outExtension: { ".js": ".mjs" },
    mainFields: ["module", "main"],
    external: [...NATIVE],
    minify: true,
    keepNames: true,
    sourcemap: true,
    sourcesContent: false,
    legalComments: "none",
    banner: { js: banner },
    logLevel: "warning",
  });
  const contents = new Map(outputFiles.map((file) => [file.path, file.contents]));
  return new Map(
    Object.entries(metafile.outputs).flatMap(([output, { entryPoint, imports }]) => {
      if (entryPoint === undefined) return [];
      const files = [output, `${output}.map`].map((path) => ({
        name: basename(path),
        contents: contents.get(resolve(project, path)) ?? new Uint8Array(),
      }));
      const imported = new Set(imports.map((each) => each.path.split("/")[0]));
      return [[entryPoint, { files, native: new Set(NATIVE.filter((each) => imported.has(each))) }] as const];
    }),
  );
}
