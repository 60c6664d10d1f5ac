import type { Server } from "./fixtures.ts";
import type { EditorPage } from "./pages/editor-page.ts";
import type { Commit, SandboxControl } from "./sandbox-control.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

/**
 * One object on each platform, for tasks that are the same on both. Each has the keys `tissue` and `case_id`.
 */
export interface Target {
  /** The name in test titles. */
  readonly name: string;
  readonly platform: Commit["platform"];
  readonly connection: string;
  readonly object: string;
  readonly project?: string;
  /** The sandbox's names of the write and the read. */
  readonly write: string;
  readonly read: string;
  /** The outcome of a submit that removes a key by a merge: Seven Bridges ignores the null. */
  readonly removedByMerge: "verified" | "partly";
}

export const onDnanexus: Target = {
  name: "DNAnexus",
  platform: "dnanexus",
  connection: dnanexus.connection,
  object: dnanexus.liver,
  project: dnanexus.project,
  write: "setProperties",
  read: "describe",
  removedByMerge: "verified",
};

export const onSevenbridges: Target = {
  name: "Seven Bridges",
  platform: "sevenbridges",
  connection: sevenbridges.connection,
  object: sevenbridges.chr20,
  write: "PATCH metadata",
  read: "GET file",
  removedByMerge: "partly",
};

export const targets: readonly Target[] = [onDnanexus, onSevenbridges];

export function controlOf(server: Server, { platform }: Target): SandboxControl {
  return server[platform];
}

export async function openTarget(editor: EditorPage, { connection, object, project }: Target): Promise<void> {
  await editor.open(connection, object, project);
}

/**
 * Opens the target and waits for all that the page asks for when it is idle, for tests that count the page's calls or plan
 * faults for them.
 */
export async function openAtRest(editor: EditorPage, target: Target): Promise<void> {
  await openTarget(editor, target);
  await editor.location.getByRole("link").first().waitFor();
  // Only objects of DNAnexus have copies, and this one has.
  if (target.platform === "dnanexus") await editor.copies.waitFor();
}

/** Another person's write of the target. */
export async function writeAsOther(
  server: Server,
  target: Target,
  set: Readonly<Record<string, string>>,
  remove: readonly string[] = [],
): Promise<void> {
  const { object, project } = target;
  await controlOf(server, target).write({
    object,
    ...(project === undefined ? {} : { project }),
    set,
    remove,
  });
}

const OUTSIDE = "outside write";

/** The page's own commits, without those of other people. */
export async function ourCommits(control: SandboxControl): Promise<readonly Commit[]> {
  return (await control.history()).filter(({ operation }) => operation !== OUTSIDE);
}

/** The page's commits that changed something; a browser may send one request twice. */
export async function effectiveCommits(control: SandboxControl): Promise<readonly Commit[]> {
  const commits = await ourCommits(control);
  return commits.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}
