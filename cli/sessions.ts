import { mkdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";
import { readJson } from "./read-json.ts";

/** What signing in gives. `expiresAt` is the token's end; the refresh token gets another one. */
export const Tokens = z.object({
  token: z.string(),
  refreshToken: z.string().optional(),
  expiresAt: z.iso.datetime(),
});
export type Tokens = z.infer<typeof Tokens>;

/** Someone's signed-in time at one archive. The tokens let their holder in: they lie in a file that only its user can read. */
export const Session = z.object({
  api: z.url(),
  issuer: z.url(),
  client: z.string(),
  username: z.string(),
  ...Tokens.shape,
});
export type Session = z.infer<typeof Session>;

const File = z.array(Session);

/** The sessions of this machine's user, one an archive, the last one used first. */
export class Sessions {
  readonly #file: string;

  constructor(folder: string = join(process.env.XDG_CONFIG_HOME ?? join(homedir(), ".config"), "dossier")) {
    this.#file = join(folder, "sessions.json");
  }

  /** The session at an archive, or at the last one that was signed in to. */
  find(api?: string): Session | undefined {
    return this.#all().find((session) => api === undefined || session.api === api);
  }

  save(session: Session): void {
    const others = this.#all().filter(({ api }) => api !== session.api);
    this.#write([session, ...others]);
  }

  #write(sessions: readonly Session[]): void {
    mkdirSync(dirname(this.#file), { recursive: true, mode: 0o700 });
    writeFileSync(this.#file, JSON.stringify(sessions, null, 2), { mode: 0o600 });
  }

  /** Ends the session at an archive; answers whose it was. */
  end(api: string): Session | undefined {
    const ended = this.find(api);
    if (ended) this.#write(this.#all().filter((session) => session.api !== api));
    return ended;
  }

  #all(): Session[] {
    return readJson(this.#file, File, "删去后重新登录") ?? [];
  }
}
