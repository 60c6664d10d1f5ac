import type { ComponentProps } from "react";
import { uiText } from "#messages/compiled/ui.ts";
import { waitsText } from "#messages/compiled/waits.ts";
import type { HostWait } from "#platforms/host-wait.ts";
import { Button } from "#ui/button.tsx";
import { useSecondsLeft } from "./use-seconds-left.ts";

export type AskAgainButtonProps = Omit<ComponentProps<typeof Button>, "isDisabled" | "disabledReason"> & {
  /** The wait of the platform's host. */
  readonly wait: HostWait;
};

/**
 * A button that repeats a call to a platform, disabled while its host asks for a pause. Its default label is
 * "Try again".
 */
export function AskAgainButton({ wait, children, ...rest }: AskAgainButtonProps) {
  const isWaiting = useSecondsLeft(wait) > 0;
  return (
    <Button {...rest} isDisabled={isWaiting} disabledReason={waitsText("not-yet")}>
      {children ?? uiText("try-again")}
    </Button>
  );
}
