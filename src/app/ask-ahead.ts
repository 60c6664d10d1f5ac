import { askAhead } from "./work-query.ts";

// Imported before React and all that is drawn: the request leaves while their modules are still being run.
askAhead();
