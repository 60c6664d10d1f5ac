import { readFileSync, statSync } from "node:fs";

/** Why a place for tokens can't be used, or should be changed. */
export type CredentialProblem =
  | "not-readable"
  | "not-understood"
  /** The file has no token or no address. */
  | "incomplete"
  /** Other users of this machine can read the file. It is used nevertheless. */
  | "open-to-others";

export type CredentialFile =
  | { readonly kind: "absent" }
  | { readonly kind: "problem"; readonly problem: CredentialProblem }
  | { readonly kind: "text"; readonly text: string; readonly isOpenToOthers: boolean };

const BYTE_LIMIT = 64 * 1024;
const OTHERS_MAY_READ = 0o044;

export function readCredentialFile(path: string): CredentialFile {
  try {
    const { size, mode } = statSync(path);
    if (size > BYTE_LIMIT) return { kind: "problem", problem: "not-understood" };
    const isOpenToOthers = process.platform !== "win32" && (mode & OTHERS_MAY_READ) !== 0;
    return { kind: "text", text: readFileSync(path, "utf8"), isOpenToOthers };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return { kind: "absent" };
    return { kind: "problem", problem: "not-readable" };
  }
}

/**
 * The sections of an INI file as Python's configparser reads them; undefined where that would refuse the
 * file.
 */
export function parseIni(text: string): ReadonlyMap<string, ReadonlyMap<string, string>> | undefined {
  const sections = new Map<string, Map<string, string>>();
  let section: Map<string, string> | undefined;
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === "" || /^[#;]/.test(line)) continue;
    const name = /^\[([^\]]+)\]$/.exec(line)?.[1];
    if (name !== undefined) {
      if (sections.has(name)) return undefined;
      section = new Map();
      sections.set(name, section);
      continue;
    }
    const [, key, value] = /^([^=:]+?)\s*[=:]\s*(.*)$/.exec(line) ?? [];
    if (key === undefined || value === undefined || !section) return undefined;
    section.set(key.toLowerCase(), value);
  }
  return sections;
}
