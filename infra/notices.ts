import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().default(false),
      devOptional: z.boolean().default(false),
      os: z.array(z.string()).default(["linux"]),
      cpu: z.array(z.string()).default(["x64"]),
      libc: z.array(z.string()).default(["glibc"]),
    }),
  ),
});

const HEAD = `Dossier
Copyright 2026 The Dossier authors

What is deployed contains the following works of others, each under its own licence. The licence of an npm package lies in it
(node_modules/<package>/LICENSE); what the recogniser reads papers with has notices of its own in shared/ocr/NOTICE.
`;

/** Of these the lock file does not say it; the LICENSE that lies in them does. */
const UNSAID: Readonly<Record<string, string>> = { "png-js": "MIT" };

/** The notices of all npm packages that may be part of what is deployed, by the lock file. */
export function notices(): string {
  const { packages } = Lock.parse(JSON.parse(readFileSync("package-lock.json", "utf8")));
  const shipped = Object.entries(packages).filter(
    ([path, { dev, devOptional, os, cpu, libc }]) =>
      path !== "" && !dev && !devOptional && os.includes("linux") && cpu.includes("x64") && libc.includes("glibc"),
  );
  const lines = shipped.map(([path, { version, license }]) => {
    const name = path.split("node_modules/").at(-1) ?? "";
    return `${name} ${version}: ${license ?? UNSAID[name]}`;
  });
  return `${HEAD}\n${[...new Set(lines)].sort().join("\n")}\n`;
}

if (import.meta.main) writeFileSync("NOTICE", notices());
