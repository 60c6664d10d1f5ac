import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { StorageError } from "../storage/storage-error.ts";
import { createTemplateStorage, type TemplateStorage } from "./template-storage.ts";
import { createTemplates, type TemplatePlace } from "./templates.ts";

const PLACE: TemplatePlace = { connection: "sandbox", account: "curator", project: "atlas" };
const SHEET = '{"title":"Sheet","properties":{"tissue":{"enum":["Liver"]}},"required":["tissue"]}';

let databases = 0;
let storage: TemplateStorage;
beforeEach(() => {
  databases += 1;
  storage = createTemplateStorage(`templates of ${databases}`);
});

/** A newly opened page. */
function openPage(given: TemplateStorage = storage) {
  return createTemplates({ openStorage: async () => given, now: () => 42 });
}

function nameOf(store: ReturnType<ReturnType<typeof openPage>["of"]>) {
  const { template } = store.getState();
  return template.kind === "here" ? template.template.name : template.kind;
}

const broken: TemplateStorage = {
  find: () => Promise.reject(new StorageError("unavailable")),
  save: () => Promise.reject(new StorageError("full")),
  remove: () => Promise.reject(new StorageError("full")),
};

describe("a project's template", () => {
  it("is used at once, and is there for a page that is opened later", async () => {
    const store = openPage().of(PLACE);
    await store.look();
    expect(nameOf(store)).toBe("none");
    expect(await store.use(SHEET, "sheet.json")).toBeUndefined();
    expect(nameOf(store)).toBe("Sheet");
    await store.written();
    expect(store.getState().keeping).toEqual({ kind: "kept" });

    const later = openPage().of(PLACE);
    expect(nameOf(later)).toBe("unread");
    await later.look();
    expect(later.getState().template).toMatchObject({
      kind: "here",
      text: SHEET,
      fileName: "sheet.json",
      loadedAtMs: 42,
    });
    const { template } = later.getState();
    expect(template.kind === "here" && template.check("tissue", "Lung")).toHaveLength(1);
  });

  it("is one for all objects of the project, and none of another project, account or connection", async () => {
    const page = openPage();
    await page.of(PLACE).use(SHEET);
    expect(page.of({ ...PLACE })).toBe(page.of(PLACE));
    await page.of(PLACE).written();
    for (const other of [
      { ...PLACE, project: "other" },
      { ...PLACE, project: undefined },
      { ...PLACE, account: "viewer" },
      { ...PLACE, connection: "elsewhere" },
    ]) {
      const store = openPage().of(other);
      await store.look();
      expect(nameOf(store)).toBe("none");
    }
  });

  it("stays when another text is refused", async () => {
    const store = openPage().of(PLACE);
    await store.use(SHEET);
    expect(await store.use("{")).toMatchObject({ kind: "not-json" });
    expect(await store.use('{"properties":{"a":{"type":"number"}}}')).toMatchObject({ kind: "refused" });
    expect(nameOf(store)).toBe("Sheet");
  });

  it("can be replaced and removed, whatever the storage is still busy with", async () => {
    const store = openPage().of(PLACE);
    await store.use(SHEET);
    await store.use('{"title":"Other","properties":{"a":{}}}');
    expect(nameOf(store)).toBe("Other");
    store.remove();
    expect(nameOf(store)).toBe("none");
    await store.written();
    const later = openPage().of(PLACE);
    await later.look();
    expect(nameOf(later)).toBe("none");
  });

  it("that is taken while the storage is still being read isn't overwritten by what is found", async () => {
    const first = openPage().of(PLACE);
    await first.use(SHEET);
    await first.written();
    let answer = () => {};
    const slow: TemplateStorage = {
      ...storage,
      find: (key) => new Promise((resolve) => (answer = () => resolve(storage.find(key)))),
    };
    const store = openPage(slow).of(PLACE);
    const looking = store.look();
    await store.use('{"title":"Mine","properties":{"a":{}}}');
    answer();
    await looking;
    expect(nameOf(store)).toBe("Mine");
  });

  it("works for this page where nothing can be stored, and says so", async () => {
    const store = openPage(broken).of(PLACE);
    await store.look();
    expect(store.getState()).toMatchObject({
      template: { kind: "none" },
      keeping: { kind: "failed", error: { problem: "unavailable" } },
    });
    await store.use(SHEET);
    await store.written();
    expect(nameOf(store)).toBe("Sheet");
    expect(store.getState().keeping).toMatchObject({ kind: "failed", error: { problem: "full" } });
  });

  it("that is stored but no longer understood is left as it is, with its text", async () => {
    await storage.save(JSON.stringify(["sandbox", "curator", "atlas"]), { text: "{}", loadedAtMs: 1 });
    const store = openPage().of(PLACE);
    await store.look();
    expect(store.getState().template).toEqual({ kind: "unreadable", kept: { text: "{}", loadedAtMs: 1 } });
    expect(await storage.find(JSON.stringify(["sandbox", "curator", "atlas"]))).toMatchObject({
      kind: "kept",
    });
  });
});
