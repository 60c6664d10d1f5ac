import { z } from "zod/mini";
import type { ClashChoice } from "#core/batch/operation.ts";
import { batchVerbsText } from "#messages/compiled/batch-verbs.ts";
import { ChoiceField } from "./choice-field.tsx";

const CLASH_CHOICES = ["keep", "overwrite", "skip"] as const satisfies readonly ClashChoice[];

/** The answer in a form; "" while nobody has given one. */
export const clashSchema = z.enum(["", ...CLASH_CHOICES]);

export type ClashAnswer = z.infer<typeof clashSchema>;

/** The choice to count with. Until there is an answer it is the one that changes nothing of what is there. */
export function clashChoice(answer: ClashAnswer): ClashChoice {
  return answer === "" ? "skip" : answer;
}

export function isUnanswered({ clash }: { readonly clash: ClashAnswer }): boolean {
  return clash === "";
}

export type ClashFieldProps = {
  readonly verb: "rename" | "copy" | "split";
  readonly columnKey: string;
  readonly answer: ClashAnswer;
  readonly onAnswer: (answer: ClashChoice) => void;
};

/** The question what becomes of objects that have the key already, with another value. It has no answer of its own. */
export function ClashField({ verb, columnKey, answer, onAnswer }: ClashFieldProps) {
  return (
    <div data-clash="">
      <ChoiceField
        label={batchVerbsText("clash")}
        options={CLASH_CHOICES.map((value) => ({
          value,
          name: batchVerbsText(`clash-${value}`),
          description: clashMeaning(verb, value, columnKey),
        }))}
        value={answer === "" ? undefined : answer}
        onChange={onAnswer}
      />
    </div>
  );
}

function clashMeaning(verb: ClashFieldProps["verb"], choice: ClashChoice, key: string): string {
  if (verb !== "rename") return batchVerbsText(`clash-${choice}-${verb}`);
  return choice === "skip"
    ? batchVerbsText("clash-skip-rename")
    : batchVerbsText(`clash-${choice}-rename`, { key });
}
