// This import must be first: it removes a one-time code from the address before other code runs.
import { hasWaitingCode } from "./code-address.ts";
// The style sheet with the order of the cascade layers must precede all other styles.
import "#ui/tokens.css";
import "#ui/base.css";
// The object in the address is asked for before the modules of what is drawn are run.
import "./ask-ahead.ts";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { speakWanted } from "#components/use-language.ts";
import { runCommandsByKeys } from "#ui/command-keys.ts";
import { applyTheme } from "#ui/theme.ts";
import { followWindowSize } from "#ui/window-size.ts";
import { App } from "./app.tsx";
import { applyDensity } from "./density.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { keepFocus } from "./keep-focus.ts";
import { loadConnections } from "./known-connections.ts";
import { isServedByUs } from "./served-by.ts";
import { queryClient } from "./workspace.ts";

applyTheme();
applyDensity();
followWindowSize();
// The code is valid for only a minute, so it is exchanged at once. Only our own server can exchange it.
if (isServedByUs && hasWaitingCode()) import("./gateway-session.ts").catch(() => undefined);
void loadConnections();
const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root");
keepFocus(root);
runCommandsByKeys(window);
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
// If the texts of the chosen language can't be loaded, the page starts in English, and the settings tell why.
speakWanted().then(render, render);
