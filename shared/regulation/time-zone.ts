/** The day, as `YYYY-MM-DD`, that an instant falls on in a time zone such as Asia/Shanghai. */
export const dayIn = (timeZone: string, instant: string): string =>
  // Sweden writes its dates as ISO 8601 does.
  new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(new Date(instant));

/** The instant at which a day (`YYYY-MM-DD`) begins in a time zone. */
export function startOf(day: string, timeZone: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  const name = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" })
    .formatToParts(noon)
    .find(({ type }) => type === "timeZoneName")?.value;
  const offset = name === "GMT" ? "Z" : name?.slice("GMT".length);
  return new Date(`${day}T00:00:00${offset}`).toISOString();
}
