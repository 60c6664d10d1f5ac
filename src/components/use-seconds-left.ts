import { useEffect, useState } from "react";
import type { HostWait } from "#platforms/host-wait.ts";

const SECOND_MS = 1000;

/**
 * The remaining seconds of a host's wait, rounded up; 0 without a wait. Renders once a second during a wait.
 */
export function useSecondsLeft(wait: HostWait): number {
  const [seconds, setSeconds] = useState(() => secondsOf(wait.leftMs()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      const leftMs = wait.leftMs();
      setSeconds(secondsOf(leftMs));
      if (leftMs > 0) timer = setTimeout(look, leftMs % SECOND_MS || SECOND_MS);
    };
    look();
    const end = wait.subscribe(look);
    return () => {
      end();
      clearTimeout(timer);
    };
  }, [wait]);
  return seconds;
}

function secondsOf(milliseconds: number): number {
  return Math.ceil(milliseconds / SECOND_MS);
}
