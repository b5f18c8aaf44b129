import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect, useState } from "react";

/**
 * Chooses the operation that a link names, once, when the editor has read the query. The cursor
 * goes there too, since Ctrl-Enter runs the operation at the cursor.
 */
export function LinkedOperation({ name }: { readonly name: string }) {
  const [chosen, setChosen] = useState(false);
  const actions = useGraphiQLActions();
  const editor = useGraphiQL(({ queryEditor }) => queryEditor);
  const operation = useGraphiQL(({ operations }) =>
    operations?.find((candidate) => candidate.name?.value === name),
  );

  useEffect(() => {
    const model = editor?.getModel();
    if (chosen || !editor || !model || !operation) return;
    setChosen(true);
    actions.setOperationName(name);
    const position = model.getPositionAt(operation.loc?.start ?? 0);
    editor.setPosition(position);
    editor.revealPositionNearTop(position);
  }, [chosen, editor, name, operation, actions]);

  return null;
}
