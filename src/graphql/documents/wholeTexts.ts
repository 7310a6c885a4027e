import { type ASTVisitor, GraphQLError, type ValidationContext } from "graphql";
import { isWhole } from "../../values/text.ts";

/** A text written in the document itself must come back from the books as it was sent, like those of the variables. */
export const wholeTexts = (context: ValidationContext): ASTVisitor => ({
  StringValue(node) {
    if (!isWhole(node.value))
      context.reportError(new GraphQLError("A text contains U+0000 or a lone surrogate", { nodes: node }));
  },
});
