import { expect, test } from "vitest";
import { PlatformError } from "../errors.ts";
import { objectKind, requireObjectKind, requireProjectId } from "./object-id.ts";

const DIGITS = "0123456789ABCDEFabcdefxY";

test.each([
  ["record", "data-object"],
  ["file", "data-object"],
  ["applet", "data-object"],
  ["workflow", "data-object"],
  ["database", "data-object"],
  ["dbcluster", "data-object"],
  ["job", "execution"],
  ["analysis", "execution"],
  ["project", "project"],
])("the id of a %s is one of a %s", (name, kind) => {
  expect(objectKind(`${name}-${DIGITS}`)).toBe(kind);
  expect(requireObjectKind(`${name}-${DIGITS}`)).toBe(kind);
});

test.each([
  "",
  "file-",
  DIGITS,
  `user-${DIGITS}`,
  `container-${DIGITS}`,
  `toString-${DIGITS}`,
  `constructor-${DIGITS}`,
  `File-${DIGITS}`,
  `file-${DIGITS}0`,
  `file-${DIGITS.slice(1)}`,
  `file-${DIGITS.slice(1)}/`,
  `file-${DIGITS.slice(1)}\u00e9`,
  `file-${DIGITS}\n`,
  ` file-${DIGITS}`,
  `x/file-${DIGITS}`,
])("%j goes into no path", (id) => {
  expect(objectKind(id)).toBeUndefined();
  expect(() => requireObjectKind(id)).toThrow(PlatformError);
  expect(() => requireProjectId(id)).toThrow(PlatformError);
});

test("an object is no project, and what is refused wasn't sent", () => {
  expect(() => requireProjectId(`project-${DIGITS}`)).not.toThrow();
  const facts = expect.objectContaining({ kind: "invalid", sent: "no" });
  expect(() => requireProjectId(`file-${DIGITS}`)).toThrow(expect.objectContaining({ facts }));
});
