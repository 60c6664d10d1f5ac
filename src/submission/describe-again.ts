import type { ObjectRef } from "#core/object/object-ref.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { PlatformError } from "#platforms/errors.ts";
import type { CallOptions, MetadataPlatform } from "#platforms/port.ts";

/** An object that was described before: what was asked then, and the project whose copy answered. */
export type DescribedCopy = { readonly ref: ObjectRef; readonly project?: string | undefined };

/** The reference that the very copy answers to that was shown, even where the address named another project or none. */
export function refOfCopy({ ref, project }: DescribedCopy): ObjectRef {
  return project === undefined ? ref : { ...ref, project };
}

/**
 * A fresh describe, if it is one of the copy that was shown. DNAnexus answers with another copy when that one is gone (doc):
 * here that is an error, since a write would go astray.
 */
export function requireSameCopy(fresh: Snapshot, { ref, project }: DescribedCopy): Snapshot {
  if (fresh.project !== project) {
    const detail = `the copy in ${project} is gone; ${fresh.project ?? "another place"} answered`;
    throw new PlatformError({ kind: "not-found", sent: "yes", detail });
  }
  return { ...fresh, ref };
}

/** Describe the very copy that was shown. */
export async function describeAgain(
  platform: Pick<MetadataPlatform, "describe">,
  earlier: DescribedCopy,
  options?: CallOptions,
): Promise<Snapshot> {
  return requireSameCopy(await platform.describe(refOfCopy(earlier), options), earlier);
}
