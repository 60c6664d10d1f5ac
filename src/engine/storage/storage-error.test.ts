import { expect, test } from "vitest";
import { StorageError, storageErrorOf } from "./storage-error.ts";

test.each([
  [new DOMException("no room", "QuotaExceededError"), "full"],
  [new DOMException("", "VersionError"), "newer"],
  [new DOMException("", "SecurityError"), "unavailable"],
  [new DOMException("", "InvalidStateError"), "broken"],
  [new ReferenceError("indexedDB is not defined"), "unavailable"],
  [new DOMException("", "AbortError"), "broken"],
  [new TypeError("x"), "broken"],
  ["QuotaExceededError", "broken"],
  [{ name: "VersionError" }, "broken"],
  [undefined, "broken"],
])("%s means %s, and is kept as the cause", (thrown, problem) => {
  const error = storageErrorOf(thrown);
  expect(error).toBeInstanceOf(StorageError);
  expect([error.problem, error.cause]).toEqual([problem, thrown]);
});

test("an error of the storage stays itself", () => {
  const error = new StorageError("overtaken");
  expect(storageErrorOf(error)).toBe(error);
  expect(error.message).toBe("overtaken");
  expect(storageErrorOf(new DOMException("no room", "QuotaExceededError")).message).toBe(
    "QuotaExceededError: no room",
  );
});
