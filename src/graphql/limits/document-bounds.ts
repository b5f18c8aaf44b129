import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import { type Extent, extents } from "./extent.ts";
import { refusedDocument } from "./refusals.ts";
import { TEXT_LIMIT } from "./sound-values.ts";

/** Fields within fields, introspection apart. */
const DEPTH_LIMIT = 12;
/** Fields within fields of introspection; GraphiQL asks for 14. */
const INTROSPECTION_DEPTH_LIMIT = 40;
const ROOT_FIELD_LIMIT = 30;
/** Fields and spreads of one definition when all its fragments are written out. */
export const SELECTION_LIMIT = 2_000;

type Definition = OperationDefinitionNode | FragmentDefinitionNode;

/**
 * Refuses a document that would be dear to validate or to walk, whichever operation is meant; it
 * has not been validated, so anything may be missing from it or circular in it.
 */
export function withinBounds(document: DocumentNode): DocumentNode {
  const extentOf = extents(document);
  for (const definition of document.definitions)
    if (
      definition.kind === Kind.OPERATION_DEFINITION ||
      definition.kind === Kind.FRAGMENT_DEFINITION
    )
      checkExtent(definition, extentOf(definition.selectionSet));
  visit(document, {
    enter: (node) => {
      if ("value" in node && typeof node.value === "string" && node.value.length > TEXT_LIMIT)
        throw refusedDocument(
          "BAD_USER_INPUT",
          `${node.kind}: at most ${TEXT_LIMIT} characters.`,
          node,
        );
    },
  });
  return document;
}

function checkExtent(definition: Definition, extent: Extent): void {
  const { depth, introspectionDepth, fields, selections } = measured(definition, extent);
  const refuse = (code: "DEPTH_LIMIT" | "COST_LIMIT", what: string, most: number) =>
    refusedDocument(code, `${what}; the most is ${most}.`, definition);
  if (depth > DEPTH_LIMIT) throw refuse("DEPTH_LIMIT", `Fields stand ${depth} deep`, DEPTH_LIMIT);
  if (introspectionDepth > INTROSPECTION_DEPTH_LIMIT)
    throw refuse(
      "DEPTH_LIMIT",
      `Introspection stands ${introspectionDepth} deep`,
      INTROSPECTION_DEPTH_LIMIT,
    );
  if (definition.kind === Kind.OPERATION_DEFINITION && fields > ROOT_FIELD_LIMIT)
    throw refuse("COST_LIMIT", `It asks for ${fields} root fields`, ROOT_FIELD_LIMIT);
  if (selections > SELECTION_LIMIT)
    throw refuse("COST_LIMIT", `With its fragments it has ${selections} fields`, SELECTION_LIMIT);
}

/** A fragment on a type of introspection is all introspection. */
function measured(definition: Definition, extent: Extent): Extent {
  const introspects =
    definition.kind === Kind.FRAGMENT_DEFINITION &&
    definition.typeCondition.name.value.startsWith("__");
  return introspects ? { ...extent, depth: 0, introspectionDepth: extent.depth } : extent;
}
