import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { StorageError } from "../storage/storage-error.ts";
import { createTemplateStorage } from "./template-storage.ts";

let databases = 0;
let name = "";
beforeEach(() => {
  databases += 1;
  name = `templates ${databases}`;
});

describe("templates on this device", () => {
  it("come back as they were, each under its own key, after the page is gone", async () => {
    const storage = createTemplateStorage(name);
    await storage.save("one", { text: "\ufeff{}\r\n\u0000", fileName: "a.json", loadedAtMs: 7 });
    await storage.save("two", { text: "2", loadedAtMs: 8 });
    const later = createTemplateStorage(name);
    expect(await later.find("one")).toEqual({
      kind: "kept",
      kept: { text: "\ufeff{}\r\n\u0000", fileName: "a.json", loadedAtMs: 7 },
    });
    expect(await later.find("two")).toEqual({ kind: "kept", kept: { text: "2", loadedAtMs: 8 } });
    expect(await later.find("three")).toEqual({ kind: "none" });
  });

  it("are replaced and removed", async () => {
    const storage = createTemplateStorage(name);
    await storage.save("one", { text: "old", fileName: "a.json", loadedAtMs: 7 });
    await storage.save("one", { text: "new", fileName: undefined, loadedAtMs: 8 });
    expect(await storage.find("one")).toMatchObject({ kept: { text: "new", loadedAtMs: 8 } });
    await storage.remove("one");
    expect(await storage.find("one")).toEqual({ kind: "none" });
    await storage.remove("one");
  });

  it.each([
    ["a newer form", { format: 2, text: "{}", loadedAtMs: 1 }],
    ["damaged", { format: 1, text: 5 }],
    ["no record", "text"],
  ])("that are %s are unreadable, and left as they are", async (_name, stored) => {
    const storage = createTemplateStorage(name);
    await storage.find("one");
    const database = await openDB(name);
    await database.put("templates", stored, "one");
    expect(await storage.find("one")).toEqual({ kind: "unreadable" });
    expect(await database.get("templates", "one")).toEqual(stored);
    database.close();
  });

  it("say that the browser gives no storage", async () => {
    vi.stubGlobal("indexedDB", undefined);
    const storage = createTemplateStorage(name);
    await expect(storage.find("one")).rejects.toThrow(new StorageError("unavailable"));
    await expect(storage.save("one", { text: "", loadedAtMs: 1 })).rejects.toMatchObject({
      problem: "unavailable",
    });
    vi.unstubAllGlobals();
    expect(await storage.find("one")).toEqual({ kind: "none" });
  });

  it("say that a newer page made the database anew, and let go of it", async () => {
    const storage = createTemplateStorage(name);
    await storage.save("one", { text: "{}", loadedAtMs: 1 });
    const newer = await openDB(name, 2);
    await expect(storage.find("one")).rejects.toMatchObject({ problem: "newer" });
    newer.close();
  });
});
