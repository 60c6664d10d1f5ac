import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { PastePreview } from "./pages/paste-preview.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

/** The expected result of importing a file, applying it as offered, and submitting (e2e/cases/README.md). */
interface Case {
  readonly file: string;
  readonly object: keyof typeof OBJECTS;
  readonly lands?: Pairs;
  readonly has?: Pairs;
  readonly never?: readonly (string | readonly [string, string])[];
  readonly asks?: boolean;
  readonly or?: { readonly lands: Pairs };
}
type Pairs = Readonly<Record<string, string>>;

const OBJECTS = {
  chr20: [sevenbridges.connection, sevenbridges.chr20],
  "no-pairs": [sevenbridges.connection, sevenbridges.nullMetadata],
  liver: [dnanexus.connection, dnanexus.liver, dnanexus.project],
  "no-properties": [dnanexus.connection, dnanexus.empty, dnanexus.project],
} as const;

const folder = new URL("./cases/", import.meta.url);
const cases: readonly Case[] = JSON.parse(readFileSync(new URL("expect.json", folder), "utf8"));

async function importFile(page: Page, file: string): Promise<void> {
  const chosen = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Import…" }).click();
  await (await chosen).setFiles(new URL(file, folder).pathname);
}

for (const { file, object, lands, has, never = [], asks, or } of cases) {
  test(`${file} lands exactly, or is asked about`, async ({ editor, page, server }) => {
    const preview = new PastePreview(page);
    const [connection, id, project] = OBJECTS[object];
    await editor.open(connection, id, project);
    await importFile(page, file);
    await expect(preview.summary).not.toBeEmpty();
    if (asks && !or) {
      await expect(preview.applyButton).toHaveAttribute("aria-disabled", "true");
      await expect(preview.root).toContainText(/Choose its (row|column)/);
      expect(await server.sevenbridges.history()).toEqual([]);
      expect(await server.dnanexus.history()).toEqual([]);
      return;
    }
    await preview.apply();
    const review = await editor.review();
    await review.submit();
    await expect(editor.result).toHaveAttribute("data-outcome", "verified");
    const platform = connection === dnanexus.connection ? server.dnanexus : server.sevenbridges;
    const [commit, ...others] = await platform.history();
    expect(others).toEqual([]);
    const changed = difference(commit?.before ?? {}, commit?.after ?? {});
    if (lands ?? or) expect(changed).toEqual(lands ?? or?.lands);
    if (has) expect(changed).toMatchObject(has);
    for (const unwanted of never) {
      const [key, value] = typeof unwanted === "string" ? [unwanted] : unwanted;
      if (value === undefined) expect(Object.keys(changed)).not.toContain(key);
      else expect(changed[key]).not.toBe(value);
    }
  });
}

/** The pairs that are new or changed. */
function difference(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(after).filter(([key, value]) => before[key] !== value));
}
