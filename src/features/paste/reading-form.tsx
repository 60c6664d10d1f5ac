import { useForm } from "react-hook-form";
import type { PasteReadout, ReadingWish } from "#tables/paste-readout.ts";
import type { TableFormat } from "#tables/table-format.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { LAYOUTS, layoutName, pasteText } from "#words/paste-words.ts";
import { formatName } from "#words/table-words.ts";
import { PlaceChoice } from "./place-choice.tsx";
import styles from "./reading-form.module.css";
import { formatsToChoose, type ReadingValues, readingOfValues, valuesOfReading } from "./reading-values.ts";
import { SelectField } from "./select-field.tsx";

export type ReadingFormProps = {
  readonly readout: PasteReadout;
  /** A format that was asked for and can't be read: only another one helps. */
  readonly unreadFormat: TableFormat | undefined;
  readonly onWish: (wish: ReadingWish) => void;
};

/** How the table is read, as guessed, and every part of it to change. */
export function ReadingForm({ readout, unreadFormat, onWish }: ReadingFormProps) {
  const { reading } = readout;
  const format = unreadFormat ?? readout.format;
  const form = useForm<ReadingValues>({ values: valuesOfReading(format, reading) });
  const change = {
    onChange: () => onWish({ format, reading: readingOfValues(reading.kind, form.getValues()) }),
  };
  const columns = { names: readout.columnNames, count: readout.columnCount };
  const rows = { names: readout.rowNames, count: readout.rowCount };
  const formats = formatsToChoose(readout.formats, format);
  return (
    <form
      className={styles["form"]}
      aria-label={pasteText("how-read")}
      onSubmit={(event) => event.preventDefault()}
    >
      <SelectField
        label={pasteText("format")}
        options={formats.map((other) => ({ value: JSON.stringify(other), name: formatName(other) }))}
        {...form.register("format", {
          onChange: () => onWish({ format: JSON.parse(form.getValues("format")) as TableFormat }),
        })}
      />
      {unreadFormat ? null : (
        <SelectField
          label={pasteText("layout")}
          options={LAYOUTS.map((value) => ({ value, name: layoutName(value) }))}
          {...form.register("kind", { onChange: () => onWish({ format, kind: form.getValues("kind") }) })}
        />
      )}
      {!unreadFormat && reading.kind === "columns" ? (
        <>
          <PlaceChoice
            label={pasteText("key-column")}
            {...columns}
            field={form.register("keyColumn", change)}
          />
          <PlaceChoice
            label={pasteText("value-column")}
            {...columns}
            field={form.register("valueColumn", change)}
          />
          <Checkbox label={pasteText("has-header")} {...form.register("hasHeader", change)} />
        </>
      ) : null}
      {!unreadFormat && reading.kind === "rows" ? (
        <>
          <PlaceChoice label={pasteText("key-row")} {...rows} field={form.register("keyRow", change)} />
          <PlaceChoice label={pasteText("value-row")} {...rows} field={form.register("valueRow", change)} />
          <PlaceChoice
            label={pasteText("first-column")}
            {...columns}
            field={form.register("firstColumn", change)}
          />
        </>
      ) : null}
    </form>
  );
}
