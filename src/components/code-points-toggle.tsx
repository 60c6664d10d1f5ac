import { useStore } from "zustand";
import { codePointsText } from "#messages/compiled/code-points.ts";
import { Button } from "#ui/button.tsx";
import { codePointsShown } from "./code-points-shown.ts";

/** A switch that shows the code points of differences below each change. */
export function CodePointsToggle() {
  const isPressed = useStore(codePointsShown);
  return (
    <Button
      command="code-points"
      kind="quiet"
      aria-pressed={isPressed}
      title={codePointsText("what-they-are")}
      onClick={() => codePointsShown.setState(!isPressed, true)}
    >
      {codePointsText("code-points")}
    </Button>
  );
}
