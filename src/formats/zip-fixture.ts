import { constants, deflateRawSync } from "node:zlib";
import { CRC32_START, crc32Add, crc32End } from "./crc32.ts";

/** A file for an archive. `packed` and the declared size are given only by tests that want them wrong. */
export type FixturePart = {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly packed?: Uint8Array;
  readonly unpackedBytes?: number;
};

/** A ZIP archive that isn't written by the code that reads it. */
export function zipOf(parts: readonly FixturePart[]): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, content, ...claims } of parts) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const packed = claims.packed ?? deflateRawSync(bytes);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32End(crc32Add(CRC32_START, bytes)), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(claims.unpackedBytes ?? bytes.length, 18);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    const header = Buffer.concat([Buffer.from("PK\x03\x04"), facts, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00"), facts, place, Buffer.from(name));
    pieces.push(header);
    at += header.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...pieces, entries, end]));
}

const MEGABYTE = 1_000_000;

/** About 1.2 MB that unpack to 1.2 GB: one megabyte of blanks, packed once and repeated 1,200 times. */
export function bombWorkbook(declaredBytes = 1200 * MEGABYTE): Uint8Array<ArrayBuffer> {
  const flushed = deflateRawSync(Buffer.alloc(MEGABYTE, " "), { finishFlush: constants.Z_FULL_FLUSH });
  const packed = Buffer.concat([...Array<Buffer>(1200).fill(flushed), deflateRawSync(Buffer.alloc(0))]);
  return zipOf([
    ...WORKBOOK_PARTS,
    { name: "xl/worksheets/sheet1.xml", content: "", packed, unpackedBytes: declaredBytes },
  ]);
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** The parts of a workbook of one sheet, apart from the sheet itself. */
const WORKBOOK_PARTS: readonly FixturePart[] = [
  { name: "[Content_Types].xml", content: `<Types xmlns="${PACKAGE}/content-types"/>` },
  {
    name: "_rels/.rels",
    content: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  },
  {
    name: "xl/workbook.xml",
    content: `<workbook xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  },
  {
    name: "xl/_rels/workbook.xml.rels",
    content: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  },
];
