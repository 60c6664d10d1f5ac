import { expect, it } from "vitest";
import { fileTextSentence } from "./file-messages.ts";

it("a file that is too large is said with its size and the limit", () => {
  const problem = { code: "too-large", bytes: 50_000_001, byteLimit: 50_000_000 } as const;
  expect(fileTextSentence(problem)).toContain("The file has 50.1 MB; up to 50 MB can be opened.");
});

it("a file that can't be read is to be chosen again", () => {
  expect(fileTextSentence({ code: "unreadable" })).toContain("Choose it again.");
});
