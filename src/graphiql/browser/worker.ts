import { initialize } from "monaco-editor/esm/vs/editor/editor.worker.js";
import { GraphQLWorker } from "monaco-graphql/esm/GraphQLWorker.js";
// Last: what it has set to take the first message is read below.
import "monaco-editor/esm/vs/language/json/json.worker.js";

const startJson = self.onmessage;

/**
 * The editor's three workers in one file, told apart by their names: most of each is the same, and
 * so the browser fetches it once.
 */
self.onmessage = (first) => {
  if (self.name === "json") startJson?.call(self, first);
  else if (self.name === "graphql") initialize((context, data) => new GraphQLWorker(context, data));
  else initialize(null);
};
