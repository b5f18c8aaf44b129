import { getCountryDataList, type ICountryData } from "countries-list";

/** What a state's code gives, so that its seed may leave it out. */
export const countryFields: readonly string[] = ["alpha2", "name"];

const countries: ReadonlyMap<string, ICountryData> = new Map(
  getCountryDataList().map((country) => [country.iso3, country]),
);

/** A state as written, with the alpha-2 code, name and other names that go with its key. */
export function withCountry(written: unknown): unknown {
  if (typeof written !== "object" || written === null) return written;
  const { key, name, aliases = [] } = written as Readonly<Record<string, unknown>>;
  const country = countries.get(String(key));
  if (!country || !Array.isArray(aliases)) return written;
  const names = [...(aliases as unknown[]), country.name, country.native, ...(country.alias ?? [])];
  const others = new Set(names.filter((other) => other !== (name ?? country.name)));
  return { alpha2: country.iso2, name: country.name, ...written, aliases: [...others] };
}

/** The alpha-2 code that goes with a state's key; null where the key is no country's. */
export function alpha2Of(key: string): string | null {
  return countries.get(key)?.iso2 ?? null;
}
