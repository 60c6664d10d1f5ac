import type { ObjectRef } from "#core/object/object-ref.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { PlatformError } from "#platforms/errors.ts";
import type { CallOptions, MetadataPlatform } from "#platforms/port.ts";

/**
 * Describe the very copy that was shown, even where the address named another project or none. DNAnexus answers with
 * another copy when that one is gone (doc): here that is an error, since a write would go astray.
 */
export async function describeAgain(
  platform: Pick<MetadataPlatform, "describe">,
  earlier: { readonly ref: ObjectRef; readonly project?: string | undefined },
  options?: CallOptions,
): Promise<Snapshot> {
  const { ref, project } = earlier;
  const fresh = await platform.describe(project === undefined ? ref : { ...ref, project }, options);
  if (fresh.project !== project) {
    const detail = `the copy in ${project} is gone; ${fresh.project ?? "another place"} answered`;
    throw new PlatformError({ kind: "not-found", sent: "yes", detail });
  }
  return { ...fresh, ref };
}
