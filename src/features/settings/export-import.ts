import { deviceFile, readDeviceFile } from "#engine/device/device-file.ts";
import { importDevice } from "#engine/device/import-device.ts";
import { deviceText } from "#messages/compiled/device.ts";
import { importedSentence, megabytes } from "#messages/device-messages.ts";
import { dayAndTime } from "#messages/time-messages.ts";
import { downloadFile } from "#ui/download-file.ts";
import type { DeviceTools } from "./device-tools.ts";

/** Downloads everything that is stored in this browser as one file. Resolves with a sentence about the outcome. */
export async function exportAll({ settle, now }: Pick<DeviceTools, "settle" | "now">): Promise<string> {
  try {
    await settle();
    const exportedAt = new Date(now());
    const content = await deviceFile(exportedAt);
    const fileName = `redescribe-data-${dayAndTime(exportedAt.getTime()).slice(0, 10)}.json`;
    downloadFile(fileName, content);
    return deviceText("exported", { fileName, size: megabytes(content.size) });
  } catch {
    return deviceText("export-failed");
  }
}

/** Adds what a file has and this browser hasn't. Resolves with a sentence about the outcome. */
export async function importAll(
  file: File,
  device: Pick<DeviceTools, "createDatabases" | "now">,
): Promise<string> {
  const text = await file.text().catch(() => "");
  const read = readDeviceFile(text);
  if (read.kind === "unreadable") return deviceText(`import-${read.problem}`);
  try {
    const imported = await importDevice(read, device);
    // Theme and settings follow changes of other tabs, and this one comes as such a change.
    if (imported.added.preferences > 0) dispatchEvent(new StorageEvent("storage", { key: null }));
    return importedSentence(imported);
  } catch {
    return deviceText("import-failed");
  }
}
