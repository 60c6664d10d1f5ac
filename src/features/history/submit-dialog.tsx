import type { ReactNode } from "react";
import type { HistoryEntry } from "#engine/journal/history-list.ts";
import { isReadable, type JournalEntry } from "#engine/journal/journal-entry.ts";
import { ChangesTable } from "#parts/changes-table.tsx";
import { RequestText } from "#parts/request-text.tsx";
import { VerificationTable } from "#parts/verification-table.tsx";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { errorMessage } from "#words/error-words.ts";
import { outcomeGlyph, outcomeMeaning, outcomeWord, WAS_RECOVERED } from "#words/history-words.ts";
import { countOf } from "#words/plural.ts";
import { dayAndTime } from "#words/time-words.ts";
import { connectionOf, writeName } from "./history-connection.ts";
import type { HistoryPageProps } from "./history-page.tsx";
import { historyOutcome } from "./history-search.ts";
import styles from "./submit-dialog.module.css";
import { UndoButton } from "./undo-button.tsx";

export type SubmitDialogProps = Pick<HistoryPageProps, "connections" | "onUndo"> & {
  readonly entry: HistoryEntry;
  readonly onClose: () => void;
};

/** Keys that stay as they were are shown up to this many. */
const QUIET_ROWS = 5;

/** All that is known of one submit: what was there, what was sent, why, and what a describe showed afterwards. */
export function SubmitDialog({ entry, onClose, ...rest }: SubmitDialogProps) {
  if (!isReadable(entry)) return null;
  const { end, promise, requests } = entry;
  return (
    <Dialog
      heading="Submit"
      subheading={entry.name}
      isWide
      onClose={onClose}
      footer={
        <>
          <UndoButton entry={entry} {...rest} />
          <Button kind="primary" onClick={onClose}>
            Done
          </Button>
        </>
      }
    >
      <Facts entry={entry} connections={rest.connections} />
      <Part heading="Before and after">
        <ChangesTable outcomes={promise.outcomes} quietRowLimit={QUIET_ROWS} nowName="Before" />
      </Part>
      <Part heading="Request">
        <RequestText requests={requests} />
      </Part>
      {end && end.verified.length > 0 ? (
        <Part heading="Verification">
          <VerificationTable keys={end.verified} />
        </Part>
      ) : null}
    </Dialog>
  );
}

function Facts({
  entry,
  connections,
}: { readonly entry: JournalEntry } & Pick<HistoryPageProps, "connections">) {
  const { ref, project, account, reason, startedAtMs, sends, digest, operationId, end } = entry;
  const connection = connectionOf(connections, ref);
  const outcome = historyOutcome(entry);
  const said = end?.error && errorMessage(end.error);
  return (
    <dl className={styles["facts"]}>
      <Fact name="Outcome">
        {outcomeGlyph(outcome)} {outcomeWord(outcome)}. {outcomeMeaning(outcome)}
        {end?.wasRecovered ? ` It was ${WAS_RECOVERED}.` : null}
        {said ? ` ${said.title}.` : null}
      </Fact>
      <Fact name="Reason">{reason === "" ? "none given" : reason}</Fact>
      <Fact name="Object">
        <code>
          {ref.objectId}
          {project === undefined ? null : ` in ${project}`}
        </code>{" "}
        on {connection?.name ?? ref.connection}
      </Fact>
      <Fact name="Account">{account}</Fact>
      <Fact name="Write">
        {writeName(entry, connection)}; {countOf(sends, "send")} begun
      </Fact>
      <Fact name="Begun">{dayAndTime(startedAtMs)}</Fact>
      <Fact name="Ended">{end ? dayAndTime(end.endedAtMs) : "not yet, as far as is known"}</Fact>
      <Fact name="Operation">
        <code>{operationId}</code>
      </Fact>
      <Fact name="Digest">
        <code>{digest === "" ? "none: this browser gives no cryptography here" : `SHA-256 ${digest}`}</code>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className={styles["part"]} aria-label={heading}>
      <h3>{heading}</h3>
      {children}
    </section>
  );
}
