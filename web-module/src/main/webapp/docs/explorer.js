/* Puts the parts of the page together: sign-in bar, readiness notice and Swagger UI. */
import { Account } from "./account.js";
import { description } from "./description.js";
import { Readiness } from "./readiness.js";
import { Session } from "./session.js";
import { followColourScheme } from "./theme.js";
import { sender } from "./transport.js";

const root = new URL("../", document.baseURI);
const operations = document.getElementById("operations");
const readiness = new Readiness(document.getElementById("readiness"), root);
const session = new Session(root);
const send = sender(session, readiness);

/** A server that starts, or goes away, may fail the first attempt. */
async function patiently(action) {
  try {
    return await action();
  } catch {
    await readiness.watch();
    return action();
  }
}

function show(api) {
  operations.replaceChildren();
  const ui = SwaggerUIBundle({
    spec: api,
    domNode: operations,
    deepLinking: true,
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    filter: true,
    tryItOutEnabled: true,
    validatorUrl: null, // the default asks a server elsewhere
    requestInterceptor: (request) => Object.assign(request, { userFetch: send }),
    onComplete: () => {
      const authorise = () => {
        if (session.token) {
          ui.preauthorizeApiKey("bearerAuth", session.token);
        } else if (ui.authSelectors.authorized()?.size) {
          ui.authActions.logout(["bearerAuth"]);
        }
      };
      session.addEventListener("change", authorise);
      authorise();
    },
  });
}

function complain(error) {
  const text = document.createElement("p");
  text.className = "loading";
  text.textContent = `The description of the API could not be loaded. ${error.message} Reload the page to try again.`;
  operations.replaceChildren(text);
}

followColourScheme();
new Account(document, session, send, root);
readiness.watch();
patiently(() => description(root)).then(show).catch(complain);
