import {
  type ExactJson,
  isJsonObject,
  type JsonMember,
  JsonTextError,
  metadataValueOf,
  parseExactJson,
} from "../json/exact-json.ts";
import { isForeign, type MetadataValue, sameValue } from "../object/metadata.ts";
import { isPlainText, textParts } from "../text/invisible.ts";
import { problemAt, problemFromJsonError, type TextProblem } from "../text/text-problem.ts";
import { type Draft, draftMetadata, isBlank, isPair } from "./draft.ts";
import type { Edit } from "./edit.ts";
import { setKeys, type WantedValues } from "./set-keys.ts";

/** The edit that a text makes of its draft, or the reason why the text can't be read. */
export type TextReading =
  | { readonly kind: "edit"; readonly edit: Edit }
  | { readonly kind: "problem"; readonly problem: TextProblem };

/**
 * The draft as a JSON object: its pairs in their order, and null for each key that is set to null. Invisible
 * characters are written as escapes, and a value that isn't text as its original JSON.
 */
export function draftText(draft: Draft): string {
  const lines = textLines(draft).map(
    ({ key, value }) => `  ${stringText(key)}: ${isForeign(value) ? value.json : stringText(value)}`,
  );
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n}`;
}

/**
 * The edit that gives the draft the content of the text: each key gets the value in the text, and a key that
 * is missing from the text is removed. Null removes a key too, unless the platform itself holds a null there,
 * which is kept. Only text can be new.
 */
export function editFromText(draft: Draft, text: string): TextReading {
  const json = parse(text);
  if (!("members" in json)) return { kind: "problem", problem: json };
  if (!isJsonObject(json.value)) {
    return { kind: "problem", problem: problemAt(text, 0, { code: "not-an-object" }) };
  }
  const members = json.members(json.value);
  if (saysTheSame(draft, members)) return { kind: "edit", edit: { changes: [] } };
  return readMembers(draft, text, members);
}

type Line = { readonly key: string; readonly value: MetadataValue };

const NULL: MetadataValue = { type: "null", json: "null" };

/** A described null that was removed gets no line, because a null in the text would keep it. */
function textLines(draft: Draft): readonly Line[] {
  const wanted = draftMetadata(draft);
  const removed = new Set<string>();
  return draft.rows.flatMap((row): Line | readonly Line[] => {
    if (isPair(row)) return { key: row.key, value: row.value };
    const key = row.original?.key ?? row.key;
    const hasLine = !isBlank(row) && !wanted.has(key) && !removed.has(key) && !isNull(row.original?.value);
    if (!hasLine) return [];
    removed.add(key);
    return { key, value: NULL };
  });
}

function parse(text: string): ExactJson | TextProblem {
  try {
    return parseExactJson(text, "kept");
  } catch (error) {
    if (error instanceof JsonTextError) return problemFromJsonError(text, error);
    throw error;
  }
}

/**
 * Compares the text with the draft, blanks between members aside. Equal text is no edit, so a draft with a
 * duplicate key can be viewed as text.
 */
function saysTheSame(draft: Draft, members: readonly JsonMember[]): boolean {
  const lines = textLines(draft);
  return (
    lines.length === members.length &&
    lines.every(({ key, value }, index) => {
      const member = members[index];
      return member?.key === key && sameValue(metadataValueOf(member.value, member.source), value);
    })
  );
}

function readMembers(draft: Draft, text: string, members: readonly JsonMember[]): TextReading {
  const wanted = draftMetadata(draft);
  const removable = new Set(draft.rows.flatMap(({ key, original }) => [key, original?.key ?? key]));
  const described = draft.base.metadata;
  const values = new Map<string, MetadataValue | undefined>();
  const seen = new Set<string>();
  for (const { key, value, source, position } of members) {
    const fail = (fault: Parameters<typeof problemAt>[2]): TextReading => {
      return { kind: "problem", problem: problemAt(text, position, fault) };
    };
    if (seen.has(key)) return fail({ code: "duplicate-key", key });
    seen.add(key);
    const written = metadataValueOf(value, source);
    const kept = [wanted.get(key), described.get(key)].find((known) => sameValue(known, written));
    if (kept !== undefined || !isForeign(written)) values.set(key, kept ?? written);
    else if (written.type !== "null") return fail({ code: "not-text", key, type: written.type });
    else if (removable.has(key)) values.set(key, undefined);
    else return fail({ code: "nothing-to-remove", key });
  }
  for (const key of wanted.keys()) if (!seen.has(key)) values.set(key, undefined);
  return { kind: "edit", edit: setKeys(draft, changedOnly(draft, values)) };
}

/**
 * Values that differ from the draft's. A key in several rows is set even when its value is unchanged, so that
 * only one row is left.
 */
function changedOnly(draft: Draft, values: WantedValues): WantedValues {
  const wanted = draftMetadata(draft);
  const times = new Map<string, number>();
  for (const row of draft.rows) if (isPair(row)) times.set(row.key, (times.get(row.key) ?? 0) + 1);
  return new Map(
    [...values].filter(([key, value]) => wanted.get(key) !== value || (times.get(key) ?? 0) > 1),
  );
}

function isNull(value: MetadataValue | undefined): boolean {
  return isForeign(value) && value.type === "null";
}

/** A JSON string without invisible characters; lone surrogates are escaped too. */
function stringText(text: string): string {
  if (isPlainText(text)) return JSON.stringify(text);
  const parts = textParts(text).map(({ text: part, mark }) =>
    mark === undefined || mark === "blank" ? JSON.stringify(part).slice(1, -1) : escaped(part),
  );
  return `"${parts.join("")}"`;
}

function escaped(text: string): string {
  const short = JSON.stringify(text).slice(1, -1);
  if (short.startsWith("\\")) return short;
  return text.split("").map(unitEscape).join("");
}

function unitEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
