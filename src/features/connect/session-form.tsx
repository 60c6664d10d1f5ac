import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { z } from "zod/mini";
import { PrintCode, type PrintCodeProps } from "#components/print-code.tsx";
import { sessionText } from "#messages/compiled/session.ts";
import { type CodeProblem, codeProblem } from "#messages/session-messages.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./session-form.module.css";

export type SessionFormProps = PrintCodeProps & {
  /** Exchanges a code, as typed or within its address, for the session's secret. */
  readonly onCode: (typed: string) => Promise<"open" | CodeProblem>;
};

const schema = z.object({
  code: z.string().check(z.trim(), z.minLength(1, { error: () => codeProblem("unfit") })),
});

/** Lets this page into the gateway, which keeps other pages of this computer out. */
export function SessionForm({ onCode, onPrint }: SessionFormProps) {
  const form = useForm({ defaultValues: { code: "" }, resolver: zodResolver(schema) });
  const { errors, isSubmitting } = form.formState;
  const submit = async ({ code }: { code: string }) => {
    const outcome = await onCode(code);
    if (outcome === "open") return;
    form.setError("code", { message: codeProblem(outcome) }, { shouldFocus: true });
  };
  return (
    <form className={styles["form"]} noValidate onSubmit={form.handleSubmit(submit)}>
      <p>{sessionText("gateway-locked")}</p>
      <PrintCode onPrint={onPrint} />
      <div className={styles["line"]}>
        <TextField
          label={sessionText("session-code")}
          type="password"
          isMono
          error={errors.code?.message}
          {...form.register("code")}
        />
        <Button type="submit" isDisabled={isSubmitting}>
          {sessionText("open-gateway")}
        </Button>
      </div>
    </form>
  );
}
