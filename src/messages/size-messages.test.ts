import { expect, it } from "vitest";
import { byteSize, exactByteSize } from "./size-messages.ts";

it.each([
  [0, "0 bytes"],
  [1, "1 byte"],
  [999, "999 bytes"],
  [1000, "1 kB"],
  [1_212_345_678, "1.21 GB"],
  [5e17, "500 PB"],
])("the size of %d bytes is told in three digits", (bytes, text) => {
  expect(byteSize(bytes)).toBe(text);
});

it("a size can be told exactly", () => {
  expect(exactByteSize(1_212_345_678)).toBe("1,212,345,678 bytes");
});
