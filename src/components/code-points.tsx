import { isForeign, type MetadataValue } from "#core/object/metadata.ts";
import { differingMiddles, type TextMiddle } from "#core/text/differing-middles.ts";
import { characterName } from "#messages/character-messages.ts";
import { differencesText } from "#messages/compiled/differences.ts";
import { codePointName } from "#messages/quoted-text.ts";
import { absentName, emptyName } from "#messages/value-messages.ts";
import styles from "./code-points.module.css";
import { MetadataText } from "./metadata-text.tsx";

/** The number of common characters shown before and after a difference. */
const CONTEXT = 3;
const SHOWN = 60;

export type CodePointsProps = {
  readonly before: MetadataValue | undefined;
  readonly after: MetadataValue | undefined;
  readonly names: readonly [before: string, after: string] | undefined;
};

/** Two values character by character: differing characters with their Unicode numbers and names. */
export function CodePoints({ before, after, names }: CodePointsProps) {
  const [nameBefore, nameAfter] = names ?? [differencesText("now"), differencesText("after")];
  const [was, is] = differingMiddles(textOf(before), textOf(after), CONTEXT);
  return (
    <dl className={styles["points"]}>
      <dt>{nameBefore}</dt>
      <dd>{before === undefined || before === "" ? <Nothing value={before} /> : <Points middle={was} />}</dd>
      <dt>{nameAfter}</dt>
      <dd>{after === undefined || after === "" ? <Nothing value={after} /> : <Points middle={is} />}</dd>
    </dl>
  );
}

function Nothing({ value }: { readonly value: MetadataValue | undefined }) {
  return value === undefined ? absentName() : emptyName();
}

function Points({
  middle: { charactersBefore, characters, charactersAfter },
}: {
  readonly middle: TextMiddle;
}) {
  const shown = characters.slice(0, SHOWN);
  const left = charactersAfter + characters.length - shown.length;
  return (
    <>
      <Same count={charactersBefore} />
      {shown.map((character, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: characters have no identity but their position
        <span key={index} className={styles["point"]}>
          <code>{codePointName(character)}</code> <MetadataText value={character} />
          <small>{characterName(character)}</small>{" "}
        </span>
      ))}
      <Same count={left} />
    </>
  );
}

function Same({ count }: { readonly count: number }) {
  return count === 0 ? null : (
    <span className={styles["more"]}>{differencesText("more-characters", { count })} </span>
  );
}

function textOf(value: MetadataValue | undefined): string {
  return isForeign(value) ? value.json : (value ?? "");
}
