import { expect, test } from "vitest";
import {
  ABSENT,
  addValues,
  codeOfValue,
  createDictionary,
  createNewValues,
  internValue,
  isForeignCode,
} from "./dictionary.ts";

const ONE = { type: "number", json: "1" } as const;

test("[N2] the empty text, a text and a value that isn't text but has its JSON have codes of their own, none that of absent", () => {
  const dictionary = createDictionary();
  const codes = ["", "1", ONE, "null", { type: "null", json: "null" } as const].map((value) =>
    internValue(dictionary, value),
  );
  expect(new Set([ABSENT, ...codes]).size).toBe(6);
  expect(codes.map((code) => isForeignCode(dictionary, code))).toEqual([false, false, true, false, true]);
  expect(isForeignCode(dictionary, ABSENT)).toBe(false);
});

test("[N8] a value that isn't text has a code for each JSON text that it came in, so that it goes out as it came", () => {
  const dictionary = createDictionary();
  const [tight, wide] = ["[1,2]", "[1, 2]"].map((json) => internValue(dictionary, { type: "array", json }));
  expect(tight).not.toBe(wide);
  expect(dictionary.values[wide ?? 0]).toEqual({ type: "array", json: "[1, 2]" });
});

test("[N1] texts are told apart by code unit, whatever names a plain object would have", () => {
  const dictionary = createDictionary();
  const texts = ["__proto__", "constructor", "\u00e9", "e\u0301", "\ud83d", "\ud83e", "a", "A", "a "];
  const codes = texts.map((text) => internValue(dictionary, text));
  expect(new Set(codes).size).toBe(texts.length);
  expect(codes.map((code) => dictionary.values[code])).toEqual(texts);
  expect(texts.map((text) => internValue(dictionary, text))).toEqual(codes);
});

test("[N7] looking for what an operation would bring adds nothing, and finds each new value under one code", () => {
  const dictionary = createDictionary();
  const known = internValue(dictionary, "known");
  const values = createNewValues(dictionary);
  const codes = ["known", "new", "1", ONE, "new", { ...ONE }].map((value) => values.codeOf(value));
  expect(codes).toEqual([known, 2, 3, 4, 2, 4]);
  expect(values.added).toEqual(["new", "1", ONE]);
  expect(codes.map((code) => values.valueOf(code))).toEqual(["known", "new", "1", ONE, "new", ONE]);
  expect([dictionary.values.length, codeOfValue(dictionary, "new")]).toEqual([2, undefined]);
});

test("[N5] values that an operation added keep their codes, and objects that are read later find them", () => {
  const dictionary = createDictionary();
  internValue(dictionary, "described");
  const values = createNewValues(dictionary);
  const [text, foreign] = [values.codeOf("set"), values.codeOf(ONE)];
  addValues(dictionary, values.added);
  expect(dictionary.foreignCodes.size).toBe(1);
  expect([internValue(dictionary, "set"), internValue(dictionary, ONE)]).toEqual([text, foreign]);
  expect(internValue(dictionary, "read later")).toBe(4);
  expect(dictionary.values).toEqual([undefined, "described", "set", ONE, "read later"]);
});
