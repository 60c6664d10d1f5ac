import { isForeign, type MetadataValue } from "#core/object/metadata.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import type { MarkedChangeProps } from "./differences.tsx";
import { MetadataText } from "./metadata-text.tsx";

export type ChangedValueProps = {
  readonly before: MetadataValue | undefined;
  readonly after: MetadataValue | undefined;
  /** The side that is shown. */
  readonly side: "before" | "after";
  /** True in a row of fixed height. */
  readonly isOneLine?: boolean;
};

/** Nothing differs before the first edit. Until the code for it is here the text stands unmarked. */
export const MarkedChange = lazyPart<MarkedChangeProps>({
  load: async () => (await import("./differences.tsx")).MarkedChange,
  waiting: ({ before, after, side }) => <MetadataText value={side === "before" ? before : after} />,
  isExtra: true,
});

/** One of two adjacent values; in two texts the differing parts are marked. */
export function ChangedValue({ before, after, side, isOneLine = false }: ChangedValueProps) {
  if (isText(before) && isText(after) && before !== after) {
    return <MarkedChange before={before} after={after} side={side} />;
  }
  return <MetadataText value={side === "before" ? before : after} isOneLine={isOneLine} />;
}

function isText(value: MetadataValue | undefined): value is string {
  return value !== undefined && value !== "" && !isForeign(value);
}
