// First of all: a one-time code leaves the address before anything else runs.
import { hasWaitingCode } from "./code-address.ts";
// The style sheet with the order of the cascade layers comes before all other styles.
import "#ui/tokens.css";
import "#ui/base.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { applyTheme } from "#ui/theme.ts";
import { App } from "./app.tsx";
import { applyDensity } from "./density.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { keepFocus } from "./keep-focus.ts";
import { loadConnections } from "./known-connections.ts";
import { isServedByUs } from "./served-by.ts";
import { speakWanted } from "./use-language.ts";
import { askAhead } from "./work-query.ts";
import { queryClient } from "./workspace.ts";

applyTheme();
applyDensity();
// Exchanges the code, which is valid for a minute only. Without a server there is nobody to exchange it with.
if (isServedByUs && hasWaitingCode()) import("./gateway-session.ts").catch(() => undefined);
askAhead();
void loadConnections();
const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root");
keepFocus(root);
const render = () =>
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <ErrorBoundary>
          <App />
        </ErrorBoundary>
      </QueryClientProvider>
    </StrictMode>,
  );
// Without its texts the page starts in English; the settings say why.
speakWanted().then(render, render);
