import { useStore } from "zustand";
import { ConnectionTools } from "#features/connect/connection-tools.tsx";
import { enterCode, gateway } from "./gateway-session.ts";
import { addConnection, knownConnections, removeConnection, tryTarget } from "./known-connections.ts";

/** The connections that were added on this device, and the button to add another one. */
export function OwnConnections() {
  const saved = useStore(knownConnections, (known) => known.saved);
  return (
    <ConnectionTools
      saved={saved}
      gateway={gateway}
      onCode={enterCode}
      onRemove={(id) => void removeConnection(id)}
      tryOut={tryTarget}
      onAdd={addConnection}
    />
  );
}
