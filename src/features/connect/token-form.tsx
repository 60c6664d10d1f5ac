import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod/mini";
import { tokenText } from "#messages/compiled/token.ts";
import { otherAccountSentence, tokenProblem } from "#messages/token-messages.ts";
import { PlatformError } from "#platforms/errors.ts";
import type { Account } from "#platforms/port.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./token-form.module.css";

export type TokenFormProps = {
  /** Who worked here so far. */
  readonly account: string;
  /** Who has the token in its memory: it says what is wrong, and where a new one goes. */
  readonly keptBy: "page" | "gateway";
  readonly tryToken: (token: string) => Promise<Account>;
  /** The token is good, and of the account or chosen all the same. */
  readonly onAccepted: (token: string) => void;
};

const schema = z.object({
  token: z.string().check(z.trim(), z.minLength(1, { error: () => tokenText("missing") })),
});

/** Asks for a new token in place: it is tried, and somebody else's isn't used without a word. */
export function TokenForm({ account, keptBy, tryToken, onAccepted }: TokenFormProps) {
  const [others, setOthers] = useState<{ readonly token: string; readonly name: string }>();
  const form = useForm({ defaultValues: { token: "" }, resolver: zodResolver(schema) });
  const { errors, isSubmitting } = form.formState;
  const { setFocus } = form;
  useEffect(() => setFocus("token"), [setFocus]);
  const tryIt = async ({ token }: { token: string }) => {
    setOthers(undefined);
    try {
      const { name } = await tryToken(token);
      if (name === account) onAccepted(token);
      else setOthers({ token, name });
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      form.setError("token", { message: tokenProblem(error.facts) }, { shouldFocus: true });
    }
  };
  return (
    <form className={styles["form"]} noValidate onSubmit={form.handleSubmit(tryIt)}>
      <p>{tokenText(keptBy === "gateway" ? "needed-by-gateway" : "needed")}</p>
      <div className={styles["line"]}>
        <TextField
          label={tokenText("token")}
          type="password"
          isMono
          hint={tokenText(keptBy === "gateway" ? "kept-in-gateway" : "kept-in-memory")}
          error={errors.token?.message}
          {...form.register("token")}
        />
        <Button type="submit" kind="primary" isDisabled={isSubmitting}>
          {tokenText("go-on")}
        </Button>
      </div>
      {others ? (
        <Notice
          tone="warn"
          role="alert"
          actions={
            <Button onClick={() => onAccepted(others.token)}>
              {tokenText("go-on-as", { name: others.name })}
            </Button>
          }
        >
          {otherAccountSentence(account, others.name)}
        </Notice>
      ) : null}
    </form>
  );
}
