import { type ASTVisitor, GraphQLError, type ValidationContext } from "graphql";
import { isWhole } from "../../values/text.ts";

/** Texts in the document itself must be returned by the books as they were sent, like those of the variables. */
export const wholeTexts = (context: ValidationContext): ASTVisitor => ({
  StringValue(node) {
    if (!isWhole(node.value))
      context.reportError(new GraphQLError("A text contains U+0000 or a lone surrogate", { nodes: node }));
  },
});
