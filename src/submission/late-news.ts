import type { MetadataValue } from "#core/object/metadata.ts";

/** What was found out about a submit after it had ended. */
export type LateNews = {
  /** It wasn't known whether it was saved, or it was something else, and now it is there. */
  readonly cameLate: boolean;
  /** Keys that a send of it took from somebody else when it came late, with what they had held before that. */
  readonly replaced: readonly ReplacedKey[];
  /** The object was written again after it had been verified, and holds the same: a send came late, and may have replaced something. */
  readonly wasWrittenAgain: boolean;
};

export type ReplacedKey = { readonly key: string; readonly value: MetadataValue | undefined };
