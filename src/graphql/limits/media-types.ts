const answers = ["application/graphql-response+json", "application/json"];

/** Whether an `Accept` header leaves room for an answer in JSON and UTF-8; read as yoga reads it. */
export function acceptsJson(accept: string | null): boolean {
  if (accept === null || accept.trim() === "") return true;
  return accept
    .toLowerCase()
    .split(",")
    .map((one) => one.replaceAll(/\s/g, "").split(";"))
    .filter(([, ...parameters]) => inUtf8(parameters))
    .some(([type = ""]) => type === "*/*" || type === "application/*" || answers.includes(type));
}

/** Whether a `Content-Type` header says that the body is JSON in UTF-8. */
export function isJson(contentType: string | null): boolean {
  const [type = "", ...parameters] = (contentType ?? "")
    .toLowerCase()
    .replaceAll(/[\s"]/g, "")
    .split(";");
  return answers.includes(type) && inUtf8(parameters);
}

function inUtf8(parameters: readonly string[]): boolean {
  const charset = parameters.find((parameter) => parameter.startsWith("charset="));
  return charset === undefined || charset === "charset=utf-8" || charset === "charset=utf8";
}
