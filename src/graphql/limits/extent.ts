import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** How far a selection set reaches when every fragment is written out where it is spread. */
export interface Extent {
  /** Fields within fields, those of introspection left out. */
  readonly depth: number;
  /** Fields within fields of `__schema` and `__type`. */
  readonly introspectionDepth: number;
  /** Fields on its own level. */
  readonly fields: number;
  /** Fields, spreads and inline fragments on all levels; at most MOST. */
  readonly selections: number;
}

const NOTHING: Extent = { depth: 0, introspectionDepth: 0, fields: 0, selections: 0 };
const MOST = Number.MAX_SAFE_INTEGER;

/** Measures selection sets of a document, each fragment once; a fragment within itself is nothing. */
export function extents(document: DocumentNode): (set: SelectionSetNode | undefined) => Extent {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  const known = new Map<string, Extent>();

  const ofFragment = (name: string): Extent => {
    const extent = known.get(name);
    if (extent) return extent;
    known.set(name, NOTHING);
    const measured = ofSet(fragments.get(name)?.selectionSet);
    known.set(name, measured);
    return measured;
  };
  const ofSelection = (selection: SelectionNode): Extent => {
    if (selection.kind === Kind.FIELD)
      return asField(selection.name.value, ofSet(selection.selectionSet));
    const within =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? ofFragment(selection.name.value)
        : ofSet(selection.selectionSet);
    return { ...within, selections: Math.min(MOST, within.selections + 1) };
  };
  const ofSet = (set: SelectionSetNode | undefined): Extent =>
    (set?.selections ?? []).map(ofSelection).reduce(together, NOTHING);
  return ofSet;
}

function asField(name: string, within: Extent): Extent {
  const introspects = name === "__schema" || name === "__type";
  return {
    depth: introspects ? 0 : within.depth + 1,
    introspectionDepth: introspects ? within.depth + 1 : within.introspectionDepth,
    fields: 1,
    selections: Math.min(MOST, within.selections + 1),
  };
}

function together(a: Extent, b: Extent): Extent {
  return {
    depth: Math.max(a.depth, b.depth),
    introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
    fields: Math.min(MOST, a.fields + b.fields),
    selections: Math.min(MOST, a.selections + b.selections),
  };
}
