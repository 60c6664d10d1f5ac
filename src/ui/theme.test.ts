// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
  vi.resetModules();
  localStorage.clear();
  delete document.documentElement.dataset["theme"];
});

describe("the theme", () => {
  it("follows the system until one is chosen", async () => {
    const { applyTheme, getTheme } = await import("./theme.ts");
    applyTheme();
    expect(getTheme()).toBe("system");
    expect(document.documentElement.dataset["theme"]).toBeUndefined();
  });

  it("is kept for the next visit", async () => {
    const listener = vi.fn();
    const first = await import("./theme.ts");
    const stop = first.subscribeTheme(listener);
    first.setTheme("dark");
    stop();
    first.setTheme("dark");
    expect(listener).toHaveBeenCalledTimes(1);
    vi.resetModules();
    const { applyTheme, getTheme, setTheme } = await import("./theme.ts");
    applyTheme();
    expect(getTheme()).toBe("dark");
    expect(document.documentElement.dataset["theme"]).toBe("dark");
    setTheme("system");
    expect(document.documentElement.dataset["theme"]).toBeUndefined();
    expect(localStorage.length).toBe(0);
  });

  it("can be chosen where storage is blocked", async () => {
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new Error("blocked");
    });
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("blocked");
    });
    const { getTheme, setTheme } = await import("./theme.ts");
    setTheme("light");
    expect(getTheme()).toBe("light");
    expect(document.documentElement.dataset["theme"]).toBe("light");
  });

  it("follows a choice made in another tab", async () => {
    const { getTheme, subscribeTheme } = await import("./theme.ts");
    const listener = vi.fn();
    const stop = subscribeTheme(listener);
    localStorage.setItem("theme", "dark");
    dispatchEvent(new StorageEvent("storage", { key: "theme" }));
    stop();
    expect(listener).toHaveBeenCalledTimes(1);
    expect(getTheme()).toBe("dark");
  });
});
