/** Something that the server refused or could not answer, in its own words. */
export class ProvisoError extends Error {
  override readonly name = "ProvisoError";
}

interface Reply<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** Asks a Proviso server, as `http://localhost:4000/graphql`. Throws ProvisoError with every problem it names. */
export async function ask<Data>(server: string, query: string, variables: object): Promise<Data> {
  const response = await fetch(server, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
    },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(10_000),
  }).catch(() => {
    throw new ProvisoError(`${server} cannot be reached.`);
  });
  const { data, errors = [] } = (await response.json()) as Reply<Data>;
  if (errors.length > 0) throw new ProvisoError(errors.map(({ message }) => message).join("\n"));
  if (!response.ok || !data) throw new ProvisoError(`${server} answered ${response.status}.`);
  return data;
}
