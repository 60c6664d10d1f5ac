import type { MetadataValue } from "#core/object/metadata.ts";
import { valueDifference } from "#core/text/value-difference.ts";
import { differenceSentence, standIns } from "#messages/difference-messages.ts";

/**
 * The difference of two values that look or sound the same, as a sentence; undefined when everybody can tell
 * them apart.
 */
export function differenceOf(
  before: MetadataValue | undefined,
  after: MetadataValue | undefined,
): string | undefined {
  const difference = valueDifference(before, after, standIns());
  return difference && differenceSentence(difference);
}
