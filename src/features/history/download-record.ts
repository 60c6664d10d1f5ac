import { rawFileText } from "#engine/autosave/draft-file.ts";
import { downloadFile } from "#ui/download-file.ts";

/** Gives one record of the history to the browser's downloads, as it is stored. */
export function downloadRecord(sequence: number, record: unknown): void {
  const content = new Blob([rawFileText(record)], { type: "application/json" });
  downloadFile(`redescribe-submit-${sequence}.json`, content);
}
