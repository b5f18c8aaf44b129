import "./workers.ts";
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "graphiql/graphiql.css";
import "./page.css";
import { explorerPlugin } from "@graphiql/plugin-explorer";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { createRoot } from "react-dom/client";
import { deepLink } from "./deep-link.ts";
import { LinkedOperation } from "./linked-operation.tsx";
import { openingTabs } from "./opening-tabs.ts";

const questions = import.meta.glob<string>("../../../queries/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});
const fetcher = createGraphiQLFetcher({ url: "/graphql", enableIncrementalDelivery: false });
const plugins = [explorerPlugin(), HISTORY_PLUGIN];

/** The tabs that a first visit opens with, what a link asks for before them. Nothing is run. */
function Workbench() {
  const link = deepLink(location.hash);
  const tabs = openingTabs(questions);
  const filled = link && { initialQuery: link.query, initialVariables: link.variables };
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultTabs={link ? [link, ...tabs] : tabs}
      isHeadersEditorEnabled={false}
      shouldPersistHeaders={false}
      {...filled}
    >
      <GraphiQL.Logo>Proviso</GraphiQL.Logo>
      {link?.operationName != null && <LinkedOperation name={link.operationName} />}
    </GraphiQL>
  );
}

const root = document.getElementById("graphiql");
if (root) createRoot(root).render(<Workbench />);
// Another link followed from here changes nothing but the hash.
addEventListener("hashchange", () => location.reload());
