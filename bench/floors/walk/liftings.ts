import { isKind } from "../../../src/domain/kinds.ts";
import { label } from "../../../src/domain/label.ts";
import { liftings as question } from "../../../src/questions/liftings.ts";
import { at, concluded, places, told, type Walk } from "./walk.ts";

export const liftings: Walk = async (view, { imposer, target }, { to }) => {
  const args = { imposer, target, to, product: null, from: null, includeEasings: false };
  const named = (key: string) => {
    const record = at(view, key);
    return { key, displayName: label(record) };
  };
  const titled = (key: string) => {
    const record = at(view, key);
    return { key, title: isKind(record, "Source") ? record.title : null };
  };
  const freed = (key: string) => {
    const record = at(view, key);
    return isKind(record, "State") ? { key, name: record.name } : {};
  };
  const rows = (await concluded(question, view, args)).liftings.map((row) => ({
    control: { key: row.control.key, name: row.control.name },
    action: {
      key: row.action.key,
      name: row.action.name,
      announcedIn: row.action.announcedIn.map(titled),
    },
    when: told(row.when),
    certainty: row.certainty,
    remains: row.remains,
    reasons: row.reasons.map(({ basis, text, because, citations }) => ({
      basis,
      text,
      because: because.map(named),
      citations: places(citations),
    })),
    conditions: row.conditions.map(({ key, kind, text, exempts, citations }) => ({
      key,
      kind,
      text,
      exempts: exempts.map(freed),
      citations: places(citations),
    })),
  }));
  return JSON.stringify({ data: { liftings: { liftings: rows } } });
};
