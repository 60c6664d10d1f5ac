import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import type { EditorPage } from "./pages/editor-page.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

/** Characters of 1, 2, 3 and 4 bytes in UTF-8. */
const characters = ["a", "é", "長", "🧬"];

/** A text of exactly this many bytes, made of one character and filled up with ASCII. */
function textOfBytes(character: string, bytes: number): string {
  const size = new TextEncoder().encode(character).length;
  return character.repeat(Math.floor(bytes / size)) + "!".repeat(bytes % size);
}

const platforms = [
  { ...dnanexus, object: dnanexus.empty, control: "dnanexus", valueBytes: 700 },
  {
    connection: sevenbridges.connection,
    object: sevenbridges.nullMetadata,
    project: undefined,
    control: "sevenbridges",
    valueBytes: 300,
  },
] as const;

for (const { connection, object, project, control, valueBytes } of platforms) {
  test(`keys of 100 and values of ${valueBytes} bytes are saved on ${connection}, whatever their characters`, async ({
    editor,
    server,
  }) => {
    await editor.open(connection, object, project);
    const pairs = characters.map((character) => ({
      key: textOfBytes(character, 100),
      value: textOfBytes(character, valueBytes),
    }));
    for (const { key, value } of pairs) {
      await editor.addPair(key, value);
      await expect(editor.keyMeter(key)).toHaveAttribute("aria-valuenow", "100");
      await expect(editor.keyMeter(key)).toHaveAttribute("data-level", "near");
      await expect(editor.valueMeter(key)).toHaveText(`${valueBytes}/${valueBytes}`);
      await expect(editor.valueMeter(key)).toHaveAttribute("data-level", "near");
    }
    await expect(editor.issues).toContainText("no issues");

    const review = await editor.review();
    await review.submit();
    await expect(editor.result).toHaveAttribute("data-outcome", "verified");
    for (const { key, value } of pairs) await expect(editor.valueCell(key)).toHoldText(value);
    const commit = await onlyCommit(server[control]);
    expect(commit.after).toEqual(Object.fromEntries(pairs.map(({ key, value }) => [key, value])));
  });

  test(`one byte over the limit is blocked on ${connection}, whatever the characters`, async ({ editor }) => {
    await editor.open(connection, object, project);
    for (const character of characters) {
      const key = textOfBytes(character, 101);
      await editor.addPair(key, textOfBytes(character, valueBytes + 1));
      await expectOver(editor, key, valueBytes);
      await editor.undo();
      await editor.undo();
    }
    await expect(editor.issues).toContainText("no issues");
  });
}

async function expectOver(editor: EditorPage, key: string, valueBytes: number): Promise<void> {
  await expect(editor.keyMeter(key)).toHaveText("101/100");
  await expect(editor.keyMeter(key)).toHaveAttribute("data-level", "over");
  await expect(editor.valueMeter(key)).toHaveText(`${valueBytes + 1}/${valueBytes}`);
  await expect(editor.valueMeter(key)).toHaveAttribute("data-level", "over");
  await expect(editor.issueButtons).toContainText([
    "1 byte too long (101 of 100)",
    `1 byte too long (${valueBytes + 1} of ${valueBytes})`,
  ]);
  await expect(editor.keyCellOf(key)).toHaveAttribute("aria-invalid", "true");
  await expect(editor.reviewButton).toHaveAttribute("aria-disabled", "true");
  await editor.page.keyboard.press("Control+Enter");
  await expect(editor.reviewDialog.root).toHaveCount(0);
}
