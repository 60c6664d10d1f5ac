// First of all: the first style sheet says in which order the layers count.
import "#ui/tokens.css";
import "#ui/base.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { applyTheme } from "#ui/theme.ts";
import { App } from "./app.tsx";
import { loadConnections } from "./connection-shelf.ts";
import { applyDensity } from "./density.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { takeSession } from "./gateway-session.ts";
import { keepFocus } from "./keep-focus.ts";
import { speakWanted } from "./use-language.ts";
import { askAhead } from "./work-query.ts";
import { queryClient } from "./workspace.ts";

applyTheme();
applyDensity();
takeSession();
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
