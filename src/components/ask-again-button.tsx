import type { ComponentProps } from "react";
import { uiText } from "#messages/ui-words.ts";
import { waitText } from "#messages/wait-words.ts";
import type { HostWait } from "#platforms/host-wait.ts";
import { Button } from "#ui/button.tsx";
import { useSecondsLeft } from "./use-seconds-left.ts";

export type AskAgainButtonProps = Omit<ComponentProps<typeof Button>, "isDisabled" | "disabledReason"> & {
  /** Of the platform that would be asked. */
  readonly wait: HostWait;
};

/** Asks a platform once more, which nobody can do while its host wants a pause. By itself it says "Try again". */
export function AskAgainButton({ wait, children, ...rest }: AskAgainButtonProps) {
  const isWaiting = useSecondsLeft(wait) > 0;
  return (
    <Button {...rest} isDisabled={isWaiting} disabledReason={waitText("not-yet")}>
      {children ?? uiText("try-again")}
    </Button>
  );
}
