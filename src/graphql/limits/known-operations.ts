import { type ASTVisitor, GraphQLError, type ValidationContext } from "graphql";

/** Only operations that the schema has; graphql 16 finds out no sooner than it executes them. */
export function knownOperations(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition: (node) => {
      if (context.getSchema().getRootType(node.operation)) return;
      const message = `There is no ${node.operation} here; ask by query.`;
      context.reportError(new GraphQLError(message, { nodes: node }));
    },
  };
}
