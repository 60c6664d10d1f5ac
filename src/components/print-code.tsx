import { useState } from "react";
import { sessionText } from "#messages/compiled/session.ts";
import { Button } from "#ui/button.tsx";

export type PrintCodeProps = {
  /** Makes the server print a new code in its terminal. Rejects when the server can't be reached. */
  readonly onPrint: () => Promise<"printed" | "too-often">;
};

/** A button that requests a new one-time code, which only the server's terminal shows. */
export function PrintCode({ onPrint }: PrintCodeProps) {
  const [outcome, setOutcome] = useState<"printed" | "too-often" | "not-printed">();
  const print = () => {
    setOutcome(undefined);
    onPrint().then(setOutcome, () => setOutcome("not-printed"));
  };
  return (
    <div>
      <Button onClick={print}>{sessionText("print-code")}</Button>
      <p role="status">{outcome === undefined ? "" : sessionText(outcome)}</p>
    </div>
  );
}
