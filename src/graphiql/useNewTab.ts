import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";

/** Opens a query in a tab of its own; undefined as long as there are no editors. */
export function useNewTab() {
  const { addTab } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  if (!queryEditor || !variableEditor) return undefined;
  return ({ query, variables = "" }: { readonly query: string; readonly variables?: string }) => {
    addTab();
    queryEditor.setValue(query);
    variableEditor.setValue(variables);
  };
}
