import { useState } from "react";
import { useStore } from "zustand";
import { useSecondsLeft } from "#components/use-seconds-left.ts";
import type { Connection } from "#engine/connections/connection.ts";
import { waitsText } from "#messages/compiled/waits.ts";
import { listOf } from "#messages/list-messages.ts";
import { durationText } from "#messages/time-messages.ts";
import { countdownText } from "#messages/wait-messages.ts";
import type { HostWait } from "#platforms/host-wait.ts";
import { Icon } from "#ui/icon.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { hostGates } from "./host-gates.ts";
import styles from "./host-waits.module.css";

/** Shows the hosts that ask for a pause, with the time left. It is part of every page. */
export function HostWaits({ connections }: { readonly connections: readonly Connection[] }) {
  const gates = useStore(hostGates);
  return Array.from(gates, ([host, gate]) => {
    const names = connections.filter(({ platform }) => platform.hostWait === gate).map(({ name }) => name);
    return <HostWaitLine key={host} wait={gate} name={names.length > 0 ? listOf(names) : host} />;
  });
}

type HostWaitLineProps = { readonly wait: HostWait; readonly name: string };

/** The pause of one host. Screen readers announce its beginning and end; the countdown is visual only. */
function HostWaitLine({ wait, name }: HostWaitLineProps) {
  const seconds = useSecondsLeft(wait);
  const [isShown, setIsShown] = useState(false);
  const [announced, setAnnounced] = useState("");
  if (!isShown && seconds > 0) {
    setIsShown(true);
    setAnnounced(waitsText("pause-begins", { name, duration: durationText(seconds * 1000) }));
  }
  if (isShown && seconds === 0) {
    setIsShown(false);
    setAnnounced(waitsText("pause-over", { name }));
  }
  return (
    <>
      <VisuallyHidden role="status">{announced}</VisuallyHidden>
      {isShown ? (
        <section className={styles["line"]} aria-label={waitsText("pause-of", { name })}>
          <Icon name="warning" />
          <span>{waitsText("pause-runs", { name })}</span>
          <span
            role="timer"
            aria-live="off"
            aria-label={waitsText("time-left", { name })}
            className={styles["left"]}
          >
            {countdownText(seconds)}
          </span>
        </section>
      ) : null}
    </>
  );
}
