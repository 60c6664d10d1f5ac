import type { ReadingFacts } from "#core/reading/table-reading.ts";
import { openFile } from "./open-file.ts";
import type { OpenSource, ReadTable } from "./open-source.ts";
import { formatsOfText, holdsTable, readText } from "./read-text.ts";
import { TableError } from "./table-error.ts";
import type { SourceWish } from "./table-format.ts";
import { TABLE_LIMITS } from "./table-limits.ts";
import type { TableSource } from "./table-source.ts";

const NOTHING_KNOWN: ReadingFacts = { knownKeys: new Set() };

export type { OpenSource } from "./open-source.ts";

/**
 * Opens a source, which is read on request, again for each consecutive wish. Facts about the object help to
 * choose among a workbook's sheets. Rejects with `TableError`.
 */
export async function openSource(
  source: TableSource,
  facts: ReadingFacts = NOTHING_KNOWN,
): Promise<OpenSource> {
  const opened = await openAny(source, facts);
  let last: { readonly asked: string; readonly found: ReadTable } | undefined;
  return {
    read: async (wish = {}, onProgress) => {
      const asked = textOfWish(wish);
      if (last && (asked === last.asked || asked === textOfWish(last.found))) return last.found;
      const found = await opened.read(wish, onProgress);
      last = { asked, found };
      return found;
    },
  };
}

async function openAny(source: TableSource, facts: ReadingFacts): Promise<OpenSource> {
  if (source.kind === "file") {
    refuseBeyond(source.file.size);
    return openFile(new Uint8Array(await source.file.arrayBuffer()), source.file.name, facts);
  }
  const { text, html } = source;
  refuseBeyond(Math.max(text.length, html?.length ?? 0));
  if (text === "" && !(html !== undefined && holdsTable(html))) throw new TableError({ code: "nothing" });
  return {
    read: async ({ format } = {}, onProgress) => {
      const found = await readText(source, format, onProgress);
      return { ...found, formats: formatsOfText(source) };
    },
  };
}

function textOfWish({ format, encoding }: SourceWish | ReadTable): string {
  return JSON.stringify([format, typeof encoding === "object" ? encoding.used : encoding]);
}

function refuseBeyond(bytes: number): void {
  if (bytes > TABLE_LIMITS.bytes) {
    throw new TableError({ code: "too-large", bytes, byteLimit: TABLE_LIMITS.bytes });
  }
}
