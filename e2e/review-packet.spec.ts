import { readFile } from "node:fs/promises";
import type { Browser, Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { PacketDialog } from "./pages/packet-dialog.ts";
import { controlOf, openTarget, ourCommits, type Target, targets, writeAsOther } from "./targets.ts";

/** The author changes and reviews, and saves a packet instead of submitting. */
async function savePacket(editor: EditorPage, page: Page, target: Target): Promise<string> {
  await openTarget(editor, target);
  await editor.setValue("tissue", "Lung");
  await editor.addPair("batch", "B7");
  const review = await editor.review();
  await review.reason.fill("agreed on Monday");
  const packet = await PacketDialog.make(page);
  const path = await packet.save();
  await packet.close();
  await review.cancelButton.click();
  return path;
}

/** A second person with another browser that has no data of the author. */
async function openElsewhere(browser: Browser, url: string, path: string) {
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  await page.goto("/");
  const packet = await PacketDialog.open(page, path);
  return { page, packet, editor: new EditorPage(page) };
}

for (const target of targets) {
  test(`a packet is made by one person, and looked over and submitted by another, on ${target.name}`, async ({
    browser,
    editor,
    page,
    server,
  }) => {
    const path = await savePacket(editor, page, target);
    expect(await readFile(path, "utf8")).not.toContain("sandbox-curator");
    expect(await ourCommits(controlOf(server, target))).toEqual([]);

    const second = await openElsewhere(browser, server.url, path);
    await expect(second.packet.standing).toContainText("unchanged since the packet was made");
    await expect(second.packet.root).toContainText("agreed on Monday");
    await expect(second.packet.effect("tissue")).toHaveAttribute("data-effect", "changed");
    await second.packet.openAsDraft();
    const review = await second.editor.review();
    await expect(review.reason).toHaveValue("agreed on Monday");
    await review.submit();
    await expect(second.editor.result).toHaveAttribute("data-outcome", "verified");
    const [commit, ...others] = await ourCommits(controlOf(server, target));
    expect(others).toEqual([]);
    expect(commit?.after).toEqual({ ...commit?.before, tissue: "Lung", batch: "B7" });
  });

  test(`a packet that the object has moved away from is carried over first, and asks where it collides, on ${target.name}`, async ({
    browser,
    editor,
    page,
    server,
  }) => {
    const path = await savePacket(editor, page, target);
    await writeAsOther(server, target, { tissue: "Brain" });
    const second = await openElsewhere(browser, server.url, path);
    await expect(second.packet.standing).toContainText("can't be submitted as is");
    await second.packet.carryOver();
    const review = await second.editor.review();
    await expect(review.submitButton).toHaveAccessibleDescription(/Resolve 1 conflict first/);
    await review.keepMine("tissue");
    await review.submit();
    await expect(second.editor.result).toHaveAttribute("data-outcome", "verified");
    expect((await ourCommits(controlOf(server, target))).at(-1)?.after).toMatchObject({
      tissue: "Lung",
      batch: "B7",
    });
  });
}

test("a packet goes on top of a draft that is there already, as one step, and only when that is wanted", async ({
  editor,
  page,
}) => {
  const [target] = targets;
  if (!target) throw new Error("no target");
  const path = await savePacket(editor, page, target);
  await editor.setValue("case_id", "mine");
  await page.goto("/#/");
  const packet = await PacketDialog.open(page, path);
  await packet.openAsDraftButton.click();
  await expect(packet.standing).toContainText("You have a draft of this object with 3 changes");
  await packet.putOnTop();
  await expect(editor.valueCell("case_id")).toHoldText("mine");
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
});

test("on paper a packet is alone, whole, and has room for two signatures", async ({ editor, page }) => {
  const [target] = targets;
  if (!target) throw new Error("no target");
  await openTarget(editor, target);
  await editor.setValue("tissue", "Lung");
  await editor.review();
  const packet = await PacketDialog.make(page);
  await expectAccessible(page, "a review packet");
  await page.emulateMedia({ media: "print" });
  await expect(packet.root.getByRole("table", { name: "Signatures" })).toBeVisible();
  await expect(packet.saveButton).toBeHidden();
  await expect(editor.grid).toBeHidden();
  await expect(packet.effect("tissue")).toBeVisible();
});

test("what is no packet, or was altered, is refused with what to do", async ({ editor, page }) => {
  const [target] = targets;
  if (!target) throw new Error("no target");
  const path = await savePacket(editor, page, target);
  const text = await readFile(path, "utf8");
  await page.goto("/#/");
  const alert = page.getByRole("alert");
  await PacketDialog.choose(page, "notes.json", '{"a":1}');
  await expect(alert).toContainText("isn't a review packet");
  await PacketDialog.choose(page, "altered.json", text.replace("Monday", "Tuesday"));
  await expect(alert).toContainText("modified after it was saved");
});
