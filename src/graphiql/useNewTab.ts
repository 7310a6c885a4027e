import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";

type Operation = {
  readonly query: string;
  readonly variables?: string;
  /** Which of several in the query; a GraphQL name. */
  readonly operationName?: string | undefined;
};

/** Opens a query in a tab of its own; undefined as long as there are no editors. */
export function useNewTab() {
  const { addTab } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  if (!queryEditor || !variableEditor) return undefined;
  return ({ query, variables = "", operationName }: Operation) => {
    addTab();
    queryEditor.setValue(query);
    variableEditor.setValue(variables);
    queryEditor.focus();
    if (!operationName) return;
    // Ctrl-Enter runs the operation at the cursor.
    const at = query.search(new RegExp(`\\b(query|mutation|subscription)\\s+${operationName}\\b`));
    const position = queryEditor.getModel()?.getPositionAt(Math.max(0, at));
    if (position) queryEditor.setPosition(position);
  };
}
