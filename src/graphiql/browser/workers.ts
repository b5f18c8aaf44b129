import type {} from "monaco-editor";
import EditorWorker from "./worker.ts?worker";

/** Where the editor gets its workers: a file of our own origin, so that no blob is run. */
self.MonacoEnvironment = {
  getWorker: (_id, label) => new EditorWorker({ name: label }),
};
