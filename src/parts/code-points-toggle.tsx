import { useStore } from "zustand";
import { Button } from "#ui/button.tsx";
import { codePointsShown } from "./code-points-shown.ts";

/** Shows the code points of what differs below each change, or hides them. */
export function CodePointsToggle() {
  const isPressed = useStore(codePointsShown);
  return (
    <Button
      kind="quiet"
      aria-pressed={isPressed}
      title="Show each character that differs by its number in Unicode"
      onClick={() => codePointsShown.setState(!isPressed, true)}
    >
      Code points
    </Button>
  );
}
