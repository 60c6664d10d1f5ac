import { expect, test } from "vitest";
import { FILE_BYTE_LIMIT, readFileText } from "./read-file-text.ts";

test("a file's text is read", async () => {
  expect(await readFileText(new Blob(["{}"]))).toEqual({ kind: "text", text: "{}" });
});

test("a file beyond the limit isn't read, and its size is told with the limit", async () => {
  const file = new Blob([]);
  Object.defineProperty(file, "size", { value: FILE_BYTE_LIMIT + 1 });
  Object.defineProperty(file, "text", { value: () => Promise.reject(new Error("was read")) });
  expect(await readFileText(file)).toEqual({
    kind: "file-problem",
    problem: { code: "too-large", bytes: 50_000_001, byteLimit: 50_000_000 },
  });
});

test("a file that the browser can't read any more is unreadable", async () => {
  const file = new Blob([]);
  Object.defineProperty(file, "text", {
    value: () => Promise.reject(new DOMException("", "NotReadableError")),
  });
  expect(await readFileText(file)).toEqual({ kind: "file-problem", problem: { code: "unreadable" } });
});
