import { useStore } from "zustand";
import { isForeign } from "#core/object/metadata.ts";
import { differingMiddles } from "#core/text/differing-middles.ts";
import { codePointName } from "#messages/quoted-text.ts";
import { ChangedValue, type ChangedValueProps } from "./changed-value.tsx";
import { codePointsShown } from "./code-points-shown.ts";

/** The number of common characters shown before and after a difference. */
const CONTEXT = 1;
const SHOWN = 40;

/**
 * One of two values in a row of fixed height: its text, or the code points of the difference when the user
 * wants them.
 */
export function ValueOrCodePoints({ before, after, side }: Omit<ChangedValueProps, "isOneLine">) {
  const showsCodePoints = useStore(codePointsShown);
  const isText = isShownText(before) && isShownText(after) && before !== after;
  if (!showsCodePoints || !isText) {
    return <ChangedValue before={before} after={after} side={side} isOneLine />;
  }
  const [was, is] = differingMiddles(before, after, CONTEXT);
  const { charactersBefore, characters, charactersAfter } = side === "before" ? was : is;
  const codes = characters.slice(0, SHOWN).map(codePointName);
  const isCut = charactersAfter > 0 || characters.length > SHOWN;
  return [...(charactersBefore > 0 ? ["…"] : []), ...codes, ...(isCut ? ["…"] : [])].join(" ");
}

function isShownText(value: ChangedValueProps["before"]): value is string {
  return value !== undefined && value !== "" && !isForeign(value);
}
