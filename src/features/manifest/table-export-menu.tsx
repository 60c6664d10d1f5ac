import { fileNameOf } from "#components/file-name.ts";
import { keysOf } from "#core/batch/batch.ts";
import { exportedTable, wholeBatch } from "#core/batch/exported-table.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { columnLayoutOf, shownKeys } from "#engine/batch/column-layout.ts";
import { FILE_FORMATS } from "#formats/file-formats.ts";
import { type TableExportFormat, tableHindrance, writeTable } from "#formats/table-export.ts";
import { exportsText } from "#messages/compiled/exports.ts";
import { manifestText } from "#messages/compiled/manifest.ts";
import { exportFormatHint, exportFormatName } from "#messages/export-messages.ts";
import { downloadFile } from "#ui/download-file.ts";
import { Menu } from "#ui/menu.tsx";
import type { OpenMenu } from "#ui/menu-button.tsx";
import { MenuChoice, MenuGroup, MenuItem } from "#ui/menu-item.tsx";

/** The last choices, kept while the batch is on the screen. */
export type TableExportChoices = { readonly part: "shown" | "all"; readonly hasByteOrderMark: boolean };

export type TableExportMenuProps = OpenMenu & {
  readonly store: BatchStore;
  readonly choices: TableExportChoices;
  readonly onChoose: (choices: TableExportChoices) => void;
  /** Called with what was done, in a sentence. */
  readonly onDone: (sentence: string) => void;
};

const FORMATS: readonly TableExportFormat[] = ["csv", "safe-csv", "tsv", "xlsx"];

/** The choice of what to export, and in which format. Every file can be read back as a manifest. */
export function TableExportMenu(props: TableExportMenuProps) {
  const { store, choices, onChoose, onDone, ...menu } = props;
  const { batch, rows } = store.getState();
  const { part, hasByteOrderMark } = choices;
  const objectCount = part === "all" ? batch.objects.length : rows.length;
  const download = async (format: TableExportFormat) => {
    const shown = { rows, keys: shownKeys(keysOf(batch), columnLayoutOf(store).getState()) };
    const table = exportedTable(batch, part === "all" ? wholeBatch(batch) : shown);
    const hindrance = tableHindrance(table, format);
    if (hindrance) {
      onDone(manifestText(`hindrance-${hindrance.code}`, { count: hindrance.count }));
      return;
    }
    const fileName = fileNameOf(manifestText("file-name"), FILE_FORMATS[format].extension);
    downloadFile(fileName, await writeTable(table, format, hasByteOrderMark));
    onDone(manifestText("exported", { objects: objectCount, fileName }));
  };
  return (
    <Menu {...menu} label={manifestText("export")}>
      <MenuGroup label={exportsText("what")}>
        <MenuChoice
          kind="radio"
          label={manifestText("export-shown", { objects: rows.length })}
          hint={manifestText("export-hint")}
          isChecked={part === "shown"}
          onSelect={() => onChoose({ ...choices, part: "shown" })}
        />
        <MenuChoice
          kind="radio"
          label={manifestText("export-all", { objects: batch.objects.length })}
          isChecked={part === "all"}
          onSelect={() => onChoose({ ...choices, part: "all" })}
        />
      </MenuGroup>
      <MenuGroup label={exportsText("download")}>
        {FORMATS.map((format) => (
          <MenuItem
            key={format}
            label={exportFormatName(format)}
            hint={exportFormatHint(format)}
            isDisabled={objectCount === 0}
            onSelect={() => void download(format)}
          />
        ))}
        <MenuChoice
          kind="checkbox"
          label={exportsText("byte-order-mark")}
          hint={exportsText("byte-order-mark-hint")}
          isChecked={hasByteOrderMark}
          onSelect={() => onChoose({ ...choices, hasByteOrderMark: !hasByteOrderMark })}
        />
      </MenuGroup>
    </Menu>
  );
}
