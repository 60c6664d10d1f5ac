import { formatsToChoose } from "#formats/formats-to-choose.ts";
import type { ManifestLayout, ManifestReadout, ManifestWish } from "#formats/manifest-readout.ts";
import type { TableFormat } from "#formats/table-format.ts";
import { manifestText } from "#messages/compiled/manifest.ts";
import { pasteText } from "#messages/compiled/paste.ts";
import { readingText } from "#messages/compiled/reading.ts";
import { columnName } from "#messages/manifest-messages.ts";
import { placeName } from "#messages/paste-messages.ts";
import { formatName } from "#messages/table-messages.ts";
import { SelectField } from "#ui/select-field.tsx";
import {
  type ChangeWish,
  withEncoding,
  withFormat,
  withHeaderRow,
  withIdentifyingColumn,
  withLayout,
} from "./manifest-choices.ts";
import styles from "./manifest-form.module.css";

export type ManifestFormProps = {
  readonly readout: ManifestReadout;
  /** A format that was chosen and can't be read: only another one helps. */
  readonly unreadFormat: ManifestWish["format"];
  readonly onWish: ChangeWish;
};

const LAYOUTS: readonly ManifestLayout[] = ["rows", "columns"];
const NUMBERS = ["stored", "shown"] as const;

/** How the table is read: which column names the objects, where the header is, and in which format. */
export function ManifestForm({ readout, unreadFormat, onWish }: ManifestFormProps) {
  const { columns, identifyingColumn, headerRow, headerRows, encoding, formats } = readout;
  const format = unreadFormat ?? readout.format;
  const choices = columns.map((column) => ({
    value: `${column.column}`,
    name: manifestText("column-choice", {
      place: placeName(column.column, column.heading || columnName(column)),
      rows: column.fit,
    }),
  }));
  return (
    <div className={styles["form"]}>
      <SelectField
        label={manifestText("identifying-column")}
        options={
          identifyingColumn === undefined
            ? [{ value: "", name: manifestText("no-column") }, ...choices]
            : choices
        }
        value={identifyingColumn === undefined ? "" : `${identifyingColumn}`}
        onChange={({ currentTarget: { value } }) => {
          if (value !== "") onWish((wish) => withIdentifyingColumn(wish, Number(value)));
        }}
      />
      <SelectField
        label={manifestText("header-row")}
        options={headerRows.map(({ row, text }) => ({ value: `${row}`, name: placeName(row, text) }))}
        value={`${headerRow}`}
        onChange={({ currentTarget: { value } }) => onWish((wish) => withHeaderRow(wish, Number(value)))}
      />
      <SelectField
        label={pasteText("format")}
        options={formatsToChoose(formats, format).map((other) => ({
          value: JSON.stringify(other),
          name: formatName(other),
        }))}
        value={JSON.stringify(format)}
        onChange={({ currentTarget: { value } }) =>
          onWish((wish) => withFormat(wish, JSON.parse(value) as TableFormat))
        }
      />
      <SelectField
        label={pasteText("layout")}
        options={LAYOUTS.map((value) => ({ value, name: manifestText(`layout-${value}`) }))}
        value={readout.layout}
        onChange={({ currentTarget: { value } }) => {
          const layout = LAYOUTS.find((each) => each === value);
          if (layout) onWish((wish) => withLayout(wish, layout));
        }}
      />
      {encoding ? (
        <SelectField
          label={readingText("encoding")}
          options={encoding.choices.map((choice) => ({
            value: choice.encoding,
            name: `${choice.encoding}: ${choice.sample}`,
          }))}
          value={encoding.used}
          onChange={({ currentTarget: { value } }) => onWish((wish) => withEncoding(wish, value))}
        />
      ) : null}
      {"values" in format ? (
        <SelectField
          label={readingText("numbers")}
          options={NUMBERS.map((value) => ({ value, name: readingText(`numbers-${value}`) }))}
          value={format.values}
          onChange={({ currentTarget: { value } }) => {
            const values = NUMBERS.find((each) => each === value);
            if (values) onWish((wish) => ({ ...wish, format: { ...format, values } }));
          }}
        />
      ) : null}
    </div>
  );
}
