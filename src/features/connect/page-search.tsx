import { connectText } from "#messages/compiled/connect.ts";
import { TextField } from "#ui/text-field.tsx";
import styles from "./start-page.module.css";

export type PageSearchProps = {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly matchCount: number;
};

/** The search field over the lists of the page, with the number of matches. */
export function PageSearch({ text, onText, matchCount }: PageSearchProps) {
  const isFiltering = text.trim() !== "";
  return (
    <div className={styles["search"]}>
      <TextField
        label={connectText("search-page")}
        isLabelHidden
        type="search"
        placeholder={connectText("search-page-how")}
        value={text}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
      />
      <p role="status" aria-label={connectText("search-page")} className={styles["note"]}>
        {isFiltering ? connectText("matches", { count: matchCount }) : null}
      </p>
    </div>
  );
}
