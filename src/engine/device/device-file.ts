import * as z from "zod/mini";
import { type DatabaseContent, databaseNames, readDatabase } from "./device-databases.ts";
import { type Preferences, readPreferences } from "./device-preferences.ts";

/** The file's name for itself, and the number of its form. docs/guide/settings.md describes the form. */
const WHAT = "redescribe-data";
const VERSION = 1;

/** Everything that a file has. */
export type DeviceFile = {
  readonly databases: readonly DatabaseContent[];
  readonly preferences: Preferences;
};

/**
 * Everything that this page has stored in this browser, as one JSON file with a record a line. It has no token, since none is
 * stored. Rejects with a `StorageError`, so that a file is complete or isn't made.
 */
export async function deviceFile(exportedAt: Date): Promise<Blob> {
  const head = JSON.stringify({ what: WHAT, version: VERSION, exportedAt: exportedAt.toISOString() });
  // A Blob of pieces, because all batches together may be longer than the longest text.
  const pieces: Blob[] = [new Blob([head.slice(0, -1), ',"databases":['])];
  for (const [index, name] of (await databaseNames()).entries()) {
    pieces.push(new Blob([index === 0 ? "\n" : ",\n", ...databaseLines(await readDatabase(name))]));
  }
  pieces.push(new Blob(["],\n", `"preferences":${JSON.stringify(readPreferences())}}\n`]));
  return new Blob(pieces, { type: "application/json" });
}

function databaseLines({ name, version, stores }: DatabaseContent): readonly string[] {
  const lines = [`{"name":${JSON.stringify(name)},"version":${version},"stores":[`];
  for (const [index, store] of stores.entries()) {
    lines.push(`${index === 0 ? "" : ","}{"name":${JSON.stringify(store.name)},"records":[`);
    for (const [number, record] of store.records.entries())
      lines.push(`${number === 0 ? "" : ","}\n${JSON.stringify(record)}`);
    lines.push("]}");
  }
  return [...lines, "]}"];
}

const file = z.object({
  what: z.literal(WHAT),
  version: z.number(),
  databases: z.array(
    z.object({
      name: z.string(),
      version: z.number(),
      stores: z.array(z.object({ name: z.string(), records: z.array(z.tuple([z.unknown(), z.unknown()])) })),
    }),
  ),
  preferences: z.record(z.string(), z.string()),
});

export type ReadDeviceFile =
  | ({ readonly kind: "read" } & DeviceFile)
  /** `newer`: a later version of this page wrote the file. */
  | { readonly kind: "unreadable"; readonly problem: "no-such-file" | "newer" };

/** Reads the text of such a file. Nothing is stored. */
export function readDeviceFile(text: string): ReadDeviceFile {
  const parsed = file.safeParse(jsonOf(text));
  if (!parsed.success) return { kind: "unreadable", problem: "no-such-file" };
  const { version, databases, preferences } = parsed.data;
  if (version > VERSION) return { kind: "unreadable", problem: "newer" };
  return { kind: "read", databases, preferences };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
