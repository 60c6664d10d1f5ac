import { useStore } from "zustand";
import { codePointsText } from "#messages/code-points-words.ts";
import { Button } from "#ui/button.tsx";
import { codePointsShown } from "./code-points-shown.ts";

/** Shows the code points of what differs below each change, or hides them. */
export function CodePointsToggle() {
  const isPressed = useStore(codePointsShown);
  return (
    <Button
      kind="quiet"
      aria-pressed={isPressed}
      title={codePointsText("what-they-are")}
      onClick={() => codePointsShown.setState(!isPressed, true)}
    >
      {codePointsText("code-points")}
    </Button>
  );
}
