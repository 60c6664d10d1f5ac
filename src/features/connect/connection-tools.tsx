import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ItemRow } from "#components/item-row.tsx";
import { ItemSection } from "#components/item-section.tsx";
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

/** The connections that were added on this device, and the button to add another one. */
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
    <>
      <ItemSection
        heading={connectText("connections")}
        items={saved}
        textOf={({ name, baseUrl, account }) => `${name} ${baseUrl} ${account.name}`}
        renderItem={({ id, name, baseUrl, way, account }) => (
          <ItemRow
            key={id}
            name={name}
            facts={[connectText(`made-${way}`, { host: hostOf(baseUrl), account: account.name })]}
            actions={
              <Button
                kind="quiet"
                onClick={() => onRemove(id)}
                aria-label={connectText("remove-named", { name })}
              >
                {connectText("remove")}
              </Button>
            }
          />
        )}
        empty={connectText("no-own-connections")}
      >
        {saved.length > 0 ? <p className={styles["note"]}>{connectText("tokens-not-kept")}</p> : null}
        <div>
          <Button command="add-connection" onClick={() => setAdding(true)}>
            {connectText("add-connection")}
          </Button>
        </div>
      </ItemSection>
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
    </>
  );
}
