import { fileName } from "#shared/domain/numbering/file-name.ts";
import { type NumberValues, openingOf, renderNumber, segmentsOf, seriesOf } from "#shared/domain/numbering/format.ts";
import type { BusinessDate } from "#shared/domain/reading/reading.ts";
import { Refused } from "#shared/domain/refused.ts";
import type { Class, Regulation } from "./schema.ts";

export type NamedClass = { readonly name: string; readonly rule: Class };

/** The class with a sign (`Y`). @throws Refused `confirm.unknown-class` */
export function classOf(regulation: Regulation, sign: string): NamedClass {
  const found = Object.entries(regulation.classes).find(([, rule]) => rule.sign === sign);
  if (!found) throw new Refused("confirm.unknown-class", sign);
  return { name: found[0], rule: found[1] };
}

/** AF-11. The channel that is recorded where none is named. */
export const defaultChannel = (regulation: Regulation): string | undefined =>
  Object.entries(regulation.channels).find(([, channel]) => channel.default)?.[0];

/** AF-11. The channel that is recorded for an e-mail where none is named, if there is one of its own. */
export const emailChannel = (regulation: Regulation): string | undefined =>
  Object.entries(regulation.channels).find(([, channel]) => channel.emails)?.[0];

/** A series: its key (`Y2023销售合同`), the last sequence given before Dossier came, and how its numbers are written. */
export type NumberSeries = {
  readonly key: string;
  readonly opening: number;
  readonly number: (seq: number) => string;
};

/**
 * AF-04…AF-09. The series from which a file of this class gets its number.
 *
 * @throws Refused `confirm.unknown-class`, `confirm.unknown-type`; `confirm.no-code` where its number has a code that is not known.
 */
export function seriesFor(regulation: Regulation, sign: string, values: NumberValues): NumberSeries {
  const { series, types } = classOf(regulation, sign).rule;
  if (values.type !== undefined && !Object.hasOwn(types, values.type))
    throw new Refused("confirm.unknown-type", values.type);
  if (values.code === undefined && segmentsOf(series.format)?.some(({ kind }) => kind === "code"))
    throw new Refused("confirm.no-code", sign);
  return {
    key: seriesOf(series, values),
    opening: openingOf(series, values),
    number: (seq) => renderNumber(series.format, values, seq),
  };
}

const USUAL_NAME = "{number}{title}{date}";

/** AF-14. The electronic file's name under this regulation. */
export const fileNameOf = (
  regulation: Regulation,
  file: { number: string; title: string; date: BusinessDate },
): string => fileName(regulation.file_name?.format ?? USUAL_NAME, file);
