import type { MetadataPlatform, ObjectSummary, Page, ProjectSummary } from "#platforms/port.ts";

/** An object with the place that it is shown with. */
export type NamedHit = {
  readonly object: ObjectSummary;
  readonly project: ProjectSummary;
  /** The path of its folder; `/` for the project's root. */
  readonly path: string;
};

/** Calls `call` once for each page; whoever passes it counts and limits the calls. */
export type CallPage = <Item>(call: () => Promise<Page<Item>>) => Promise<Page<Item>>;

type List = { readonly project: ProjectSummary; readonly folder: string | undefined; readonly path: string };

/**
 * Reads the lists of all projects of an account page by page, folder by folder, for platforms that can't search for a part of
 * a name. What was read is remembered, so that the next text that is typed is matched against it without a call.
 */
export type ProjectWalk = {
  readonly seen: readonly NamedHit[];
  /** True when every list was read to its end. */
  readonly isWhole: () => boolean;
  /** Reads the next page, and appends what it shows to `seen`. */
  readonly readNext: () => Promise<void>;
};

/** All projects of an account, the one with the id `first` in front. */
export async function listProjects(
  platform: Pick<MetadataPlatform, "projects">,
  first: string | undefined,
  callPage: CallPage,
  signal: AbortSignal,
): Promise<readonly ProjectSummary[]> {
  const projects: ProjectSummary[] = [];
  let cursor: string | undefined;
  do {
    const page: Page<ProjectSummary> = await callPage(() => platform.projects(cursor, { signal }));
    projects.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return [...projects.filter(({ id }) => id === first), ...projects.filter(({ id }) => id !== first)];
}

export function walkProjects(
  platform: Pick<MetadataPlatform, "find">,
  projects: readonly ProjectSummary[],
  callPage: CallPage,
  signal: AbortSignal,
): ProjectWalk {
  const lists: List[] = projects.map((project) => ({ project, folder: undefined, path: "/" }));
  const folders = new Set<string>();
  const seen: NamedHit[] = [];
  let cursor: string | undefined;
  return {
    seen,
    isWhole: () => lists.length === 0,
    readNext: async () => {
      const [list] = lists;
      if (!list) return;
      const { project, folder, path } = list;
      const page = await callPage(() =>
        platform.find(
          {
            project: project.id,
            pageSize: LARGEST_PAGE,
            ...(folder !== undefined && { folder }),
            ...(cursor !== undefined && { cursor }),
          },
          { signal },
        ),
      );
      cursor = page.next;
      if (cursor === undefined) lists.shift();
      const below: List[] = [];
      for (const object of page.items) {
        if (object.objectClass !== "folder") seen.push({ object, project, path });
        else if (!folders.has(object.ref.objectId)) {
          folders.add(object.ref.objectId);
          below.push({ project, folder: object.ref.objectId, path: joinPath(path, object.name) });
        }
      }
      // A project's folders follow before the next project's root.
      const at = lists.findIndex((other) => other.project.id !== project.id);
      lists.splice(at < 0 ? lists.length : at, 0, ...below);
    },
  };
}

/** Both platforms cut this down to their own limit. */
const LARGEST_PAGE = 1000;

function joinPath(path: string, name: string): string {
  return path === "/" ? `/${name}` : `${path}/${name}`;
}
