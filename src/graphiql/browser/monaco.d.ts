// Monaco declares no types for the file that its workers start from.
declare module "monaco-editor/esm/vs/editor/editor.worker.js" {
  import type { worker } from "monaco-editor";

  /** Serves the editor from this worker, with what `language` adds for its language, if anything. */
  export function initialize(language: Language | null): void;

  type Language = (context: worker.IWorkerContext, data: never) => object;
}
