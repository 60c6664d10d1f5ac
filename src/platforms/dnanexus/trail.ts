import type { Folder } from "../port.ts";

/** A folder's id is its path, so no call is needed. */
export async function trail(folder = "/"): Promise<readonly Folder[]> {
  const names = folder.split("/").filter((name) => name !== "");
  return names.map((name, at) => ({ id: `/${names.slice(0, at + 1).join("/")}`, name }));
}
