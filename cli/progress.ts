import { PRESET_TIMER } from "listr2";

/** On a terminal what goes on is shown in place; elsewhere every line stays. */
export const onTerminal = process.stdout.isTTY === true;

/** How every list of tasks is shown. Ctrl-C is not for the list to handle. */
export const shown = {
  renderer: onTerminal ? ("default" as const) : ("simple" as const),
  rendererOptions: { timer: PRESET_TIMER, collapseSubtasks: false, formatOutput: "truncate" as const },
  registerSignalListeners: false,
};

/** The same where what became of each is read to its end, also in a narrow terminal; programs read it from the JSON. */
export const shownInFull = ({ json }: { json?: boolean }) => ({
  ...shown,
  rendererOptions: { ...shown.rendererOptions, formatOutput: "wrap" as const, collapseErrors: false },
  ...(json === true && { renderer: "silent" as const }),
});
