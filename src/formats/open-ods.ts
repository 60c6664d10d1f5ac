import { type OdsSheet, readOdsSheets } from "./ods-sheets.ts";
import { TableError } from "./table-error.ts";
import type { Workbook } from "./workbook.ts";
import { readXmlEvents } from "./xml-events.ts";
import type { ZipArchive } from "./zip-archive.ts";

const CONTENT = "content.xml";
const MANIFEST = "META-INF/manifest.xml";

/**
 * Opens an OpenDocument spreadsheet. Its sheets are one document and therefore read together. Rejects with
 * `TableError`.
 */
export async function openOds(archive: ZipArchive): Promise<Workbook> {
  if (await isLocked(archive)) throw new TableError({ code: "unread-kind", kind: "locked" });
  const sheets = await readOdsSheets(archive.read(CONTENT));
  return { kind: "ods", sheets: sheets.map(sheetOfOds) };
}

export function isOds(archive: ZipArchive): boolean {
  return archive.has(CONTENT) && archive.has("mimetype");
}

function sheetOfOds({ name, isHidden, content }: OdsSheet): Workbook["sheets"][number] {
  return { name, isHidden, read: () => Promise.resolve(content) };
}

async function isLocked(archive: ZipArchive): Promise<boolean> {
  let isEncrypted = false;
  if (!archive.has(MANIFEST)) return false;
  await readXmlEvents(archive.read(MANIFEST), {
    open: (name) => {
      if (name === "encryption-data") isEncrypted = true;
    },
    text: () => undefined,
    close: () => undefined,
  });
  return isEncrypted;
}
