import { expect, it } from "vitest";
import { countdownText } from "./wait-messages.ts";

it.each([
  [7, "0:07"],
  [60, "1:00"],
  [277, "4:37"],
  [3599, "59:59"],
  [7200, "2:00:00"],
])("shows %i seconds that are left as %s", (seconds, text) => {
  expect(countdownText(seconds)).toBe(text);
});
