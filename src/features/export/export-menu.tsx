import { fileNameOf } from "#components/file-name.ts";
import type { Draft } from "#core/draft/draft.ts";
import type { Entry } from "#core/object/metadata.ts";
import { type ExportedState, exportedEntries } from "#core/paste/exported-entries.ts";
import { clipboardForms } from "#formats/clipboard-forms.ts";
import { entryRows } from "#formats/entry-rows.ts";
import { type ExportFormat, exportHindrance, extensionOf, writeExport } from "#formats/export-format.ts";
import { exportsText } from "#messages/compiled/exports.ts";
import { toolbarText } from "#messages/compiled/toolbar.ts";
import {
  copiedRowsSentence,
  copyRowsName,
  exportedSentence,
  exportedStateName,
  exportFormatHint,
  exportFormatName,
  exportHindranceSentence,
} from "#messages/export-messages.ts";
import { downloadFile } from "#ui/download-file.ts";
import { Menu } from "#ui/menu.tsx";
import type { OpenMenu } from "#ui/menu-button.tsx";
import { MenuChoice, MenuGroup, MenuItem } from "#ui/menu-item.tsx";
import type { ActionOutcome } from "./action-outcome.tsx";
import { copyText } from "./copy-text.tsx";

/** What was chosen last, for as long as the object is open. */
export type ExportChoices = { readonly state: ExportedState; readonly hasByteOrderMark: boolean };

export type ExportMenuProps = OpenMenu & {
  readonly draft: Draft;
  readonly rowIds: readonly number[];
  readonly choices: ExportChoices;
  readonly onChoose: (choices: ExportChoices) => void;
  readonly onDone: (outcome: ActionOutcome) => void;
};

const STATES = ["draft", "described"] as const;
const FORMATS: readonly ExportFormat[] = ["csv", "safe-csv", "tsv", "json", "xlsx"];

/** What to export, and as what. */
export function ExportMenu({ draft, rowIds, choices, onChoose, onDone, ...menu }: ExportMenuProps) {
  const entries = exportedEntries(draft, choices.state);
  const shown = exportedEntries(draft, choices.state, rowIds);

  const download = async (format: ExportFormat) => {
    const fileName = fileNameOf(draft.base.name, `metadata.${extensionOf(format)}`);
    downloadFile(fileName, await writeExport(entries, format, choices.hasByteOrderMark));
    onDone({ text: exportedSentence(entries.length, fileName) });
  };
  const copyRows = async () =>
    onDone(await copyText(clipboardForms(entryRows(shown)), copiedRowsSentence(shown.length)));

  return (
    <Menu {...menu} label={toolbarText("export")}>
      <MenuGroup label={exportsText("what")}>
        {STATES.map((state) => (
          <MenuChoice
            key={state}
            kind="radio"
            label={exportedStateName(state)}
            isChecked={choices.state === state}
            onSelect={() => onChoose({ ...choices, state })}
          />
        ))}
      </MenuGroup>
      <MenuGroup label={exportsText("clipboard")}>
        <MenuItem
          label={copyRowsName(shown.length)}
          hint={exportsText("copy-rows-hint")}
          isDisabled={shown.length === 0}
          onSelect={() => void copyRows()}
        />
      </MenuGroup>
      <MenuGroup label={exportsText("download")}>
        {FORMATS.map((format) => (
          <FormatItem key={format} format={format} entries={entries} onSelect={() => void download(format)} />
        ))}
        <MenuChoice
          kind="checkbox"
          label={exportsText("byte-order-mark")}
          hint={exportsText("byte-order-mark-hint")}
          isChecked={choices.hasByteOrderMark}
          onSelect={() => onChoose({ ...choices, hasByteOrderMark: !choices.hasByteOrderMark })}
        />
      </MenuGroup>
    </Menu>
  );
}

type FormatItemProps = {
  readonly format: ExportFormat;
  readonly entries: readonly Entry[];
  readonly onSelect: () => void;
};

function FormatItem({ format, entries, onSelect }: FormatItemProps) {
  const hindrance = exportHindrance(entries, format);
  return (
    <MenuItem
      label={exportFormatName(format)}
      hint={hindrance ? exportHindranceSentence(hindrance) : exportFormatHint(format)}
      isDisabled={hindrance !== undefined}
      onSelect={onSelect}
    />
  );
}
