// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createRecordStorage } from "#engine/autosave/record-storage.ts";
import { databaseNames } from "#engine/device/device-databases.ts";
import { changeSettings, settings } from "#engine/storage/settings.ts";
import { SettingsDialog } from "./settings-dialog.tsx";

// Code that is loaded on demand takes longer than the usual second on a busy machine.
configure({ asyncUtilTimeout: 15_000 });

const drafts = createRecordStorage("redescribe-drafts");
const head = { id: "draft", objectKey: "o", name: "liver.bam", changeCount: 2, revision: 1, order: 1 };
const storeDraft = () => drafts.restore({ head, parts: [[["draft", "start", 0], { rows: null }]] });

beforeEach(async () => {
  localStorage.clear();
  changeSettings({ isCompact: false, nearPercent: 90, confirmsRemovals: false });
  for (const { id } of (await drafts.heads()) as { id: string }[]) await drafts.remove(id);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** The Web Locks of a browser in which `held` are held besides the one of the deletion. */
function locksWith(held: readonly LockInfo[]) {
  return {
    request: async (name: string, _: LockOptions, task: LockGrantedCallback<unknown>) =>
      task({ name, mode: "exclusive" }),
    query: async () => ({ held: [...held, { name: "redescribe delete-all", clientId: "me" }], pending: [] }),
  } as unknown as LockManager;
}

function show(held: readonly LockInfo[] = []) {
  const startAgain = vi.fn();
  const device = {
    locks: locksWith(held),
    settle: async () => true,
    now: () => Date.UTC(2026, 4, 4, 12),
    createDatabases: async () => void (await drafts.heads()),
    startAgain,
  };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SettingsDialog device={device} build="abc" onClose={() => undefined} />
    </QueryClientProvider>,
  );
  return { startAgain };
}

/** The texts of the files that the page hands to the browser from now on. */
function watchDownloads() {
  const files: { readonly name: string; readonly content: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, "createObjectURL").mockImplementation((content) => {
    blobs.set(`blob:${blobs.size}`, content as Blob);
    return `blob:${blobs.size - 1}`;
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, content: blobs.get(this.href) ?? new Blob() });
  });
  return files;
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const question = () => screen.findByRole("dialog", { name: "Delete all data?" });

describe("the settings", () => {
  test("begin with the focus in the first field, and apply each choice at once", () => {
    show();
    expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "Language" }));
    fireEvent.click(screen.getByRole("radio", { name: "Dark" }));
    expect(document.documentElement.dataset["theme"]).toBe("dark");
    fireEvent.click(screen.getByRole("radio", { name: "Compact" }));
    fireEvent.click(screen.getByRole("checkbox", { name: "Confirm before removing keys" }));
    expect(settings.getState()).toMatchObject({ isCompact: true, confirmsRemovals: true });
    fireEvent.click(screen.getByRole("radio", { name: "System" }));
    expect(document.documentElement.dataset["theme"]).toBeUndefined();
  });

  test("show by an example from which level a counter warns, beginning with 90%", () => {
    show();
    const level = screen.getByRole<HTMLSelectElement>("combobox", { name: "Byte counters: warn at" });
    const example = screen.getByRole("meter", { name: "Example counter" });
    expect(level.value).toBe("90");
    expect(example.dataset["level"]).toBe("ok");
    fireEvent.change(level, { target: { value: "85" } });
    expect(example.dataset["level"]).toBe("near");
    expect(settings.getState().nearPercent).toBe(85);
  });

  test("name version, build and licence, and list the libraries when that is opened", async () => {
    show();
    expect(screen.getByText(/^Redescribe \d+\.\d+\.\d+ · Build abc · Licence: Apache-2\.0$/)).toBeTruthy();
    const details = screen.getByText("Libraries and their licences").closest("details");
    if (!details) throw new Error("no details");
    details.open = true;
    fireEvent(details, new Event("toggle"));
    const table = await screen.findByRole("table", { name: "Libraries and their licences" });
    expect(within(table).getByRole("row", { name: /^react 19\.\S+ MIT$/ })).toBeTruthy();
  });
});

describe("all data", () => {
  test("is exported as one file, and an import adds it where it isn't", async () => {
    await storeDraft();
    const files = watchDownloads();
    show();
    press("Export all data");
    const told = screen.getByRole("status", { name: "All data" });
    await waitFor(() =>
      expect(told.textContent).toContain("Exported all data as redescribe-data-2026-05-04.json"),
    );
    await drafts.remove("draft");
    const [file] = files;
    const choose = (content: Blob) =>
      fireEvent.change(screen.getByLabelText("File with all data"), {
        target: { files: [new File([content], "data.json")] },
      });
    choose(new Blob(["{}"]));
    await waitFor(() => expect(told.textContent).toContain("Nothing was imported."));
    choose(file?.content ?? new Blob());
    await waitFor(() =>
      expect(told.textContent).toContain("Imported: 1 draft. Nothing that was already here was changed."),
    );
    expect(await drafts.heads()).toEqual([head]);
    choose(file?.content ?? new Blob());
    await waitFor(() => expect(told.textContent).toContain("Everything in this file is already here"));
  });

  test("isn't exported in part: without all of it there is no file", async () => {
    await storeDraft();
    const files = watchDownloads();
    vi.spyOn(indexedDB, "databases").mockRejectedValue(new DOMException("no", "UnknownError"));
    show();
    press("Export all data");
    const told = screen.getByRole("status", { name: "All data" });
    await waitFor(() => expect(told.textContent).toContain("no file was made"));
    expect(files).toEqual([]);
  });

  test("is deleted after a question that names unsubmitted changes, and what went is told", async () => {
    await storeDraft();
    const { startAgain } = show();
    press("Delete all data…");
    const asked = within(await question());
    await asked.findByText("1 draft");
    expect(asked.getByRole("list", { name: "Changes that aren't submitted" }).textContent).toBe(
      '"liver.bam": 2 changed keys',
    );
    fireEvent.click(asked.getByRole("button", { name: "Delete all data" }));
    expect(await drafts.heads()).toHaveLength(1);
    fireEvent.click(
      asked.getByRole("checkbox", { name: "Yes, delete 1 draft with changes that aren't submitted" }),
    );
    fireEvent.click(asked.getByRole("button", { name: "Delete all data" }));
    const deleted = within(await screen.findByRole("dialog", { name: "All data was deleted" }));
    expect(deleted.getByText("1 draft")).toBeTruthy();
    expect(await drafts.heads()).toEqual([]);
    expect(startAgain).not.toHaveBeenCalled();
    fireEvent.click(deleted.getByRole("button", { name: "Open the start page" }));
    expect(startAgain).toHaveBeenCalledOnce();
  });

  test("stays when the question is cancelled, and while another tab has a draft open", async () => {
    await drafts.restore({ head: { ...head, changeCount: 0 }, parts: [] });
    show([{ name: "redescribe draft o", clientId: "another" }]);
    press("Delete all data…");
    const asked = within(await question());
    await asked.findByText("1 draft");
    fireEvent.click(asked.getByRole("button", { name: "Delete all data" }));
    expect((await asked.findByRole("alert")).textContent).toContain(
      "Nothing was deleted: another tab has a draft open",
    );
    fireEvent.click(asked.getByRole("button", { name: "Cancel" }));
    expect(screen.queryByRole("dialog", { name: "Delete all data?" })).toBeNull();
    expect(await drafts.heads()).toHaveLength(1);
  });

  test("that was stored after the question is asked for again before it is deleted", async () => {
    await storeDraft();
    show();
    press("Delete all data…");
    const asked = within(await question());
    fireEvent.click(await asked.findByRole("checkbox"));
    await drafts.restore({ head: { ...head, id: "other", name: "later.bam" }, parts: [] });
    fireEvent.click(asked.getByRole("button", { name: "Delete all data" }));
    expect((await asked.findByRole("alert")).textContent).toContain("nothing was deleted");
    expect(asked.getByText('"later.bam": 2 changed keys')).toBeTruthy();
    expect(asked.getByRole<HTMLInputElement>("checkbox").checked).toBe(false);
    expect(await drafts.heads()).toHaveLength(2);
  });
});

test("databases of other pages aren't this page's data", async () => {
  await drafts.heads();
  const other = indexedDB.open("another page");
  await new Promise((resolve) => other.addEventListener("success", resolve));
  other.result.close();
  expect(await databaseNames()).toEqual(["redescribe-drafts"]);
  await deleteDB("another page");
});
