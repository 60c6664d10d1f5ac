import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { ConnectionDialog } from "../pages/connection-dialog.ts";
import { DraftList } from "../pages/draft-list.ts";
import { EditorPage } from "../pages/editor-page.ts";
import { HistoryPage } from "../pages/history-page.ts";
import { KeptDraft } from "../pages/kept-draft.ts";
import { ObjectsPage } from "../pages/objects-page.ts";
import { PacketDialog } from "../pages/packet-dialog.ts";
import { SettingsDialog } from "../pages/settings-dialog.ts";
import { TemplateDialog } from "../pages/template-dialog.ts";
import type { SandboxControl } from "../sandbox-control.ts";
import { dnanexus, sevenbridges } from "../seeds.ts";
import { type ShownDraft, type ShownSubmit, shownLinks, shownRows, shownSubmits } from "./what-is-shown.ts";

export interface Workplace {
  /** The address that admits a page to the gateway. */
  readonly sessionUrl: string;
  /** The address of a stand-in for a Seven Bridges platform. */
  readonly platformUrl: string;
  readonly dnanexus: SandboxControl;
  readonly sevenbridges: SandboxControl;
}

export interface Shown {
  readonly drafts: readonly ShownDraft[];
  readonly draftFile: ShownDraft;
  readonly draftNames: readonly string[];
  readonly submits: readonly ShownSubmit[];
  readonly connections: readonly string[];
  readonly pinned: readonly string[];
  readonly openedBefore: readonly string[];
  readonly columns: readonly string[];
  readonly templateFacts: string;
  readonly packet: { readonly reason: string; readonly effects: Readonly<Record<string, string>> };
}

/** The template for all files of the Seven Bridges project. */
const SHEET = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Atlas sample sheet",
  description: "What every file of the atlas says about itself",
  type: "object",
  properties: {
    tissue: { type: "string", enum: ["Liver", "Lung", "Kidney"] },
    plate_well: { type: "string", pattern: "^[A-H](1[0-2]|[1-9])$" },
  },
  required: ["tissue", "plate_well"],
};

/** Uses every feature that stores something; returns what was shown and downloaded. */
export async function workForADay(
  page: Page,
  place: Workplace,
): Promise<{ shown: Shown; files: Readonly<Record<string, string>> }> {
  const connections = await connect(page, place);
  await changeSettings(page);
  const columns = await browseObjects(page);
  const templateFacts = await loadTemplate(page);
  const packet = await makePacket(page);
  const draftFile = await makeDraftFile(page);
  const drafts = [
    await draftOfManySteps(page),
    await draftInConflict(page, place),
    draftFile.shown,
    packet.draft,
  ];
  const submits = await submitInManyWays(page, place);
  await page.goto("/#/");
  await page.getByRole("region", { name: "Pinned" }).waitFor();
  return {
    shown: {
      drafts,
      draftFile: draftFile.shown,
      draftNames: await shownLinks(page, "Drafts on this device"),
      submits,
      connections,
      pinned: await shownLinks(page, "Pinned"),
      openedBefore: await shownLinks(page, "Recent"),
      columns,
      templateFacts,
      packet: { reason: packet.reason, effects: packet.effects },
    },
    files: {
      "draft-file.json": draftFile.text,
      "packet.json": packet.text,
      "template.json": JSON.stringify(SHEET),
    },
  };
}

async function connect(page: Page, { sessionUrl, platformUrl }: Workplace): Promise<readonly string[]> {
  await page.goto(sessionUrl);
  const viaGateway = await ConnectionDialog.open(page);
  await viaGateway.platform.selectOption("cgc");
  await viaGateway.connect("sandbox-curator");
  await viaGateway.root.waitFor({ state: "hidden" });
  const direct = await ConnectionDialog.open(page);
  await page.route("https://api.sbgenomics.com/**", async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${platformUrl}${pathname}${search}` }) });
  });
  await direct.platform.selectOption("sevenbridges");
  await direct.way("direct").check();
  await direct.name.fill("Straight to the platform");
  await direct.connect("sandbox-curator");
  await direct.root.waitFor({ state: "hidden" });
  return page
    .getByRole("region", { name: "Connections" })
    .getByRole("listitem")
    .evaluateAll((items) => items.map((item) => item.querySelector("span")?.textContent ?? ""));
}

async function changeSettings(page: Page): Promise<void> {
  const settings = await SettingsDialog.open(page);
  await settings.choose("Dark");
  await settings.choose("Compact");
  await settings.warnFrom.selectOption("80");
  await settings.confirmsRemovals.check();
  await settings.language.selectOption({ label: "English" });
  await settings.doneButton.click();
}

async function browseObjects(page: Page): Promise<readonly string[]> {
  const objects = new ObjectsPage(page);
  await objects.open(dnanexus.connection, dnanexus.project, "/cohort");
  await objects.addColumn("tissue");
  await objects.addColumn("batch");
  await objects.pin("cohort-0001.bam").click();
  await objects.checkbox("cohort-0002.bam").check();
  return ["tissue", "batch"];
}

async function loadTemplate(page: Page): Promise<string> {
  const editor = new EditorPage(page);
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  const template = new TemplateDialog(page);
  await template.open();
  const buffer = Buffer.from(JSON.stringify(SHEET));
  await template.chooseFile({ name: "atlas.schema.json", mimeType: "application/json", buffer });
  await template.useButton.click();
  await template.kept.filter({ hasText: "On this device" }).waitFor();
  const facts = await template.facts.locator("dd").allInnerTexts();
  await template.close();
  return facts.join("\n");
}

async function makePacket(page: Page) {
  const editor = new EditorPage(page);
  await editor.open(sevenbridges.connection, sevenbridges.unicode);
  const [first = ""] = await editor.shownKeys();
  await editor.setValue(first, "reviewed by two \u{1f9ec} \u0391\u03b8\u03ae\u03bd\u03b1");
  await editor.addPair("constructor.name", "\u05d0\u05d1 =SUM(A1)");
  const review = await editor.review();
  const reason = "agreed on Monday, says \u00dcmit";
  await review.reason.fill(reason);
  const dialog = await PacketDialog.make(page);
  const text = await readFile(await dialog.save(), "utf8");
  const effects = { [first]: "changed", "constructor.name": "added" };
  await dialog.close();
  await review.cancel();
  await keepNow(page);
  return { text, reason, effects, draft: await shownDraft(editor) };
}

/** A draft that was downloaded and is stored as well. */
async function makeDraftFile(page: Page): Promise<{ shown: ShownDraft; text: string }> {
  const editor = new EditorPage(page);
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  await editor.setValue("tissue", "Lung");
  await editor.toggleNull("case_id");
  await editor.addPair("__proto__", "is a key like any other");
  await keepNow(page);
  const shown = await shownDraft(editor);
  const list = new DraftList(page);
  await list.show();
  const text = await readFile(await list.download(shown.name), "utf8");
  return { shown, text };
}

/** A draft with undone steps, a rename, a filter and a sort, and a replace that keeps one key. */
async function draftOfManySteps(page: Page): Promise<ShownDraft> {
  const editor = new EditorPage(page);
  await editor.open(sevenbridges.connection, sevenbridges.mixedTypes);
  const keys = await editor.shownKeys();
  await editor.addPair("reviewed_by", "Ada \u0645\u0631\u062d\u0628\u0627");
  await editor.addPair("empty", "");
  await editor.renameKey("tissue", "organ");
  await editor.addPair("undone", "comes back with Redo");
  await editor.undo();
  await editor.undo();
  await editor.replace.check();
  await editor.keepUntouched.uncheck();
  const [kept = ""] = keys;
  await editor.preview.keepButton(kept).click();
  await keepNow(page);
  return shownDraft(editor);
}

/** A draft with an open conflict, because somebody else changed the same key. */
async function draftInConflict(page: Page, { sevenbridges: control }: Workplace): Promise<ShownDraft> {
  const editor = new EditorPage(page);
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await editor.addPair("batch", "B7");
  await control.write({ object: sevenbridges.chr20, set: { tissue: "Kidney", platform: "NovaSeq" } });
  const review = await editor.review();
  await review.conflicts.waitFor();
  await review.cancel();
  await keepNow(page);
  return shownDraft(editor);
}

const COHORT = "569000000000000000000001";

async function submitInManyWays(page: Page, place: Workplace): Promise<readonly ShownSubmit[]> {
  const { sevenbridges: control, dnanexus: dnanexusControl } = place;
  const editor = new EditorPage(page);
  const submit = async (value: string, reason: string) => {
    await editor.setValue("tissue", value);
    const review = await editor.review();
    await review.submit({ reason });
    await review.root.waitFor({ state: "hidden" });
  };
  await editor.open(sevenbridges.connection, COHORT);
  const [, removed = ""] = await editor.shownKeys();
  await editor.setValue("tissue", "Lung");
  await editor.addPair("reviewed", "yes");
  await editor.toggleNull(removed);
  const review = await editor.review();
  const confirm = (await review.confirm.isVisible()) ? { confirm: 1 } : {};
  await review.submit({ reason: "merge with a null, \u201equoted\u201c", ...confirm });
  await review.root.waitFor({ state: "hidden" });

  await editor.open(dnanexus.connection, "file-SandboxCohort00000000001", dnanexus.project);
  await submit("Brain", "to be taken back");
  await page.getByRole("status", { name: "Result" }).getByRole("button", { name: "Undo submit" }).click();
  await page.getByRole("main").getByText("Undo submission").first().waitFor();
  const undo = await editor.review();
  await undo.submit({ reason: "taken back" });
  await undo.root.waitFor({ state: "hidden" });
  await dnanexusControl.faults([{ on: "setProperties", fault: "alters-value:case" }]);
  await submit("UPPER", "altered by the platform");
  await editor.open(dnanexus.connection, "file-SandboxCohort00000000002", dnanexus.project);
  await dnanexusControl.faults([{ on: "setProperties", fault: "status:403" }]);
  await submit("Skin", "refused");

  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/object/cgc/${COHORT}`);
  await editor.grid.waitFor();
  await submit("Bone", "through the gateway");

  await editor.open(sevenbridges.connection, "569000000000000000000002");
  await editor.setValue("tissue", "Nerve");
  const last = await editor.review();
  await control.faults([{ on: "PATCH metadata", fault: "hang-before-commit" }]);
  await last.submit({ reason: "cut off in the middle" });
  while ((await control.usedFaults()).every(({ used }) => used === 0)) await page.waitForTimeout(50);
  const other = await page.context().newPage();
  const otherHistory = new HistoryPage(other);
  await otherHistory.open();
  await otherHistory.rows.first().waitFor();
  const shown = await shownSubmits(otherHistory);
  await other.close();
  return shown;
}

async function keepNow(page: Page): Promise<void> {
  await new KeptDraft(page).saved.waitFor();
}

async function shownDraft(editor: EditorPage): Promise<ShownDraft> {
  const address = new URL(editor.page.url()).hash;
  return { address, name: await editor.heading.innerText(), rows: await shownRows(editor) };
}
