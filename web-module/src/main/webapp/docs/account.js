/* The sign-in bar. */
import { explain } from "./explain.js";

export class Account {
  #session;
  #send;
  #root;
  #form;
  #signedIn;
  #message;

  constructor(document, session, send, root) {
    this.#session = session;
    this.#send = send;
    this.#root = root;
    this.#form = document.getElementById("sign-in");
    this.#signedIn = document.getElementById("signed-in");
    this.#message = document.getElementById("account-message");
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#signIn();
    });
    document.getElementById("sign-out").addEventListener("click", () => this.#signOut());
    session.addEventListener("change", ({ detail }) => this.#show(detail));
    this.#show();
  }

  async #signIn() {
    if (this.#form.getAttribute("aria-busy") === "true") {
      return;
    }
    const { email, password } = this.#form.elements;
    const problem = await this.#call("login", { email: email.value, password: password.value });
    this.#message.textContent = problem;
    if (problem) {
      password.select();
    } else {
      password.value = "";
      this.#signedIn.focus();
    }
  }

  async #signOut() {
    const problem = await this.#call("logout", {});
    if (this.#session.token) {
      this.#session.end(`Forgotten on this page, but the server did not sign you out. ${problem}`);
    }
    this.#form.elements.email.focus();
  }

  /** Answers what went wrong, in words; empty when nothing did. */
  async #call(route, body) {
    const headers = { "Content-Type": "application/json" };
    if (this.#session.token) {
      headers.Authorization = `Bearer ${this.#session.token}`;
    }
    this.#busy(true);
    try {
      const url = new URL(`api/auth/${route}`, this.#root);
      return await explain(await this.#send(url, { method: "POST", headers, body: JSON.stringify(body) }));
    } catch {
      return "The server cannot be reached. Check that it is running, then try again.";
    } finally {
      this.#busy(false);
    }
  }

  /** Not "disabled": that would take the focus away from whoever pressed the key. */
  #busy(busy) {
    for (const element of [this.#form, this.#signedIn]) {
      element.setAttribute("aria-busy", busy);
    }
  }

  #show(reason = "") {
    const { token, user } = this.#session;
    this.#form.hidden = Boolean(token);
    this.#signedIn.hidden = !token;
    this.#message.textContent = reason;
    document.getElementById("who").textContent = user?.email ?? "";
    document.getElementById("role").textContent = user?.role?.replace("_", " ") ?? "";
  }
}
