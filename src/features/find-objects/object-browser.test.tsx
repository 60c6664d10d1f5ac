// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { batchKey } from "#engine/batch/batch-owner.ts";
import { batchRequests } from "#engine/batch/batch-requests.ts";
import { listLayoutOf, resetLayout } from "#engine/objects/list-layout.ts";
import { listTour } from "#engine/objects/list-tour.ts";
import { connectionWith, type ListedFile, namesShown, renderWithQueries } from "./listed-fixture.tsx";
import { ObjectBrowser } from "./object-browser.tsx";

beforeEach(() => {
  // Browsers have popovers, but happy-dom hasn't.
  HTMLElement.prototype.showPopover ??= () => {};
  localStorage.clear();
  listLayoutOf("sb", "curator/atlas").setState(resetLayout(), true);
});
afterEach(cleanup);

const FILES: readonly ListedFile[] = [
  { name: "b10.bam", size: 900, metadata: { tissue: "Liver" } },
  { name: "b9.bam", size: 2_000_000, tags: ["qc"], metadata: { tissue: "Lung", batch: "1" } },
  { name: "a1.bam", metadata: { tissue: "Kidney" } },
];

async function browse(files: readonly ListedFile[], query = "") {
  const { connection, asked } = connectionWith(files);
  const address = { kind: "objects", connection: "sb", project: "curator/atlas", query } as const;
  const onManifest = vi.fn();
  renderWithQueries(<ObjectBrowser address={address} connection={connection} onManifest={onManifest} />);
  await screen.findByRole("grid", { name: "Objects" });
  return { asked, connection, onManifest };
}

const many = (count: number): readonly ListedFile[] =>
  Array.from({ length: count }, (_, at) => ({ name: `s-${count - at}.bam`, size: count - at }));

const head = (name: string) => screen.getByRole("columnheader", { name });
const sortBy = (name: string) => fireEvent.click(within(head(name)).getByRole("button", { name }));
const headNames = () =>
  screen.getAllByRole("columnheader").map((element) => element.getAttribute("aria-label"));

describe("the object list", () => {
  it("shows size and times without asking for metadata, and sorts by a press on a head", async () => {
    const { asked } = await browse(FILES);
    expect(screen.getByText("2 MB")).toHaveProperty("title", "2,000,000 bytes");
    const lists = asked.filter(({ pathname }) => pathname === "/v2/files");
    expect(lists.map((url) => url.searchParams.get("fields")?.includes("metadata"))).toEqual([false]);
    sortBy("Name");
    expect(namesShown()).toEqual(["a1.bam", "b9.bam", "b10.bam"]);
    expect(head("Name").getAttribute("aria-sort")).toBe("ascending");
    sortBy("Size");
    expect(namesShown()).toEqual(["b10.bam", "b9.bam", "a1.bam"]);
    sortBy("Size");
    expect(namesShown()).toEqual(["b9.bam", "b10.bam", "a1.bam"]);
    sortBy("Size");
    expect(namesShown()).toEqual(["b10.bam", "b9.bam", "a1.bam"]);
    expect(head("Size").getAttribute("aria-sort")).toBe("none");
  });

  it("says that a sort is of loaded objects while there are more, and sorts all once they are loaded", async () => {
    await browse(many(150));
    const sorting = screen.getByRole("status", { name: "Sorting" });
    expect(sorting.textContent).toBe("");
    sortBy("Size");
    expect(namesShown()[0]).toBe("s-51.bam");
    expect(sorting.textContent).toBe("Sorted among the loaded objects only");
    fireEvent.click(screen.getByRole("button", { name: "Load all" }));
    await waitFor(() => expect(screen.getByRole("status", { name: "Count" }).textContent).toBe("150 items"));
    expect(namesShown()[0]).toBe("s-1.bam");
    expect(sorting.textContent).toBe("");
  });

  it("offers the keys of loaded objects with their numbers, and fills a column that was chosen", async () => {
    await browse(FILES);
    const field = screen.getByRole("combobox", { name: "Metadata key to show as a column" });
    fireEvent.focus(field);
    await waitFor(() => {
      const options = Array.from(
        document.querySelectorAll(`#${CSS.escape(field.getAttribute("list") ?? "")} option`),
      );
      expect(options.map((option) => [option.getAttribute("value"), option.getAttribute("label")])).toEqual([
        ["tissue", "on 3 objects"],
        ["batch", "on 1 object"],
      ]);
    });
    fireEvent.change(field, { target: { value: "tissue" } });
    fireEvent.click(screen.getByRole("button", { name: "Add column" }));
    await screen.findByText("Kidney");
    sortBy("tissue");
    expect(namesShown()).toEqual(["a1.bam", "b10.bam", "b9.bam"]);
  });

  it("hides and shows columns by the menu, which stays open", async () => {
    await browse(FILES);
    fireEvent.click(screen.getByRole("button", { name: "Columns" }));
    const choice = (name: string) => screen.findByRole("menuitemcheckbox", { name, hidden: true });
    fireEvent.click(await choice("Tags"));
    fireEvent.click(await choice("Class"));
    expect(headNames()).toEqual(["Selected", "Name", "Size", "Modified", "Tags", "Pinned"]);
    expect(screen.getByText("qc")).toBeDefined();
    expect(screen.queryByRole("menuitemcheckbox", { name: "State", hidden: true })).toBeNull();
    fireEvent.click(screen.getByRole("menuitem", { name: "Default columns", hidden: true }));
    expect(headNames()).toEqual(["Selected", "Name", "Class", "Size", "Modified", "Pinned"]);
  });

  it("moves a column by Alt with an arrow, and keeps the focus on it", async () => {
    await browse(FILES);
    const grid = screen.getByRole("grid", { name: "Objects" });
    await waitFor(() => expect(grid.dataset["menus"]).toBe(""));
    const button = within(head("Size")).getByRole("button");
    button.focus();
    fireEvent.keyDown(button, { key: "ArrowLeft", altKey: true });
    expect(headNames()).toEqual(["Selected", "Name", "Size", "Class", "Modified", "Pinned"]);
    expect(document.activeElement?.textContent).toContain("Size");
    expect(listLayoutOf("sb", "curator/atlas").getState().shown).toEqual([
      "size",
      "class",
      "folder",
      "modified",
    ]);
  });

  it("is as it was for who comes back from an object: loaded as far, with the focus on its row", async () => {
    const { connection } = connectionWith(many(250));
    const address = { kind: "objects", connection: "sb", project: "curator/atlas" } as const;
    const browser = <ObjectBrowser address={address} connection={connection} onManifest={() => {}} />;
    renderWithQueries(browser);
    await screen.findByRole("grid", { name: "Objects" });
    fireEvent.click(screen.getByRole("button", { name: "Load more" }));
    await waitFor(() => expect(screen.getByRole("status", { name: "Count" }).textContent).toBe("200 loaded"));
    fireEvent.click(screen.getByRole("link", { name: "s-248.bam" }));
    cleanup();
    // Nothing is cached any more, as after a long time with the object.
    renderWithQueries(browser);
    await waitFor(() => expect(document.activeElement?.textContent).toBe("s-248.bam"));
    await waitFor(() => expect(screen.getByRole("status", { name: "Count" }).textContent).toBe("200 loaded"));
  });

  it("opens the batch of selected objects, or of all found ones, with a file that is dropped on it", async () => {
    const { connection, onManifest } = await browse(FILES);
    const file = new File(["name,tissue"], "manifest.csv");
    const drop = () => fireEvent.drop(document.body, { dataTransfer: { types: ["Files"], files: [file] } });
    const place = { connection: "sb", project: "curator/atlas" };
    const requested = () => batchRequests.getState().get(batchKey({ ...place, account: connection.account }));
    drop();
    expect(onManifest).toHaveBeenCalledWith(place, { kind: "file", file });
    expect(requested()).toMatchObject({ kind: "found", query: { project: "curator/atlas" } });
    fireEvent.click(screen.getByRole("checkbox", { name: "Select b9.bam" }));
    drop();
    expect(requested()).toEqual({ kind: "refs", refs: [{ connection: "sb", objectId: "id-1" }] });
    expect(onManifest).toHaveBeenCalledTimes(2);
  });

  it("saves the shown search under a name, and deletes it again", async () => {
    // Neither has happy-dom modal dialogs.
    HTMLDialogElement.prototype.showModal ??= () => {};
    await browse(FILES, "tissue=Liver");
    const openMenu = () => fireEvent.click(screen.getByRole("button", { name: "Saved searches" }));
    const item = (name: string) => screen.findByRole("menuitem", { name, hidden: true });
    openMenu();
    fireEvent.click(await item("Save this search…"));
    const name = await screen.findByRole("textbox", { name: "Name", hidden: true });
    fireEvent.change(name, { target: { value: "Livers" } });
    const { form } = name as HTMLInputElement;
    if (form) fireEvent.submit(form);
    openMenu();
    expect((await item("Livers")).textContent).toContain("tissue=Liver");
    fireEvent.click(await item('Delete "Livers"'));
    expect(localStorage.getItem('saved-searches ["sb","curator/atlas"]')).toBe("[]");
  });

  it("finds parts of names where the platform can't, and says so", async () => {
    await browse(FILES, "B1");
    expect(namesShown()).toEqual(["b10.bam"]);
    expect(screen.getByText(/Put = before a whole name/)).toBeDefined();
    expect(screen.getByRole("status", { name: "Count" }).textContent).toBe("1 found, searched all 3");
  });

  it("lets the platform search for a whole name", async () => {
    const { asked } = await browse(FILES, "=b9.bam");
    expect(namesShown()).toEqual(["b9.bam"]);
    expect(asked.some((url) => url.searchParams.get("name") === "b9.bam")).toBe(true);
  });

  it("an object that is opened begins a way through the list as it is shown, without its folders", async () => {
    await browse([{ name: "below", type: "folder" }, ...FILES]);
    sortBy("Name");
    listTour.setState({ tour: undefined });
    fireEvent.click(screen.getByRole("link", { name: /^below/ }));
    fireEvent.click(screen.getByRole("link", { name: "b9.bam" }), { ctrlKey: true });
    expect(listTour.getState().tour).toBeUndefined();
    fireEvent.click(screen.getByRole("link", { name: "b9.bam" }));
    const ids = listTour.getState().tour?.objects.map(({ objectId }) => objectId);
    // The ids follow the order in which the platform lists the files.
    expect(ids).toEqual(["id-3", "id-2", "id-1"]);
  });
});
