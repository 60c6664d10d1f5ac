import { tableOfRows } from "#core/paste/table.ts";
import { shellWords } from "./shell-words.ts";
import { TableError } from "./table-error.ts";
import type { FoundTable } from "./table-format.ts";

/** The pairs that one command sets, and its object. */
type Setting = {
  readonly object: string;
  readonly pairs: readonly (readonly [string, string])[];
  readonly line: number;
};

const COMMAND = /^\s*(?:\$\s+|>\s+)?dx\s+set[_-]properties\s/;
/** The longest text that is examined; nobody types or generates longer ones for a paste. */
const MOST_CHARACTERS = 10_000_000;

/** Are all of the first lines such commands or comments? */
export function isCommand(text: string): boolean {
  const lines = commandLines(text.slice(0, 20_000)).slice(0, 20);
  return lines.length > 0 && lines.every(({ command }) => COMMAND.test(command));
}

/**
 * Reads `dx set_properties` commands as a shell would. The commands of one object are pairs; those of several
 * objects are records, one per object, with the column `object`. Throws `TableError` for a command that only
 * a shell can interpret.
 */
export function readCommand(text: string): FoundTable {
  if (text.length > MOST_CHARACTERS) {
    throw new TableError({ code: "too-large", bytes: text.length, byteLimit: MOST_CHARACTERS });
  }
  const settings = commandLines(text).map(({ command, line }) => settingOf(command, line));
  const objects = [...new Set(settings.map(({ object }) => object))];
  const format = { kind: "command" } as const;
  if (objects.length > 1) return { ...recordsOf(objects, settings), format, shape: "records", notes: [] };
  const rows = settings.flatMap(({ pairs }) => pairs.map(([key, value]) => [key, value]));
  const lineNumbers = settings.flatMap(({ pairs, line }) => pairs.map(() => line));
  return {
    table: tableOfRows(rows),
    format,
    shape: "pairs",
    about: objects.flatMap(namesOf),
    lineNumbers,
    notes: [],
  };
}

function settingOf(command: string, line: number): Setting {
  const words = shellWords(command.replace(/^\s*[$>]\s+/, ""));
  const [dx, verb, ...rest] = words ?? [];
  const plain = rest.filter((word) => !/^-{1,2}[a-z-]+$/i.test(word));
  const [object, ...settings] = plain;
  if (dx !== "dx" || !verb || object === undefined || settings.some((word) => !word.includes("="))) {
    throw new TableError({ code: "not-a-command", line });
  }
  const pairs = settings.map((word) => {
    const at = word.indexOf("=");
    return [word.slice(0, at), word.slice(at + 1)] as const;
  });
  return { object, pairs, line };
}

function recordsOf(objects: readonly string[], settings: readonly Setting[]) {
  const keys = [...new Set(settings.flatMap(({ pairs }) => pairs.map(([key]) => key)))];
  const rows = objects.map((object) => {
    const values = new Map(settings.flatMap((setting) => (setting.object === object ? setting.pairs : [])));
    return [object, ...keys.map((key) => values.get(key) ?? "")];
  });
  const columnOrigins = ["object", ...keys.map(() => "pair")] as readonly ("object" | "pair")[];
  return { table: tableOfRows([["object", ...keys], ...rows]), columnOrigins };
}

/** The names of an object in a path: `project-…:/folder/name` names it by its last part. */
function namesOf(path: string): string[] {
  const name = path.split(/[:/]/).at(-1) ?? "";
  return name === "" || name === path ? [path] : [path, name];
}

/** The commands, one per line; a backslash at a line's end continues the command. */
function commandLines(text: string): readonly { readonly command: string; readonly line: number }[] {
  const commands: { command: string; line: number }[] = [];
  let isOpen = false;
  let line = 0;
  for (const written of text.split(/\r\n|\n|\r/)) {
    line += 1;
    const last = commands.at(-1);
    const goesOn = /\\$/.test(written);
    const part = goesOn ? written.slice(0, -1) : written;
    if (isOpen && last) last.command += ` ${part.trimStart()}`;
    else if (part.trim() !== "" && !/^\s*#/.test(part)) commands.push({ command: part, line });
    isOpen = goesOn && (isOpen || part.trim() !== "");
  }
  return commands;
}
