import fc from "fast-check";
import { type Draft, draftFromSnapshot } from "./draft/draft.ts";
import { applyEdit, type Edit, toggleRemoved, typeInCell } from "./draft/edit.ts";
import type { ForeignValue, Metadata, MetadataValue } from "./object/metadata.ts";
import type { Snapshot } from "./object/snapshot.ts";

/** Any sequence of code units, lone surrogates included. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc
    .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd7ff, max: 0xe000 })), {
      maxLength: 8,
    })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom("", " ", "\r\n", "e\u0301", "\u00e9", "\ud83d\ude00", "\ud83d", "\ude00", "\ufeffx"),
);

export const wellFormedText = fc.string({ unit: "binary", maxLength: 20 });

/** Text with line ends of every kind among letters, which an input changes. */
export const textWithLineEnds = fc
  .array(fc.constantFrom("a", "b", "\r", "\n", "\r\n", "\u00e9"), { maxLength: 12 })
  .map((parts) => parts.join(""));

export const foreignValue: fc.Arbitrary<ForeignValue> = fc.constantFrom<ForeignValue>(
  { type: "number", json: "1.5" },
  { type: "number", json: "1.50" },
  { type: "number", json: "12345678901234567890" },
  { type: "boolean", json: "true" },
  { type: "array", json: '["a", "\\u00e9"]' },
  { type: "array", json: '["a","\u00e9"]' },
  { type: "object", json: '{"a": 1, "b": [2]}' },
  { type: "object", json: '{"b":[2],"a":1}' },
  { type: "null", json: "null" },
);

const exoticKey = fc.oneof(
  fc.constantFrom(
    "__proto__",
    "constructor",
    "toString",
    "",
    "a.b",
    "$dnanexus_link",
    "x=y",
    "Liver",
    "liver",
  ),
  anyText,
);

export const anyValue: fc.Arbitrary<MetadataValue> = fc.oneof(
  { weight: 4, arbitrary: anyText },
  { weight: 1, arbitrary: foreignValue },
);

export const anyMetadata = metadataOf(exoticKey, anyValue, 10);

/** Few keys and values, so that edits and other people's writes collide. */
const fewKeys = fc.constantFrom("a", "b", "c", "__proto__", "constructor");
const fewValues: fc.Arbitrary<MetadataValue> = fc.oneof(
  fc.constantFrom("", "1", "2"),
  fc.constantFrom<ForeignValue>({ type: "null", json: "null" }, { type: "number", json: "1" }),
);
export const crowdedKey: fc.Arbitrary<string> = fewKeys;
export const crowdedMetadata = metadataOf(fewKeys, fewValues, 5);

/** One action of a user. `at` picks the row; the last position is the empty row. */
export type Move = { readonly at: number; readonly what: "key" | "value" | "null"; readonly text: string };

export const typeKey = (at: number, text: string): Move => ({ at, what: "key", text });
export const typeValue = (at: number, text: string): Move => ({ at, what: "value", text });
export const setNull = (at: number): Move => ({ at, what: "null", text: "" });

export const crowdedMove: fc.Arbitrary<Move> = moveOf(fc.oneof(fewKeys, fc.constantFrom("", "1", "2", "d")));
export const exoticMove: fc.Arbitrary<Move> = moveOf(fc.oneof(exoticKey, anyText));

export const crowdedDraft = draftOf(crowdedMetadata, crowdedMove);
export const exoticDraft = draftOf(anyMetadata, exoticMove);

/** Drafts that could be sent, since no key is in two rows. */
export const soundDraft = crowdedDraft.filter(hasNoDuplicates);

/** The same object described later, after other people's writes. */
export const crowdedSnapshot = crowdedMetadata.map(snapshotOf);

export function snapshotOf(metadata: Metadata | Readonly<Record<string, MetadataValue>>): Snapshot {
  return {
    ref: { connection: "sandbox", objectId: "object" },
    name: "object",
    objectClass: "file",
    access: { kind: "writable" },
    metadata: metadata instanceof Map ? metadata : new Map(Object.entries(metadata)),
    describedAtMs: 0,
  };
}

export function editOfMove(draft: Draft, { at, what, text }: Move): Edit | undefined {
  const rowId = draft.rows[at % (draft.rows.length + 1)]?.id ?? draft.nextRowId;
  return what === "null" ? toggleRemoved(draft, rowId) : typeInCell(draft, rowId, what, text);
}

export function makeMoves(draft: Draft, moves: readonly Move[]): Draft {
  return moves.reduce((current, move) => {
    const edit = editOfMove(current, move);
    return edit ? applyEdit(current, edit) : current;
  }, draft);
}

/**
 * Drops blank pairs: an added row without text counts for nothing, so an emptied row whose described pair is
 * gone asks for nothing.
 */
export function withoutBlank(metadata: Metadata): Metadata {
  return new Map([...metadata].filter(([key, value]) => key !== "" || value !== ""));
}

function hasNoDuplicates({ rows }: Draft): boolean {
  const keys = rows.filter(({ isRemoved }) => !isRemoved).map(({ key }) => key);
  return new Set(keys).size === keys.length;
}

function metadataOf(
  key: fc.Arbitrary<string>,
  value: fc.Arbitrary<MetadataValue>,
  maxLength: number,
): fc.Arbitrary<Metadata> {
  return fc
    .uniqueArray(fc.tuple(key, value), { selector: ([name]) => name, maxLength })
    .map((entries) => new Map(entries));
}

function moveOf(text: fc.Arbitrary<string>): fc.Arbitrary<Move> {
  return fc.record({ at: fc.nat({ max: 12 }), what: fc.constantFrom("key", "value", "null"), text });
}

function draftOf(metadata: fc.Arbitrary<Metadata>, move: fc.Arbitrary<Move>): fc.Arbitrary<Draft> {
  return fc
    .tuple(metadata, fc.array(move, { maxLength: 10 }))
    .map(([pairs, moves]) => makeMoves(draftFromSnapshot(snapshotOf(pairs)), moves));
}
