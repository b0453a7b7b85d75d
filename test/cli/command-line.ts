import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { dossier, type Ran } from "./dossier.ts";
import { type Answers, type Asked, type FakeArchive, fakeArchive } from "./fake-archive.ts";

/** The command line of someone who holds a token, with a folder of their own; it and the archive are gone after each test. */
export class CommandLine {
  #dir = "";
  #archive: FakeArchive | undefined;

  constructor() {
    beforeEach(async () => {
      this.#dir = await mkdtemp(join(tmpdir(), "dossier-"));
    });
    afterEach(async () => {
      await this.#archive?.close();
      this.#archive = undefined;
      await rm(this.#dir, { recursive: true });
    });
  }

  get dir(): string {
    return this.#dir;
  }

  get archive(): FakeArchive | undefined {
    return this.#archive;
  }

  /** What the archive was asked, in order. */
  get asked(): readonly Asked[] {
    return this.#archive?.asked ?? [];
  }

  /** Opens an archive that answers so, in place of the one before. */
  async open(answers: Answers): Promise<FakeArchive> {
    await this.#archive?.close();
    this.#archive = await fakeArchive(answers);
    return this.#archive;
  }

  /** Runs a command at an archive. */
  run({ url }: { url: string }, ...args: readonly string[]): Promise<Ran> {
    return dossier(args, { DOSSIER_API: url, DOSSIER_TOKEN: "a-token", XDG_CONFIG_HOME: this.#dir });
  }
}
