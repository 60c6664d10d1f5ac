import { useEffect, useState } from "react";

/** So long a page may be busy before what waits for it isn't put off any more. */
const LONGEST_WAIT_MS = 3000;

/** False until the page is painted and has nothing else to do. */
export function useIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    // Absent in Safari.
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(() => setIsIdle(true), LONGEST_WAIT_MS);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(() => setIsIdle(true), { timeout: LONGEST_WAIT_MS });
    return () => cancelIdleCallback(handle);
  }, []);
  return isIdle;
}
