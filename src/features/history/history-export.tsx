import { useCallback, useState } from "react";
import { walkHistory } from "#engine/journal/history-list.ts";
import type { Journal } from "#engine/journal/journal.ts";
import { storageErrorOf } from "#engine/storage/storage-error.ts";
import { historyPageText } from "#messages/compiled/history-page.ts";
import { historyExportedSentence, historyFailure } from "#messages/history-messages.ts";
import { dayAndTime } from "#messages/time-messages.ts";
import { downloadFile } from "#ui/download-file.ts";
import { Menu } from "#ui/menu.tsx";
import { MenuButton } from "#ui/menu-button.tsx";
import { MenuItem } from "#ui/menu-item.tsx";
import { PassingNote } from "#ui/passing-note.tsx";
import { historyCsv, historyJson } from "./history-file.ts";
import { matchesSearch } from "./history-search.ts";

export type HistoryExportProps = {
  readonly journal: Journal;
  /** What is searched for; "" for all. */
  readonly query: string;
};

type Format = "json" | "csv";

/** All submits, or those that the search finds, as a file. There is no token in any. */
export function HistoryExport({ journal, query }: HistoryExportProps) {
  const [note, setNote] = useState<{ text: string }>();
  const clear = useCallback(() => setNote(undefined), []);
  const save = async (format: Format) => {
    try {
      setNote({ text: await exportHistory(journal, query, format) });
    } catch (error) {
      const { title, next } = historyFailure(storageErrorOf(error).problem);
      setNote({ text: `${title} ${next}` });
    }
  };
  const which = query === "" ? "all" : "found";
  return (
    <PassingNote label={historyPageText("export")} note={note} onGone={clear} side="start">
      <MenuButton
        command="export-history"
        label={historyPageText("export")}
        onOpen={clear}
        renderMenu={(menu) => (
          <Menu {...menu} label={historyPageText("export")}>
            <MenuItem
              label={historyPageText("as-json", { which })}
              hint={historyPageText("as-json-hint")}
              onSelect={() => void save("json")}
            />
            <MenuItem
              label={historyPageText("as-csv", { which })}
              hint={historyPageText("as-csv-hint")}
              onSelect={() => void save("csv")}
            />
          </Menu>
        )}
      />
    </PassingNote>
  );
}

async function exportHistory(journal: Journal, query: string, format: Format): Promise<string> {
  const found: { entry: Parameters<typeof matchesSearch>[0]; record: unknown }[] = [];
  for await (const chunk of walkHistory(journal, (entry) => query === "" || matchesSearch(entry, query))) {
    found.push(...chunk.found);
  }
  const now = new Date();
  const day = dayAndTime(now.getTime()).slice(0, 10);
  const fileName =
    format === "json" ? `redescribe-history-${day}.json` : `redescribe-history-${day}.safe.csv`;
  if (format === "json") {
    const text = historyJson(
      found.map(({ record }) => record),
      now,
    );
    downloadFile(fileName, new Blob([text], { type: "application/json" }));
    return historyExportedSentence(found.length, fileName, 0);
  }
  const { text, escaped } = historyCsv(found.map(({ entry }) => entry));
  downloadFile(fileName, new Blob([text], { type: "text/csv" }));
  return historyExportedSentence(found.length, fileName, escaped);
}
