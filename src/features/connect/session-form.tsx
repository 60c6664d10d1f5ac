import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { z } from "zod/mini";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";
import { sessionText } from "#words/session-words.ts";
import styles from "./session-form.module.css";

/** What became of a typed session code. */
export type SessionAnswer = "open" | "unfit" | "refused";

export type SessionFormProps = { readonly onSession: (typed: string) => Promise<SessionAnswer> };

const schema = z.object({
  session: z.string().check(z.trim(), z.minLength(1, { error: () => sessionText("no-session-code") })),
});

/** Lets this page into the gateway, which keeps other pages of this computer out. */
export function SessionForm({ onSession }: SessionFormProps) {
  const form = useForm({ defaultValues: { session: "" }, resolver: zodResolver(schema) });
  const { errors, isSubmitting } = form.formState;
  const submit = async ({ session }: { session: string }) => {
    const answer = await onSession(session);
    if (answer === "open") return;
    form.setError(
      "session",
      { message: sessionText(answer === "unfit" ? "no-session-code" : "session-refused") },
      { shouldFocus: true },
    );
  };
  return (
    <form className={styles["form"]} noValidate onSubmit={form.handleSubmit(submit)}>
      <p>{sessionText("gateway-locked")}</p>
      <div className={styles["line"]}>
        <TextField
          label={sessionText("session-code")}
          type="password"
          isMono
          error={errors.session?.message}
          {...form.register("session")}
        />
        <Button type="submit" isDisabled={isSubmitting}>
          {sessionText("open-gateway")}
        </Button>
      </div>
    </form>
  );
}
