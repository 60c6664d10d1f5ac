import { useQuery } from "@tanstack/react-query";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import type { Folder } from "#platforms/port.ts";

/** The folders on the path to the folder of an address; the folder's own id while its path is unknown or unreadable. */
export function useFolders(
  { id, account, platform }: ReadableConnection,
  { project, folder }: { readonly project: string; readonly folder?: string },
): { readonly folders: readonly Folder[]; readonly isPending: boolean } {
  const trail = useQuery({
    queryKey: ["trail", id, account, project, folder],
    queryFn: ({ signal }) => platform.trail(project, folder, { signal }),
  });
  const unnamed = folder === undefined ? [] : [{ id: folder, name: folder }];
  return { folders: trail.data ?? unnamed, isPending: trail.isPending };
}
