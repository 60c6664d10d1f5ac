import { expect, test } from "vitest";
import { connectionLimit, openFileLimit } from "./connection-limit.ts";

test.each([
  [undefined, 256],
  [1_048_576, 256],
  [256, 192],
  [128, 64],
  [64, 8],
  [0, 8],
])("where %s files may be open, %i connections are taken", (openFiles, connections) => {
  expect(connectionLimit(openFiles)).toBe(connections);
});

test.runIf(process.platform === "linux")("the limit of this process is known", () => {
  expect(openFileLimit()).toBeGreaterThan(0);
});
