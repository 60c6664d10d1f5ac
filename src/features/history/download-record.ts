import { rawFileText } from "#engine/autosave/draft-file.ts";
import { downloadFile } from "#ui/download-file.ts";

/** Downloads one record of the history in its stored form. */
export function downloadRecord(sequence: number, record: unknown): void {
  const content = new Blob([rawFileText(record)], { type: "application/json" });
  downloadFile(`redescribe-submit-${sequence}.json`, content);
}
