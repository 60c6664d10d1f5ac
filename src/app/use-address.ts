import { useMemo, useSyncExternalStore } from "react";
import { type Address, parseAddress } from "#core/address/address.ts";

/** The address in the page's hash. */
export function useAddress(): Address {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return useMemo(() => parseAddress(hash), [hash]);
}

function subscribe(onChange: () => void): () => void {
  addEventListener("hashchange", onChange);
  return () => removeEventListener("hashchange", onChange);
}
