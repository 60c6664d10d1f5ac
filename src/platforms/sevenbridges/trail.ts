import { unexpectedAnswer } from "../platform-answer.ts";
import { type PlatformCall, requireSameObject } from "../platform-call.ts";
import type { CallOptions, Folder } from "../port.ts";
import { folderWire, rootFolderWire } from "./list-wire.ts";
import { filePath, projectPath } from "./object-id.ts";

/** The most levels that are followed, in case an answer contains a loop. */
const DEEPEST = 100;

/**
 * The path from a folder up to the project's root folder, parent by parent. The root itself has no name to
 * show.
 */
export async function trail(
  call: PlatformCall,
  project: string,
  folder: string | undefined,
  { signal }: CallOptions = {},
): Promise<readonly Folder[]> {
  if (folder === undefined) return [];
  const path = `${projectPath(project)}?fields=root_folder`;
  const { wire: top } = await call({ method: "GET", path, signal }, rootFolderWire);
  const folders: Folder[] = [];
  let id: string | null | undefined = folder;
  while (id != null && id !== top.root_folder) {
    if (folders.length === DEEPEST) throw unexpectedAnswer("wrong-shape", 200, `no end above ${folder}`);
    const above: Above = await folderAt(call, id, signal);
    folders.unshift(above.folder);
    id = above.parent;
  }
  return folders;
}

type Above = { readonly folder: Folder; readonly parent: string | null | undefined };

async function folderAt(call: PlatformCall, id: string, signal: AbortSignal | undefined): Promise<Above> {
  const path = `${filePath(id)}?${new URLSearchParams({ fields: "id,name,parent" })}`;
  const answer = await call({ method: "GET", path, signal }, folderWire);
  requireSameObject(id, answer);
  const { wire } = answer;
  return { folder: { id: wire.id, name: wire.name }, parent: wire.parent };
}
