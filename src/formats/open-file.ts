import type { ReadingFacts } from "#core/reading/table-reading.ts";
import { decodeText } from "./decode-text.ts";
import { isZip, unreadArchive, unreadKind } from "./file-kind.ts";
import { gunzip, isGzip } from "./gunzip.ts";
import type { OpenSource } from "./open-source.ts";
import { formatsOfText, holdsTable, readText, withoutGuards } from "./read-text.ts";
import { TableError } from "./table-error.ts";
import { openZip } from "./zip-archive.ts";

/**
 * Opens a file according to its first bytes; its name matters only when they are ambiguous. Rejects with
 * `TableError`.
 */
export async function openFile(bytes: Uint8Array, name: string, facts: ReadingFacts): Promise<OpenSource> {
  if (isGzip(bytes)) return openUnpacked(await gunzip(bytes), name.replace(/\.(?:gz|bgz)$/i, ""), facts);
  return openUnpacked(bytes, name, facts);
}

async function openUnpacked(bytes: Uint8Array, name: string, facts: ReadingFacts): Promise<OpenSource> {
  if (isZip(bytes)) return openWorkbook(bytes, facts);
  const kind = unreadKind(bytes);
  if (kind) throw new TableError({ code: "unread-kind", kind });
  return openTextFile(bytes, /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase());
}

async function openWorkbook(bytes: Uint8Array, facts: ReadingFacts): Promise<OpenSource> {
  const archive = openZip(bytes);
  const [{ openXlsx }, { isOds, openOds }, { readerOfWorkbook }] = await Promise.all([
    import("./open-xlsx.ts"),
    import("./open-ods.ts"),
    import("./read-workbook.ts"),
  ]);
  const isXlsx =
    archive.has("[Content_Types].xml") && archive.names.some((path) => path.endsWith("workbook.xml"));
  if (!isXlsx && !isOds(archive)) {
    throw new TableError({ code: "unread-kind", kind: unreadArchive(archive.has, archive.names) });
  }
  const reader = readerOfWorkbook(await (isXlsx ? openXlsx(archive) : openOds(archive)), facts);
  return { read: async (wish, onProgress) => withoutGuards(await reader.read(wish, onProgress)) };
}

/** The text is decoded again when another encoding is chosen. */
async function openTextFile(bytes: Uint8Array, extension: string | undefined): Promise<OpenSource> {
  let decoded = { wished: undefined as string | undefined, text: await decodeText(bytes) };
  if (decoded.text.text === "") throw new TableError({ code: "nothing" });
  return {
    read: async ({ format, encoding } = {}, onProgress) => {
      if (decoded.wished !== encoding)
        decoded = { wished: encoding, text: await decodeText(bytes, encoding) };
      const { text, notes, isDamaged, encoding: sourceEncoding } = decoded.text;
      const html = isHtml(text, extension) && holdsTable(text) ? text : undefined;
      const source = { text, html, extension, isDamaged };
      const found = await readText(source, format, onProgress);
      return {
        ...found,
        formats: formatsOfText(source),
        notes: [...notes, ...found.notes],
        ...(sourceEncoding ? { encoding: sourceEncoding } : {}),
      };
    },
  };
}

function isHtml(text: string, extension: string | undefined): boolean {
  return extension === "html" || extension === "htm" || /^\s*<(?:!doctype|html|meta|table)/i.test(text);
}
