import { globSync, readFileSync } from "node:fs";
import { basename, dirname, relative, resolve } from "node:path";
import { buildSync } from "esbuild";

const project = resolve(import.meta.dirname, "../..");

/** Packages that go beside the code as they are: their native parts no bundler can take in, or, of libheif, its licence (LGPL) asks that it can be exchanged. */
export const NATIVE = ["sharp", "onnxruntime-node", "libheif-js"] as const;
type Native = (typeof NATIVE)[number];

/** What code reads from its own folder when it starts: where it is bundled, that is the handler's. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  "shared/policy/policies.ts": ["shared/policy/archive.cedar", "shared/policy/archive.cedarschema"],
  // The colours that a PDF/A says it has.
  "node_modules/pdfkit/js/pdfkit.node.mjs": ["node_modules/pdfkit/js/data/sRGB_IEC61966_2_1.icc"],
  "node_modules/@cedar-policy/cedar-wasm/nodejs/cedar_wasm.js": [
    "node_modules/@cedar-policy/cedar-wasm/nodejs/cedar_wasm_bg.wasm",
  ],
};

/** A handler, or a worker thread that one starts, as one file with all that it imports but the native packages; beside it what it reads. */
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
  const missed = Object.keys(BESIDE).find((source) => !(source in metafile.inputs));
  if (missed !== undefined) throw new Error(`No function takes in ${missed}: is it elsewhere, behind a link?`);
  const contents = new Map(outputFiles.map((file) => [file.path, file.contents]));
  return new Map(
    Object.entries(metafile.outputs).flatMap(([output, { entryPoint, imports, inputs }]) => {
      if (entryPoint === undefined) return [];
      const code = [output, `${output}.map`].map((path) => ({
        name: basename(path),
        contents: contents.get(resolve(project, path)) ?? new Uint8Array(),
      }));
      const read = Object.keys(inputs).flatMap((input) =>
        (BESIDE[input] ?? []).map((path) => ({
          name: relative(dirname(input), path),
          contents: readFileSync(resolve(project, path)),
        })),
      );
      const imported = new Set(imports.map((each) => each.path.split("/")[0]));
      const native = new Set(NATIVE.filter((each) => imported.has(each)));
      return [[entryPoint, { files: [...code, ...read], native }] as const];
    }),
  );
}
