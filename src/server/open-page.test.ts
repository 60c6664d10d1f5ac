import { expect, test } from "vitest";
import { hasScreen } from "./open-page.ts";

test.each([
  ["linux", {}, false],
  ["linux", { DISPLAY: ":0" }, true],
  ["linux", { WAYLAND_DISPLAY: "wayland-0" }, true],
  ["linux", { DISPLAY: ":0", CI: "true" }, false],
  ["darwin", {}, true],
  ["darwin", { CI: "1" }, false],
  ["win32", {}, true],
] as const)("on %s with %j there is a screen: %s", (platform, env, expected) => {
  expect(hasScreen(platform, env)).toBe(expected);
});
