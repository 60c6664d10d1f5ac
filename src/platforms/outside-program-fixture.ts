import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";

export const SHELL = "/bin/sh";
export const PYTHON = "python3";

/** Fixture: runs a program with a script as its input, and returns its output. */
export function runScript(program: string, script: string, environment: Record<string, string> = {}): string {
  const { status, stdout, stderr, error } = spawnSync(program, [], {
    input: script,
    encoding: "utf8",
    cwd: tmpdir(),
    env: { ...process.env, PYTHONUTF8: "1", ...environment },
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw error ?? new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
}

export function isInstalled(program: string): boolean {
  return spawnSync(program, [], { input: "" }).status === 0;
}

export type ShellCall = { readonly words: readonly string[]; readonly input: string };

/** The calls of a program in a shell script, recorded by a function with the program's name. */
export function callsOf(name: string, script: string, environment?: Record<string, string>): ShellCall[] {
  const stub = `${name}() { printf '%s\\0' "$@"; printf '\\036'; case "$*" in *@-) cat;; esac; printf '\\037'; }\n`;
  const output = runScript(SHELL, `${stub}${script}\n`, environment);
  return output
    .split("\x1f")
    .slice(0, -1)
    .map((call) => {
      const [words = "", input = ""] = call.split("\x1e");
      return { words: words.split("\0").slice(0, -1), input };
    });
}
