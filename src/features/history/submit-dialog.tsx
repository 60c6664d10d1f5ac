import type { ReactNode } from "react";
import { ChangesTable } from "#components/changes-table.tsx";
import { RequestText } from "#components/request-text.tsx";
import { VerificationTable } from "#components/verification-table.tsx";
import type { HistoryEntry } from "#engine/journal/history-list.ts";
import { isReadable, type JournalEntry } from "#engine/journal/journal-entry.ts";
import { historyPageText } from "#messages/compiled/history-page.ts";
import { uiText } from "#messages/compiled/ui.ts";
import { errorMessage } from "#messages/error-messages.ts";
import { lateNotes, outcomeGlyph, outcomeMeaning, outcomeWord } from "#messages/history-messages.ts";
import { dayAndTime } from "#messages/time-messages.ts";
import { slot } from "#messages/topic.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Sentence } from "#ui/sentence.tsx";
import { connectionOf, type UndoProps, writeName } from "./history-connection.ts";
import { historyOutcome, shadedOutcome } from "./history-search.ts";
import styles from "./submit-dialog.module.css";
import { UndoButton } from "./undo-button.tsx";

export type SubmitDialogProps = UndoProps & {
  readonly entry: HistoryEntry;
  readonly onClose: () => void;
};

/** Keys that stay as they were are shown up to this many. */

/** All details of one submit: the pairs before, the requests, the reason, and the describe afterwards. */
export function SubmitDialog({ entry, onClose, ...rest }: SubmitDialogProps) {
  if (!isReadable(entry)) return null;
  const { end, promise, requests } = entry;
  return (
    <Dialog
      heading={historyPageText("submit")}
      subheading={entry.name}
      isWide
      onClose={onClose}
      footer={
        <>
          <UndoButton entry={entry} {...rest} />
          <Button kind="primary" onClick={onClose}>
            {uiText("done")}
          </Button>
        </>
      }
    >
      <Facts entry={entry} connections={rest.connections} />
      <Part heading={historyPageText("before-and-after")}>
        <ChangesTable outcomes={promise.outcomes} layout="columns" nowName={historyPageText("before")} />
      </Part>
      <Part heading={historyPageText("request")}>
        <RequestText requests={requests} />
      </Part>
      {end && end.verified.length > 0 ? (
        <Part heading={historyPageText("verification")}>
          <VerificationTable keys={end.verified} />
        </Part>
      ) : null}
    </Dialog>
  );
}

function Facts({ entry, connections }: { readonly entry: JournalEntry } & Pick<UndoProps, "connections">) {
  const { ref, project, account, reason, startedAtMs, sends, digest, operationId, end } = entry;
  const connection = connectionOf(connections, ref);
  const outcome = historyOutcome(entry);
  const shaded = shadedOutcome(entry);
  const notes = end ? lateNotes(end) : [];
  const place =
    project === undefined ? ref.objectId : historyPageText("id-in-project", { id: ref.objectId, project });
  const said = end?.error && errorMessage(end.error);
  return (
    <dl className={styles["facts"]}>
      <Fact name={historyPageText("outcome")}>
        {outcomeGlyph(outcome)} {outcomeWord(shaded)}. {outcomeMeaning(shaded)}
        {end?.wasRecovered ? ` ${historyPageText("it-was-recovered")}` : null}
        {said ? ` ${said.title}.` : null}
        {notes.length > 0 ? ` (${notes.join("; ")})` : null}
      </Fact>
      <Fact name={historyPageText("reason")}>{reason === "" ? historyPageText("no-reason") : reason}</Fact>
      <Fact name={historyPageText("object")}>
        <Sentence
          parts={historyPageText.parts("object-on", {
            object: slot,
            connection: connection?.name ?? ref.connection,
          })}
          slots={{ object: <code>{place}</code> }}
        />
      </Fact>
      <Fact name={historyPageText("account")}>{account}</Fact>
      <Fact name={historyPageText("write")}>
        {historyPageText("write-begun", { write: writeName(entry, connection), count: sends })}
      </Fact>
      <Fact name={historyPageText("begun")}>{dayAndTime(startedAtMs)}</Fact>
      <Fact name={historyPageText("ended")}>
        {end ? dayAndTime(end.endedAtMs) : historyPageText("not-ended")}
      </Fact>
      <Fact name={historyPageText("operation")}>
        <code>{operationId}</code>
      </Fact>
      <Fact name={historyPageText("digest")}>
        <code>{digest === "" ? historyPageText("no-digest") : `SHA-256 ${digest}`}</code>
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
