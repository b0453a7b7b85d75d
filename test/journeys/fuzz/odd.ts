import type { Asking } from "./ask.ts";

/** What stands in a path where a thing is named, as it is written there. */
export const things: Readonly<Record<string, string>> = {
  "a null byte": "%00",
  "no character": "%FF",
  "a character in too many bytes": "%C0%80",
  "half a character": "%ED%A0%80",
  "half an escape": "%",
  "an escaped escape": "%252e",
  "the folder above": "..%2F..%2F",
  "what turns the writing round": "%E2%80%AE%F0%9F%98%80",
  "letters with accents of their own": "e%CC%81".repeat(70),
  "a number beyond int64": "9223372036854775808",
  "a prototype": "__proto__",
  "eight thousand letters": "a".repeat(8000),
};

/** What stands behind `?name=`, for a name that an operation knows. */
export const values: Readonly<Record<string, string>> = {
  nothing: "",
  "a null byte": "%00",
  "no character": "%FF",
  "half an escape": "%",
  "nought below nought": "-0",
  "a number beyond all": "1e400",
  "a number beyond int64": "9223372036854775808",
  "a prototype": "__proto__",
  "seven hundred Chinese characters": encodeURIComponent("长".repeat(700)),
};

/** Queries that no operation knows. */
export const queries: Readonly<Record<string, string>> = {
  "a prototype": "__proto__=1",
  "a constructor": "constructor",
  "no name": "=",
  "a name of four thousand letters": `${"x".repeat(4000)}=1`,
};

const DEEP = 100_000;
const json = { "content-type": "application/json" };
const many = Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`n${n}`, n]));

/** Bodies that are not what any operation takes. */
export const bodies: Readonly<Record<string, Asking>> = {
  null: { headers: json, body: "null" },
  "a list": { headers: json, body: "[]" },
  "half an object": { headers: json, body: "{" },
  "a mark before the object": { headers: json, body: "\uFEFF{}" },
  "a prototype": { headers: json, body: '{"__proto__":{"reason":"x"}}' },
  "a name of half a megabyte": { headers: json, body: JSON.stringify({ ["名".repeat(170_000)]: 1 }) },
  "fifty thousand names": { headers: json, body: JSON.stringify(many) },
  "lists in lists": { headers: json, body: "[".repeat(DEEP) + "]".repeat(DEEP) },
  "objects in objects": { headers: json, body: `${'{"a":'.repeat(DEEP)}1${"}".repeat(DEEP)}` },
  "half a character": { headers: json, body: '{"\\ud800":"\\udfff"}' },
  "bytes that are no character": { headers: json, body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]) },
  "numbers beyond all": { headers: json, body: '{"rev":1e999,"size":-9223372036854775809}' },
};

/** Half a megabyte, at the end of which is what no text may hold: to look for that takes long where the length is not looked at first. */
export const endless = `${"a".repeat(500_000)}\0`;

/** Types that are not that of JSON. */
export const types = [
  "application/xml",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "text/plain",
  "application/json; charset=gbk",
  "json",
] as const;
