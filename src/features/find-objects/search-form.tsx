import { type ReactNode, useId, useState } from "react";
import { type Completion, completeSearch, type KnownTexts } from "#core/search/complete-search.ts";
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
  /** Texts of loaded objects, for completing the search. */
  readonly known: KnownTexts;
  /** The field got the focus, so that completions will be wanted. */
  readonly onWanted: () => void;
  /** Further buttons beside the search. */
  readonly children?: ReactNode;
};

/** The search field, which completes keys and values, with the terms that were understood. */
export function SearchForm(props: SearchFormProps) {
  const { text, terms, problems, onSearch, onTerms, known, onWanted, children } = props;
  const listId = useId();
  const [typed, setTyped] = useState(text);
  const [shown, setShown] = useState(text);
  if (shown !== text) {
    // Another search was chosen, by a chip or the address bar: the field follows, and keeps the focus.
    setShown(text);
    setTyped(text);
  }
  return (
    <search className={styles["search"]}>
      <div className={styles["bar"]}>
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
            list={listId}
            value={typed}
            onFocus={onWanted}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <Button type="submit">{findText("search")}</Button>
          {text === "" ? null : (
            <Button kind="quiet" onClick={() => onSearch("")}>
              {findText("clear")}
            </Button>
          )}
        </form>
        {children}
      </div>
      <datalist id={listId}>
        {completeSearch(typed, known).map((completion) => (
          <option key={completion.text} value={completion.text} label={completionLabel(completion)} />
        ))}
      </datalist>
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

/** How many objects it would find; first the text without quotes, by which browsers filter what they offer. */
function completionLabel({ plain, count }: Completion): string {
  const counted = findText("key-count", { count });
  return plain === undefined ? counted : `${plain} · ${counted}`;
}
