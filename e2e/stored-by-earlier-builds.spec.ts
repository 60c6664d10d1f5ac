import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { expect, type Server, test } from "./fixtures.ts";
import { DraftList } from "./pages/draft-list.ts";
import { HistoryPage } from "./pages/history-page.ts";
import { ObjectsPage } from "./pages/objects-page.ts";
import { PacketDialog } from "./pages/packet-dialog.ts";
import { SettingsDialog } from "./pages/settings-dialog.ts";
import { TemplateDialog } from "./pages/template-dialog.ts";
import { UndoNotice } from "./pages/undo-notice.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";
import { shownLinks, shownRows, shownSubmits } from "./stored-by-earlier-builds/what-is-shown.ts";
import type { Shown } from "./stored-by-earlier-builds/work-for-a-day.ts";
import { openBlankPage, type StoredData, writeStoredData } from "./stored-databases.ts";

// Data that earlier builds have stored opens unchanged in this one. It is recorded by
// scripts/record-stored.mjs.

test.use({
  viewport: { width: 1440, height: 1200 },
  timezoneId: "UTC",
  locale: "en-GB",
  // The allowed errors are those of connections without a token, and of the page without an icon.
  allowedConsoleErrors: [/^Failed to load resource/],
});

const folder = fileURLToPath(new URL("./stored-by-earlier-builds/", import.meta.url));
const builds = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

for (const build of builds) {
  const pathOf = (name: string) => `${folder}${build}/${name}`;
  const stored: StoredData = JSON.parse(readFileSync(pathOf("stored.json"), "utf8"));
  const shown: Shown = JSON.parse(readFileSync(pathOf("shown.json"), "utf8"));

  const restore = async (page: Page, server: Server) => {
    // The object is set to the state in which the colleague left it when the build was recorded.
    await server.sevenbridges.write({
      object: sevenbridges.chr20,
      set: { tissue: "Kidney", platform: "NovaSeq" },
    });
    await openBlankPage(page, server.url);
    await writeStoredData(page, stored);
  };

  test.describe(`stored by build ${build}`, () => {
    test("every draft opens with its rows, its steps, its write mode and its conflict", async ({
      editor,
      page,
      server,
    }) => {
      await restore(page, server);
      await page.goto("/#/");
      await expect
        .poll(() => shownLinks(page, "Drafts on this device"))
        .toEqual(
          // Drafts of a connection without a token are listed too.
          shown.draftNames,
        );
      for (const { address, name, rows } of shown.drafts) {
        await page.goto(`/${address}`);
        await expect(editor.heading).toHaveText(name);
        await expect.poll(() => shownRows(editor)).toEqual(rows);
      }
      const [first, second] = shown.drafts;
      await page.goto(`/${first?.address}`);
      await expect(editor.replace).toBeChecked();
      await expect(editor.keepUntouched).not.toBeChecked();
      await editor.redo();
      await editor.redo();
      await expect(editor.valueCell("undone")).toHoldText("comes back with Redo");
      await page.goto(`/${second?.address}`);
      const review = await editor.review();
      await expect(review.conflictCells("tissue")).toHaveText(["Liver", "Kidney", "Lung"]);
    });

    test("a draft file opens with its rows", async ({ editor, page }) => {
      await page.goto("/#/");
      await new DraftList(page).openFile(pathOf("draft-file.json"));
      await expect(editor.heading).toHaveText(shown.draftFile.name);
      await expect.poll(() => shownRows(editor)).toEqual(shown.draftFile.rows);
    });

    test("the history lists every submit, and one of them can be taken back", async ({
      editor,
      page,
      server,
    }) => {
      await restore(page, server);
      const [unfinished, ...ended] = shown.submits;
      const history = new HistoryPage(page);
      await history.open();
      await expect(history.rows).toHaveCount(shown.submits.length);
      const [first, ...others] = await shownSubmits(history);
      expect(others).toEqual(ended);
      // The submit is read back now, and its outcome depends on the platform.
      expect({ ...first, outcome: "" }).toEqual({ ...unfinished, outcome: "" });
      expect(first?.outcome).not.toBe("unreadable");
      const exported: { submits: readonly Submit[] } = JSON.parse(
        await readFile(await (await history.export("JSON")).path(), "utf8"),
      );
      const records = recordsOf(stored, "redescribe-journal", "submits").toReversed();
      expect(exported.submits.slice(1)).toEqual(records.slice(1));
      await history.export("CSV");

      const merge = records.at(-1) as Submit;
      await server.sevenbridges.write({
        object: merge.ref.objectId,
        set: { tissue: "Lung", reviewed: "yes" },
      });
      await history.undoButton(history.rows.last()).click();
      // The key that its null didn't remove is still a draft.
      await new UndoNotice(page).onTopButton.click();
      await expect(new UndoNotice(page).done).toBeVisible();
      const before = new Map(merge.before).get("tissue") ?? "";
      await expect(editor.valueCell("tissue")).toHoldText(before);
      await expect(editor.row("reviewed")).toHaveAttribute("data-state", "removed");
    });

    test("the template is in use, and the packets open", async ({ editor, page, server }) => {
      await restore(page, server);
      await editor.open(sevenbridges.connection, sevenbridges.chr20);
      const template = new TemplateDialog(page);
      await template.open();
      await expect(template.kept).toHaveText(shown.templateFacts.split("\n").at(-1) ?? "");
      expect((await template.facts.locator("dd").allInnerTexts()).join("\n")).toBe(shown.templateFacts);
      const { path } = await template.download();
      expect(await readFile(path, "utf8")).toBe(readFileSync(pathOf("template.json"), "utf8").trimEnd());

      await page.goto("/#/");
      const packet = await PacketDialog.open(page, pathOf("packet.json"));
      await expect(packet.root).toContainText(shown.packet.reason);
      for (const [key, effect] of Object.entries(shown.packet.effects))
        await expect(packet.effect(key)).toHaveAttribute("data-effect", effect);
      await expect(packet.standing).toContainText("unchanged since the packet was made");
    });

    test("settings, connections and lists are as they were, and there is no token", async ({
      page,
      server,
    }) => {
      expect(JSON.stringify(stored)).not.toMatch(/sandbox-(curator|uploader|viewer)|"token"/);
      await restore(page, server);
      await page.goto("/#/");
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      await expect.poll(() => shownLinks(page, "Pinned")).toEqual(shown.pinned);
      expect(await shownLinks(page, "Recent")).toEqual(shown.openedBefore);
      const connections = page.getByRole("region", { name: "Connections" }).getByRole("listitem");
      await expect(connections).toHaveCount(shown.connections.length);
      // The words between name, host and account are other ones since then.
      for (const [index, text] of shown.connections.entries()) {
        const [nameAndHost = "", , lastAs = ""] = text.split(" · ");
        const account = lastAs.replace(/^last as /, "");
        expect([nameAndHost, account].every((part) => part.length > 3)).toBe(true);
        await expect(connections.nth(index)).toContainText(nameAndHost);
        await expect(connections.nth(index)).toContainText(`as ${account}`);
      }
      const settings = await SettingsDialog.open(page);
      await expect(settings.root.getByRole("radio", { name: "Compact" })).toBeChecked();
      await expect(settings.warnFrom).toHaveValue("80");
      await expect(settings.confirmsRemovals).toBeChecked();
      await expect(settings.language).toHaveValue("en");
      await settings.doneButton.click();

      const objects = new ObjectsPage(page);
      await objects.open(dnanexus.connection, dnanexus.project, "/cohort");
      for (const column of shown.columns)
        await expect(objects.grid.getByRole("columnheader", { name: column })).toBeVisible();
      await expect(objects.selected).toContainText("1 selected");
    });
  });
}

interface Submit {
  readonly ref: { readonly objectId: string };
  readonly before: readonly (readonly [string, string])[];
}

function recordsOf(stored: StoredData, database: string, store: string): readonly unknown[] {
  const stores = stored.databases.find(({ name }) => name === database)?.stores ?? [];
  return stores.find(({ name }) => name === store)?.records.map(({ value }) => value) ?? [];
}
