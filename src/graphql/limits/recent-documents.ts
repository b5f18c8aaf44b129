import type { DocumentNode } from "graphql";

/** How many parsed documents are kept; the largest takes about a megabyte. */
const MOST = 100;

/** The documents that were asked for last, by their text; stands in for yoga's, which keeps 1,024. */
export function recentDocuments() {
  const documents = new Map<string, DocumentNode>();
  const set = (text: string, document: DocumentNode) => {
    documents.delete(text);
    documents.set(text, document);
    const [oldest] = documents.size > MOST ? documents.keys() : [];
    if (oldest !== undefined) documents.delete(oldest);
  };
  return {
    set,
    get: (text: string) => {
      const document = documents.get(text);
      if (document) set(text, document);
      return document;
    },
  };
}
