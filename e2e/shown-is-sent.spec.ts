import { onlyCommit, requestText } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import type { EditorPage } from "./pages/editor-page.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

const platforms = [
  { ...dnanexus, object: dnanexus.unicode, control: "dnanexus" },
  { ...sevenbridges, object: sevenbridges.unicode, project: undefined, control: "sevenbridges" },
] as const;

/**
 * Characters that can be encoded in several ways: quotes, backslashes, markup, line ends, direction marks,
 * joiners.
 */
const awkward = '"quoted" \\ <b>&amp;</b>\n\ttab \u2028 \u202e \u200d 👩🏽‍🔬 e\u0301 ';

async function edit(editor: EditorPage): Promise<void> {
  await editor.setValue("Greek", awkward);
  await editor.addPair('a "key" \\ <i>', "é");
  await editor.toggleNull("ткань");
}

for (const { connection, object, project, control } of platforms) {
  for (const mode of ["merge", "replace", "replace, changed keys only"] as const) {
    test(`the request shown by a ${mode} is the one ${connection} gets, byte for byte`, async ({
      editor,
      server,
    }) => {
      await editor.open(connection, object, project);
      await edit(editor);
      if (mode !== "merge") await editor.replace.check();
      if (mode === "replace, changed keys only") await editor.keepUntouched.uncheck();
      const previewed = await editor.preview.requestText();
      const review = await editor.review();
      await expect(review.plan.requestTexts).toHaveCount(1);
      const shown = await review.plan.requestText();
      expect(shown).toBe(previewed);
      await review.submit(mode === "replace, changed keys only" ? { confirm: 13 } : {});
      // Seven Bridges ignores the null of a merge.
      const isIgnored = mode === "merge" && control === "sevenbridges";
      await expect(editor.result).toHaveAttribute("data-outcome", isIgnored ? "partly" : "verified");

      const commit = await onlyCommit(server[control]);
      expect(shown).toBe(requestText(commit));
      expect(commit.after).toMatchObject({ Greek: awkward, 'a "key" \\ <i>': "é" });
    });
  }
}

test("the request shown is the one sent when it is a thousand lines long", async ({ editor, server }) => {
  test.slow();
  await editor.open(sevenbridges.connection, sevenbridges.wide);
  await editor.setValue("key_0001", "edited");
  await editor.replace.check();
  const review = await editor.review();
  const shown = await review.plan.requestText();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commit = await onlyCommit(server.sevenbridges);
  expect(shown).toBe(requestText(commit));
  expect(JSON.parse(commit.requestBody ?? "")).toEqual({ ...commit.before, key_0001: "edited" });
});
