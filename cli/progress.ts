import { PRESET_TIMER } from "listr2";

/** On a terminal what goes on is shown in place; elsewhere every line stays. */
export const onTerminal = process.stdout.isTTY === true;

/** How every list of tasks is shown. Ctrl-C is not for the list to handle. */
export const shown = {
  renderer: onTerminal ? ("default" as const) : ("simple" as const),
  rendererOptions: { timer: PRESET_TIMER, collapseSubtasks: false, formatOutput: "truncate" as const },
  registerSignalListeners: false,
};
