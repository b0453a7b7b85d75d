import { setTimeout as sleep } from "node:timers/promises";
import type { IntakeView } from "#shared/domain/intake/view.ts";
import type { Api } from "../../cli/api.ts";
import { hasEnded } from "../../cli/follow.ts";

interface Followed {
  readonly passed: (view: IntakeView) => void;
  readonly ended: (view: IntakeView) => void;
  rev: number;
}

/** Follows many papers through the intake at once, with one question a second to the API. */
export class Ways {
  readonly #api: Api;
  readonly #followed = new Map<string, Followed>();

  constructor(api: Api) {
    this.#api = api;
  }

  /** Settles with how the paper under a key ended; `passed` hears of every step that was seen on its way. */
  end(key: string, passed: (view: IntakeView) => void): Promise<IntakeView> {
    return new Promise((ended) => this.#followed.set(key, { passed, ended, rev: 0 }));
  }

  /** Looks again and again until all have ended, for so many minutes at most. */
  async watch(minutes: number): Promise<void> {
    for (const deadline = Date.now() + minutes * 60_000; Date.now() < deadline; await sleep(1000)) {
      await this.#look();
      if (this.#followed.size === 0) return;
    }
    const waiting = [...this.#followed.keys()].join(", ");
    throw new Error(`After ${minutes} minutes these have not ended: ${waiting}. The server's log tells why.`);
  }

  async #look(cursor?: string): Promise<void> {
    const page = await this.#api.call("GET /intake", { query: { limit: 100, cursor } });
    for (const view of page.items) this.#tell(view);
    if (page.cursor !== null) await this.#look(page.cursor);
  }

  #tell(view: IntakeView): void {
    const one = this.#followed.get(view.key);
    if (!one || one.rev === view.rev) return;
    one.rev = view.rev;
    one.passed(view);
    if (!hasEnded(view)) return;
    this.#followed.delete(view.key);
    one.ended(view);
  }
}
