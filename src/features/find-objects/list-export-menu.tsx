import { fileNameOf } from "#components/file-name.ts";
import { exportedList } from "#engine/objects/exported-list.ts";
import { FILE_FORMATS } from "#formats/file-formats.ts";
import { type TableExportFormat, tableHindrance, writeTable } from "#formats/table-export.ts";
import { findText } from "#messages/compiled/find.ts";
import { manifestText } from "#messages/compiled/manifest.ts";
import { exportFormatHint, exportFormatName } from "#messages/export-messages.ts";
import { listColumnName } from "#messages/list-column-messages.ts";
import type { ObjectSummary } from "#platforms/port.ts";
import { downloadFile } from "#ui/download-file.ts";
import { Menu } from "#ui/menu.tsx";
import type { OpenMenu } from "#ui/menu-button.tsx";
import { MenuGroup, MenuItem } from "#ui/menu-item.tsx";

export type ListExportMenuProps = OpenMenu & {
  /** The loaded objects in the order shown, without folders. */
  readonly objects: readonly ObjectSummary[];
  readonly columns: readonly string[];
  /** Called with what was done, in a sentence. */
  readonly onDone: (sentence: string) => void;
};

const FORMATS: readonly TableExportFormat[] = ["csv", "safe-csv", "tsv", "xlsx"];

/** Downloads the list as it is shown, in a format of choice. */
export function ListExportMenu({ objects, columns, onDone, ...menu }: ListExportMenuProps) {
  const download = async (format: TableExportFormat) => {
    const table = exportedList(objects, { columns, headingOf: listColumnName });
    const hindrance = tableHindrance(table, format);
    if (hindrance) {
      onDone(manifestText(`hindrance-${hindrance.code}`, { count: hindrance.count }));
      return;
    }
    const fileName = fileNameOf(manifestText("file-name"), FILE_FORMATS[format].extension);
    downloadFile(fileName, await writeTable(table, format, true));
    onDone(manifestText("exported", { objects: objects.length, fileName }));
  };
  return (
    <Menu {...menu} label={findText("export-list")}>
      <MenuGroup label={findText("export-loaded", { count: objects.length })}>
        {FORMATS.map((format) => (
          <MenuItem
            key={format}
            label={exportFormatName(format)}
            hint={exportFormatHint(format)}
            onSelect={() => void download(format)}
          />
        ))}
      </MenuGroup>
    </Menu>
  );
}
