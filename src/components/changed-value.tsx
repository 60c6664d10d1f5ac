import { isForeign, type MetadataValue } from "#core/object/metadata.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { MetadataText } from "./metadata-text.tsx";

export type ChangedValueProps = {
  readonly before: MetadataValue | undefined;
  readonly after: MetadataValue | undefined;
  /** Which of the two is shown. */
  readonly side: "before" | "after";
  /** In a row of fixed height. */
  readonly isOneLine?: boolean;
};

export type MarkedChangeProps = {
  readonly before: string;
  readonly after: string;
  readonly side: ChangedValueProps["side"];
};

/** Nothing differs before the first edit. Until the code for it is here the text stands unmarked. */
export const MarkedChange = lazyPart<MarkedChangeProps>({
  load: async () => (await import("./differences.tsx")).MarkedChange,
  waiting: ({ before, after, side }) => <MetadataText value={side === "before" ? before : after} />,
  isExtra: true,
});

/** One of two values that stand beside each other: of two texts with what differs marked. */
export function ChangedValue({ before, after, side, isOneLine = false }: ChangedValueProps) {
  if (isText(before) && isText(after) && before !== after) {
    return <MarkedChange before={before} after={after} side={side} />;
  }
  return <MetadataText value={side === "before" ? before : after} isOneLine={isOneLine} />;
}

function isText(value: MetadataValue | undefined): value is string {
  return value !== undefined && value !== "" && !isForeign(value);
}
