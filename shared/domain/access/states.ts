import type { RequestStatus } from "./request.ts";

/** What a state of a request means, wherever it is asked. */
interface State {
  /** It was granted, whatever became of it. */
  readonly granted: boolean;
  /** AM-20. Something becomes of it where its asker leaves. */
  readonly outstanding: boolean;
  /** As what it holds its files, which may not be destroyed meanwhile; what is on paper is told apart. */
  readonly holds: "asked" | "granted" | undefined;
}

export const STATES: Readonly<Record<RequestStatus, State>> = {
  open: { granted: false, outstanding: true, holds: "asked" },
  "sent back": { granted: false, outstanding: true, holds: "asked" },
  withdrawn: { granted: false, outstanding: false, holds: undefined },
  refused: { granted: false, outstanding: false, holds: undefined },
  granted: { granted: true, outstanding: true, holds: "granted" },
  lent: { granted: true, outstanding: true, holds: "granted" },
  "given back": { granted: true, outstanding: true, holds: "granted" },
  expired: { granted: true, outstanding: true, holds: undefined },
  returned: { granted: true, outstanding: false, holds: undefined },
  revoked: { granted: true, outstanding: false, holds: undefined },
};
