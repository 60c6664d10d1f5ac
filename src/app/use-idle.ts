import { useIsFetching } from "@tanstack/react-query";
import { useEffect, useState } from "react";

/** Upper bound on waiting for idle: after this, deferred work runs anyway. */
const LONGEST_WAIT_MS = 3000;

/** False until the requested page is painted and the browser is idle. */
export function useIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false);
  const isFetching = useIsFetching() > 0;
  useEffect(() => {
    if (isFetching) return undefined;
    // Safari has no `requestIdleCallback`.
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(() => setIsIdle(true), LONGEST_WAIT_MS);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(() => setIsIdle(true), { timeout: LONGEST_WAIT_MS });
    return () => cancelIdleCallback(handle);
  }, [isFetching]);
  return isIdle;
}
