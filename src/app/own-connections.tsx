import { useStore } from "zustand";
import { ConnectionTools } from "#features/connect/connection-tools.tsx";
import { addConnection, connectionShelf, removeConnection, tryTarget } from "./connection-shelf.ts";
import { enterCode, gateway } from "./gateway-session.ts";

/** The connections that were made on this device, and the way to another one. */
export function OwnConnections() {
  const saved = useStore(connectionShelf, (shelf) => shelf.saved);
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
