import { useId, useState } from "react";
import { type SavedSearches, saveSearch } from "#engine/objects/saved-searches.ts";
import { findText } from "#messages/compiled/find.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { TextField } from "#ui/text-field.tsx";

export type SaveSearchDialogProps = {
  readonly searches: SavedSearches;
  readonly query: string;
  readonly onClose: () => void;
};

/** Asks for the name of a search. A name that another search has is rejected. */
export function SaveSearchDialog({ searches, query, onClose }: SaveSearchDialogProps) {
  const formId = useId();
  const [name, setName] = useState("");
  const [error, setError] = useState("");
  const save = () => {
    const wanted = name.trim();
    if (wanted === "") setError(findText("name-missing"));
    else if (saveSearch(searches, { name: wanted, query })) onClose();
    else setError(findText("name-taken"));
  };
  return (
    <Dialog
      heading={findText("save-search-heading")}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{findText("cancel")}</Button>
          <Button kind="primary" type="submit" form={formId}>
            {findText("save")}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={findText("search-name")}
          hint={query}
          error={error}
          data-autofocus
          value={name}
          onChange={({ currentTarget }) => {
            setName(currentTarget.value);
            setError("");
          }}
        />
      </form>
    </Dialog>
  );
}
