/** The day, as `YYYY-MM-DD`, that an instant falls on in a time zone such as Asia/Shanghai. */
export const dayIn = (timeZone: string, instant: string): string =>
  // Sweden writes its dates as ISO 8601 does.
  new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(new Date(instant));
