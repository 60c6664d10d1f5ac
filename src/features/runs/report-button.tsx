import { useCallback, useState } from "react";
import type { RunStore } from "#engine/runs/run-store.ts";
import { XlsxCellTooLongError } from "#formats/write-xlsx.ts";
import { runsText } from "#messages/compiled/runs.ts";
import { downloadFile } from "#ui/download-file.ts";
import { Menu } from "#ui/menu.tsx";
import { MenuButton } from "#ui/menu-button.tsx";
import { MenuItem } from "#ui/menu-item.tsx";
import { PassingNote } from "#ui/passing-note.tsx";
import { type ReportFormat, reportFile } from "./run-report-file.ts";

export type ReportButtonProps = { readonly id: string; readonly store: RunStore };

/** Downloads what became of every object of a run. No file contains a token. */
export function ReportButton({ id, store }: ReportButtonProps) {
  const [note, setNote] = useState<{ text: string }>();
  const clear = useCallback(() => setNote(undefined), []);
  const save = async (format: ReportFormat) => {
    try {
      const file = await reportFile(store, id, format);
      if (file) downloadFile(file.name, file.content);
    } catch (error) {
      const isTooLong = error instanceof XlsxCellTooLongError;
      const why = runsText(isTooLong ? "report-too-long" : "report-storage");
      setNote({ text: runsText("report-failed", { why }) });
    }
  };
  return (
    <PassingNote label={runsText("download-report")} note={note} onGone={clear} side="start">
      <MenuButton
        command="download-run-report"
        label={runsText("download-report")}
        onOpen={clear}
        renderMenu={(menu) => (
          <Menu {...menu} label={runsText("download-report")}>
            <MenuItem
              label={runsText("report-csv")}
              hint={runsText("report-csv-hint")}
              onSelect={() => void save("csv")}
            />
            <MenuItem label={runsText("report-xlsx")} onSelect={() => void save("xlsx")} />
            <MenuItem
              label={runsText("report-json")}
              hint={runsText("report-json-hint")}
              onSelect={() => void save("json")}
            />
          </Menu>
        )}
      />
    </PassingNote>
  );
}
