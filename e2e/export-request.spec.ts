import { spawnSync } from "node:child_process";
import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { ExportMenu } from "./pages/export-menu.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const hasCurl =
  spawnSync("curl", ["--version"]).status === 0 && spawnSync("/bin/sh", ["-c", ":"]).status === 0;
const hostile = 'it\'s $HOME `id` "x" \\ !! 肝 😀\nsecond line';

/** Runs a copied command as in a terminal. */
function runInShell(script: string, token: Record<string, string>): void {
  const { status, stderr } = spawnSync("/bin/sh", [], {
    input: script,
    encoding: "utf8",
    env: { ...process.env, ...token },
  });
  expect(stderr).not.toContain("not found");
  expect(status).toBe(0);
}

test("the copied curl does on DNAnexus what the submit would", async ({ editor, page, server }) => {
  test.skip(!hasCurl, "there is no curl or no POSIX shell here to run the copied text");
  const exports = new ExportMenu(page);
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  await editor.setValue("tissue", hostile);
  await editor.toggleNull("sample_id");
  const shown = await editor.preview.requestText();
  await exports.copyRequestAs("curl");
  await expect(exports.saidOfRequest).toHaveText("curl copied. It takes the token from a variable.");
  const { "text/plain": script = "" } = await exports.clipboard();
  expect(script).not.toContain("sandbox-curator");
  runInShell(script, { DX_TOKEN: "sandbox-curator" });
  const commit = await onlyCommit(server.dnanexus);
  expect(shown.endsWith(commit.requestBody ?? "?")).toBe(true);
  expect(commit.after?.["tissue"]).toBe(hostile);
  expect(commit.after).not.toHaveProperty("sample_id");
});

test("the copied curl does on Seven Bridges what the submit would", async ({ editor, page, server }) => {
  test.skip(!hasCurl, "there is no curl or no POSIX shell here to run the copied text");
  const exports = new ExportMenu(page);
  await editor.open(sevenbridges.connection, sevenbridges.mixedTypes);
  await editor.setValue("tissue", hostile);
  await editor.replace.check();
  const shown = await editor.preview.requestText();
  await exports.copyRequestAs("curl");
  const { "text/plain": script = "" } = await exports.clipboard();
  runInShell(script, { SB_AUTH_TOKEN: "sandbox-curator" });
  const commit = await onlyCommit(server.sevenbridges);
  expect(commit.method).toBe("PUT");
  expect(shown.endsWith(commit.requestBody ?? "?")).toBe(true);
});

test("dx isn't offered for an equals sign, and says why; Python is", async ({ editor, page }) => {
  const exports = new ExportMenu(page);
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  await editor.setValue("tissue", "Liver, left");
  await exports.copyRequestAs("dx");
  expect((await exports.clipboard())["text/plain"]).toBe(
    `dx set_properties '${dnanexus.project}:${dnanexus.liver}' \\\n  'tissue=Liver, left'`,
  );

  await editor.addPair("url", "https://x.test/?a=b");
  await exports.openCopyAs();
  await expect(exports.copyItem("dx")).toBeDisabled();
  await expect(exports.copyItem("dx")).toHaveAccessibleDescription(
    `dx can't set values containing "=": url. Use Python.`,
  );
  await exports.copyItem("Python (dxpy)").click();
  const { "text/plain": python = "" } = await exports.clipboard();
  expect(python).toContain('"url": "https://x.test/?a=b",');
  expect(python).toContain('os.environ["DX_TOKEN"]');
});

test("the body is copied exactly as the preview shows it", async ({ editor, page }) => {
  const exports = new ExportMenu(page);
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await expect(exports.copyAsButton).toBeDisabled();
  await expect(exports.copyAsButton).toHaveAccessibleDescription("Nothing to send");
  await editor.setValue("tissue", hostile.replace("\n", " "));
  await exports.openCopyAs();
  await expect(exports.copyItem("Python (sevenbridges-python)")).toBeVisible();
  await exports.copyItem("JSON body").click();
  const { "text/plain": body = "?" } = await exports.clipboard();
  expect(await editor.preview.requestText()).toBe(
    `PATCH /v2/files/${sevenbridges.chr20}/metadata\n\n${body}`,
  );
});
