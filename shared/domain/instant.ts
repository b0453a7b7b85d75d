import { z } from "zod";

/** A moment, in UTC, as ISO 8601 writes it. */
export const Instant = z.iso.datetime();
