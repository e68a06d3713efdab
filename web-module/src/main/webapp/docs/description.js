/* The description of the API, prepared for a reader in a browser. */
export async function description(root) {
  const answer = await fetch(new URL("openapi?format=json", root));
  if (!answer.ok) {
    throw new Error(`The server answered ${answer.status}.`);
  }
  const api = await answer.json();
  withoutCookie(api);
  withRoles(api);
  return api;
}

/** Browsers send the cookie themselves and let no script set it: a field for it would only mislead. */
function withoutCookie(api) {
  delete api.components.securitySchemes.cookieAuth;
  api.security = api.security.filter((requirement) => !requirement.cookieAuth);
}

/** Swagger UI does not show who may call an operation. */
function withRoles(api) {
  for (const operation of Object.values(api.paths).flatMap(Object.values)) {
    const roles = operation["x-roles"];
    if (roles) {
      const names = roles.map((role) => role.replaceAll("_", " ")).join(", ");
      operation.description = [`**Who:** ${names}`, operation.description].filter(Boolean).join("\n\n");
    }
  }
}
