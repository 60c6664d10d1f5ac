import { Parser } from "htmlparser2";
import { TableError } from "./table-error.ts";
import { TABLE_LIMITS } from "./table-limits.ts";

export type XmlAttributes = Readonly<Record<string, string>>;

/**
 * Receives the events of a document in order. Element names come without namespace prefix, attribute names
 * with it.
 */
export type XmlHandler = {
  open(name: string, attributes: XmlAttributes): void;
  text(text: string): void;
  close(name: string): void;
};

/**
 * Reads a document of a workbook while it is unpacked, keeping only the current piece. Throws `TableError`.
 */
export async function readXmlEvents(pieces: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > TABLE_LIMITS.depth) throw new TableError({ code: "damaged-workbook" });
        handler.open(localName(name), attributes);
      },
      ontext: handler.text,
      onclosetag: (name) => {
        depth -= 1;
        handler.close(localName(name));
      },
    },
    { xmlMode: true },
  );
  for await (const text of normalised(pieces)) parser.write(text);
  parser.end();
}

/**
 * The text with every line end as a line feed, as XML requires; an intended carriage return is written
 * `&#13;`.
 */
async function* normalised(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let held = "";
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(piece[0] === 0xff && piece[1] === 0xfe ? "utf-16le" : "utf-8");
    const text = held + decoder.decode(piece, { stream: true });
    // The line feed of this carriage return may be in the next piece.
    held = text.endsWith("\r") ? "\r" : "";
    yield withLineFeeds(held === "" ? text : text.slice(0, -1));
  }
  yield withLineFeeds(held + (decoder?.decode() ?? ""));
}

function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
