import type { Commit, SandboxControl } from "./sandbox-control.ts";

/** The only commit that a platform has recorded since the reset. */
export async function onlyCommit(control: SandboxControl): Promise<Commit> {
  const commits = await control.history();
  const [commit] = commits;
  if (!commit || commits.length > 1) throw new Error(`There are ${commits.length} commits, not one.`);
  return commit;
}

/**
 * The pairs of some metadata, in order. They are a list, so that `__proto__` is compared like any other key.
 */
export function pairsOf(metadata: Commit["after"]): readonly (readonly [string, unknown])[] {
  return Object.entries(metadata ?? {});
}

/** The pairs of some metadata except for some keys. */
export function without(metadata: Commit["after"], ...keys: readonly string[]) {
  return Object.fromEntries(pairsOf(metadata).filter(([key]) => !keys.includes(key)));
}

/** A request as the page shows it: method, path, a blank line, the body. */
export function requestText({ method, path, requestBody }: Commit): string {
  return `${method} ${path}\n\n${requestBody}`;
}
