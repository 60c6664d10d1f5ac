import { useForm } from "react-hook-form";
import { formatsToChoose } from "#formats/formats-to-choose.ts";
import type { PasteReadout, ReadingWish } from "#formats/paste-readout.ts";
import type { TableFormat } from "#formats/table-format.ts";
import { pasteText } from "#messages/compiled/paste.ts";
import { readingText } from "#messages/compiled/reading.ts";
import { LAYOUTS, layoutName } from "#messages/paste-messages.ts";
import { UNITS_USES, unitsUseName } from "#messages/reading-messages.ts";
import { formatName } from "#messages/table-messages.ts";
import { SelectField } from "#ui/select-field.tsx";
import { PlaceChoice } from "./place-choice.tsx";
import styles from "./reading-form.module.css";
import { type ReadingValues, valuesOfReading, wishAfter } from "./reading-values.ts";

export type ReadingFormProps = {
  readonly readout: PasteReadout;
  readonly wish: ReadingWish;
  /** A format that was asked for and can't be read: only another one helps. */
  readonly unreadFormat: TableFormat | undefined;
  readonly onWish: (wish: ReadingWish) => void;
};

const NUMBERS = ["stored", "shown"] as const;

/** How the table is read, as guessed, and every part of it to change. */
export function ReadingForm({ readout, wish, unreadFormat, onWish }: ReadingFormProps) {
  const { reading, encoding } = readout;
  const format = unreadFormat ?? reading.format;
  const form = useForm<ReadingValues>({ values: valuesOfReading(format, reading, encoding?.used) });
  const field = (name: keyof ReadingValues) =>
    form.register(name, { onChange: () => onWish(wishAfter(name, form.getValues(), reading, wish, format)) });
  const columns = { names: readout.columnNames, count: readout.columnCount };
  const rows = { names: readout.rowNames, count: readout.rowCount };
  const formats = formatsToChoose(readout.formats, format);
  const toChoose = (line: number | undefined) =>
    line === undefined || reading.question ? readingText("choose-one") : undefined;
  return (
    <form
      className={styles["form"]}
      aria-label={pasteText("how-read")}
      onSubmit={(event) => event.preventDefault()}
    >
      <SelectField
        label={pasteText("format")}
        options={formats.map((other) => ({ value: JSON.stringify(other), name: formatName(other) }))}
        {...field("format")}
      />
      {encoding ? (
        <SelectField
          label={readingText("encoding")}
          options={encoding.choices.map((choice) => ({
            value: choice.encoding,
            name: `${choice.encoding}: ${choice.sample}`,
          }))}
          {...field("encoding")}
        />
      ) : null}
      {"values" in format ? (
        <SelectField
          label={readingText("numbers")}
          options={NUMBERS.map((value) => ({ value, name: readingText(`numbers-${value}`) }))}
          {...field("numbers")}
        />
      ) : null}
      {unreadFormat ? null : (
        <>
          <SelectField
            label={pasteText("layout")}
            options={LAYOUTS.map((value) => ({ value, name: layoutName(value) }))}
            {...field("kind")}
          />
          <PlaceChoice
            label={readingText("header-row")}
            {...rows}
            noneName={reading.kind === "columns" ? readingText("no-header") : undefined}
            field={field("headerRow")}
          />
        </>
      )}
      {!unreadFormat && reading.kind === "columns" ? (
        <>
          <PlaceChoice label={pasteText("key-column")} {...columns} field={field("keyColumn")} />
          <PlaceChoice
            label={pasteText("value-column")}
            {...columns}
            noneName={toChoose(reading.valueColumn)}
            field={field("valueColumn")}
          />
        </>
      ) : null}
      {!unreadFormat && reading.kind === "rows" ? (
        <PlaceChoice
          label={pasteText("value-row")}
          {...rows}
          noneName={toChoose(reading.valueRow)}
          field={field("valueRow")}
        />
      ) : null}
      {!unreadFormat && reading.units ? (
        <SelectField
          label={readingText("units")}
          options={UNITS_USES.map((value) => ({ value, name: unitsUseName(value) }))}
          {...field("units")}
        />
      ) : null}
    </form>
  );
}
