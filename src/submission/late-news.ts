import type { MetadataValue } from "#core/object/metadata.ts";

/** The news about a submit after its end. */
export type LateNews = {
  /** True when the write is there now, although the result was unknown or different before. */
  readonly cameLate: boolean;
  /** Keys whose values from somebody else a late send of this submit replaced, with the replaced values. */
  readonly replaced: readonly ReplacedKey[];
  /**
   * True when the object was written again after it had been verified and has the same values: a late send
   * arrived and may have replaced something.
   */
  readonly wasWrittenAgain: boolean;
};

export type ReplacedKey = { readonly key: string; readonly value: MetadataValue | undefined };
