import { useQuery } from "@tanstack/react-query";
import type { Snapshot } from "#core/object/snapshot.ts";
import type { Folder, MetadataPlatform } from "#platforms/port.ts";

export type ObjectPlace = {
  readonly project: string;
  readonly projectName: string;
  /** The folders from the project's root to the object's; undefined where the object's folder isn't known. */
  readonly folders: readonly Folder[] | undefined;
};

/** The place of an object, once the platform has told it; undefined until then, and when it doesn't. */
export function useObjectPlace(
  platform: MetadataPlatform,
  { ref, project, folder }: Snapshot,
  account: string,
): ObjectPlace | undefined {
  const named = useQuery({
    queryKey: ["project-name", ref.connection, account, project],
    queryFn: ({ signal }) => platform.projectName(project ?? "", { signal }),
    enabled: project !== undefined,
  });
  const trail = useQuery({
    queryKey: ["trail", ref.connection, account, project, folder],
    queryFn: ({ signal }) => platform.trail(project ?? "", folder, { signal }),
    enabled: project !== undefined && folder !== undefined,
  });
  if (project === undefined || named.data === undefined) return undefined;
  return { project, projectName: named.data, folders: trail.data };
}
