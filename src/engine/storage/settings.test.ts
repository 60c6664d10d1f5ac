// @vitest-environment happy-dom
import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { storedSettings } from "./settings.ts";

afterEach(() => {
  vi.resetModules();
  localStorage.clear();
});

const asDelivered = {
  isCompact: false,
  nearPercent: 90,
  confirmsRemovals: false,
  language: undefined,
  previewShare: undefined,
  keyColumnPx: undefined,
  valueColumnPx: undefined,
  isWrapped: false,
};

test("settings are kept for the next visit", async () => {
  const first = await import("./settings.ts");
  expect(first.settings.getState()).toEqual(asDelivered);
  first.changeSettings({ isCompact: true, nearPercent: 75, language: "de", previewShare: 45 });
  first.changeSettings({ keyColumnPx: 300, isWrapped: true });
  vi.resetModules();
  const next = await import("./settings.ts");
  const kept = {
    isCompact: true,
    nearPercent: 75,
    confirmsRemovals: false,
    language: "de",
    previewShare: 45,
    keyColumnPx: 300,
    valueColumnPx: undefined,
    isWrapped: true,
  };
  expect(next.settings.getState()).toEqual(kept);
});

test("settings follow another tab", async () => {
  const { followSettings, settings } = await import("./settings.ts");
  followSettings();
  localStorage.setItem("settings", '{"confirmsRemovals":true}');
  dispatchEvent(new StorageEvent("storage", { key: "settings" }));
  expect(settings.getState().confirmsRemovals).toBe(true);
});

test.each([
  "",
  "null",
  "[]",
  "7",
  '{"nearPercent":"90"}',
  '{"nearPercent":0}',
  '{"nearPercent":101}',
  '{"isCompact":"yes"}',
  '{"previewShare":"45"}',
  '{"previewShare":95}',
  '{"keyColumnPx":3}',
  '{"valueColumnPx":"wide"}',
  '{"isWrapped":1}',
  '{"language":7}',
  '{"nearPercent":null,"later":1}',
])("what can't be read is as delivered: %s", (text) => {
  expect(storedSettings.fromText(text)).toEqual(asDelivered);
});

test("any text gives settings that can be used", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { nearPercent } = storedSettings.fromText(text);
      expect(nearPercent).toBeGreaterThanOrEqual(1);
      expect(nearPercent).toBeLessThanOrEqual(100);
    }),
  );
});
