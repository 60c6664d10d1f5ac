import { useIsFetching } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { whenQuiet } from "./when-quiet.ts";

/** False until what was asked for is painted, and neither the page nor the person in front of it is busy. */
export function useIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false);
  const isFetching = useIsFetching() > 0;
  useEffect(() => {
    if (isFetching || isIdle) return undefined;
    return whenQuiet(() => setIsIdle(true));
  }, [isFetching, isIdle]);
  return isIdle;
}
