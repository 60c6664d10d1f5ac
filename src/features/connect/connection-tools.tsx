import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { SavedConnection } from "#engine/connections/saved-connections.ts";
import { connectText } from "#messages/compiled/connect.ts";
import type { GatewayClient } from "#platforms/gateway/gateway-client.ts";
import { hostOf } from "#platforms/presets.ts";
import { Button } from "#ui/button.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import type { AddConnectionProps } from "./add-connection.tsx";
import styles from "./connection-tools.module.css";

const AddConnection = lazyPart({ load: async () => (await import("./add-connection.tsx")).AddConnection });

export type ConnectionToolsProps = Pick<AddConnectionProps, "tryOut" | "onAdd" | "onCode"> & {
  readonly saved: readonly SavedConnection[];
  readonly gateway: Pick<GatewayClient, "standing" | "credentials" | "printCode">;
  readonly onRemove: (id: string) => void;
};

/** The connections that were made here, and the way to another one. */
export function ConnectionTools({ saved, gateway, onCode, onRemove, tryOut, onAdd }: ConnectionToolsProps) {
  const [isAdding, setAdding] = useState(false);
  const gatewayNow = useQuery({
    queryKey: ["gateway"],
    queryFn: async () => {
      const standing = await gateway.standing();
      return { standing, credentials: standing === "open" ? await gateway.credentials() : [] };
    },
    enabled: isAdding,
    staleTime: 0,
  });
  return (
    <section className={styles["tools"]} aria-labelledby="connections">
      <h2 id="connections">{connectText("connections")}</h2>
      {saved.length > 0 ? (
        <>
          <ul className={styles["list"]}>
            {saved.map(({ id, name, baseUrl, way, account }) => (
              <li key={id}>
                <span>
                  {name}
                  <small>
                    {connectText(`made-${way}`, { host: hostOf(baseUrl), account: account.name })}
                  </small>
                </span>
                <Button
                  kind="quiet"
                  onClick={() => onRemove(id)}
                  aria-label={connectText("remove-named", { name })}
                >
                  {connectText("remove")}
                </Button>
              </li>
            ))}
          </ul>
          <p className={styles["note"]}>{connectText("tokens-not-kept")}</p>
        </>
      ) : null}
      <Button command="add-connection" onClick={() => setAdding(true)}>
        {connectText("add-connection")}
      </Button>
      {isAdding && gatewayNow.data ? (
        <AddConnection
          gateway={gatewayNow.data.standing}
          credentials={gatewayNow.data.credentials}
          tryOut={tryOut}
          onAdd={onAdd}
          onCode={onCode}
          onPrint={gateway.printCode}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </section>
  );
}
