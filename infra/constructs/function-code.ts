import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { AssetHashType, DockerImage } from "aws-cdk-lib";
import { Code } from "aws-cdk-lib/aws-lambda";
import { bundled, type NATIVE } from "./bundle.ts";

const project = resolve(import.meta.dirname, "../..");

/** What a function carries beside its handler. */
export interface Carried {
  /** Files by their names, relative to the handler. */
  readonly files: Readonly<Record<string, string>>;
  /** Entry points of worker threads. */
  readonly workers: readonly string[];
  /** Files of the folder `.models`, which go into the folder `resources`. */
  readonly resources: readonly string[];
}

/** What reading PDFs, showing e-mails and marking copies needs. */
const PAPERS = ["pdfium.wasm", "font.ttf"];
const MODELS = [
  "detect.onnx",
  "read-tiny.onnx",
  "read-tiny.txt",
  "read-small.onnx",
  "read-small.txt",
  "upside-down.onnx",
];
/** What knowing a separator sheet needs. */
const CODES = ["zxing_reader.wasm"];
const PDF = "shared/ocr/document/pdf-worker.ts";
const HEIC = "shared/ocr/document/heic-worker.ts";
const MESSAGE = "shared/ocr/document/message-worker.ts";

export const carries = {
  nothing: { workers: [], resources: [] },
  /** To open papers, look at them and count their pages. */
  paperReader: { workers: [PDF, MESSAGE], resources: PAPERS },
  /** To set text on pages of our own. */
  printer: { workers: [], resources: ["font.ttf"] },
  /** To draw their pages and set a mark on them. */
  pageCopier: { workers: [PDF, HEIC, MESSAGE], resources: PAPERS },
  /** To read what stands on their pages, too. */
  pageReader: { workers: [PDF, HEIC, MESSAGE], resources: [...PAPERS, ...CODES, ...MODELS] },
} as const;

/** The parts of the native packages that Lambda's Linux on x86-64 loads. */
const PARTS: Record<(typeof NATIVE)[number], readonly string[]> = {
  sharp: [
    "sharp/package.json",
    "sharp/dist",
    "@img/colour",
    "@img/sharp-linux-x64",
    "@img/sharp-libvips-linux-x64",
    "detect-libc",
    "semver",
  ],
  "onnxruntime-node": [
    "onnxruntime-node/package.json",
    "onnxruntime-node/dist",
    "onnxruntime-node/bin/napi-v6/linux/x64",
    "onnxruntime-common/package.json",
    "onnxruntime-common/dist",
  ],
  "libheif-js": [
    "libheif-js/package.json",
    "libheif-js/LICENSE",
    "libheif-js/wasm-bundle.js",
    "libheif-js/libheif-wasm/LICENSE",
    "libheif-js/libheif-wasm/libheif-bundle.js",
  ],
};

/** The code of the handler in a folder (`functions/intake/receive`), bundled with what it carries. */
export function codeOf(folder: string, carried: Carried): Code {
  return Code.fromAsset(resolve(project, folder), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry("never pulled: bundling below needs no container"),
      local: {
        tryBundle(into) {
          pack(into, folder, carried);
          return true;
        },
      },
    },
  });
}

function pack(into: string, folder: string, { files, workers, resources }: Carried): void {
  const parts = [`${folder}/handler.ts`, ...workers].map(bundled);
  for (const file of parts.flatMap((part) => part.files)) write(join(into, file.name), file.contents);
  for (const [name, contents] of Object.entries(files)) writeFileSync(join(into, name), contents);
  for (const name of resources) copy(`.models/${name}`, join(into, "resources", name));
  const native = new Set(parts.flatMap((part) => [...part.native]));
  for (const part of [...native].flatMap((each) => PARTS[each])) {
    copy(`node_modules/${part}`, join(into, "node_modules", part));
  }
}

function write(to: string, contents: Uint8Array): void {
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, contents);
}

function copy(from: string, to: string): void {
  const source = resolve(project, from);
  if (!existsSync(source)) throw new Error(HOW_TO_GET[from.startsWith(".models") ? "models" : "packages"](from));
  mkdirSync(dirname(to), { recursive: true });
  cpSync(source, to, { recursive: true, dereference: true });
}

const HOW_TO_GET = {
  models: (missing: string) => `${missing} is not here yet: run node infra/models/fetch.ts.`,
  packages: (missing: string) =>
    `${missing} is not here: on a machine other than Linux on x86-64, run npm ci --os=linux --cpu=x64 --libc=glibc.`,
};
