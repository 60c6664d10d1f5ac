import { useIsFetching } from "@tanstack/react-query";
import { useEffect, useState } from "react";

/** So long a page may be busy before what waits for it isn't put off any more. */
const LONGEST_WAIT_MS = 3000;

/** False until what was asked for is painted and the page has nothing else to do. */
export function useIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false);
  const isFetching = useIsFetching() > 0;
  useEffect(() => {
    if (isFetching) return undefined;
    // Absent in Safari.
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(() => setIsIdle(true), LONGEST_WAIT_MS);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(() => setIsIdle(true), { timeout: LONGEST_WAIT_MS });
    return () => cancelIdleCallback(handle);
  }, [isFetching]);
  return isIdle;
}
