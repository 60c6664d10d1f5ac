import { useLayoutEffect, useRef } from "react";
import { type Command, registerCommand } from "./commands.ts";

/** Registers a command as long as the component is there: whoever sees its button can press its keys. */
export function useCommand(command: Command): void {
  const { id } = command;
  const latest = useRef(command);
  useLayoutEffect(() => {
    latest.current = command;
  });
  useLayoutEffect(() => registerCommand(id, () => latest.current), [id]);
}
