import { useState } from "react";
import type { SearchProblem } from "#core/search/read-search.ts";
import type { SearchTerm } from "#core/search/search-term.ts";
import { findText } from "#messages/compiled/find.ts";
import { searchProblemSentence, termPhrase } from "#messages/find-messages.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./search-form.module.css";

export type SearchFormProps = {
  readonly text: string;
  /** The terms that the text was read as. */
  readonly terms: readonly SearchTerm[];
  readonly problems: readonly SearchProblem[];
  readonly onSearch: (text: string) => void;
  /** Searches for other terms. */
  readonly onTerms: (terms: readonly SearchTerm[]) => void;
};

/** The search field, with the terms that were understood. */
export function SearchForm({ text, terms, problems, onSearch, onTerms }: SearchFormProps) {
  const [typed, setTyped] = useState(text);
  const [shown, setShown] = useState(text);
  if (shown !== text) {
    // Another search was chosen, by a chip or the address bar: the field follows, and keeps the focus.
    setShown(text);
    setTyped(text);
  }
  return (
    <search className={styles["search"]}>
      <form
        className={styles["line"]}
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(typed.trim());
        }}
      >
        <TextField
          label={findText("search")}
          isLabelHidden
          isMono
          type="search"
          placeholder={findText("search-short")}
          className={styles["field"]}
          hint={findText("search-how")}
          error={problems.map(searchProblemSentence).join(" ")}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Button type="submit">{findText("search")}</Button>
        {text === "" ? null : (
          <Button kind="quiet" onClick={() => onSearch("")}>
            {findText("clear")}
          </Button>
        )}
      </form>
      {terms.length > 0 ? (
        <ul aria-label={findText("searched-for")} className={styles["terms"]}>
          {terms.map((term) => (
            <li key={JSON.stringify(term)}>
              <Button
                kind="quiet"
                aria-label={findText("take-out", { term: termPhrase(term) })}
                onClick={() => onTerms(terms.filter((other) => other !== term))}
              >
                {termPhrase(term)} <span aria-hidden="true">×</span>
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </search>
  );
}
