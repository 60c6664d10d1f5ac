import type { ObjectRef } from "#core/object/object-ref.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { PlatformError } from "#platforms/errors.ts";
import type { CallOptions, MetadataPlatform } from "#platforms/port.ts";

/**
 * Describes exactly the copy that was shown, even if the address named another project or none. When that
 * copy is gone, DNAnexus answers with another one (documented); this is an error here, because the write
 * would go to the wrong copy.
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
