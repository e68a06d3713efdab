/* Who is signed in on this page. Survives a reload of the tab, not the tab itself. */
const STORE = "chainverdict.session";

/** What an access token says about its owner; nothing if it is not one of ours. */
function claims(token) {
  try {
    const payload = token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/");
    const { email, role } = JSON.parse(atob(payload));
    return { email, role };
  } catch {
    return {};
  }
}

/** Dispatches "change"; its detail is a sentence for the user, or undefined. */
export class Session extends EventTarget {
  #root;
  #state;
  #refreshing;

  constructor(root) {
    super();
    this.#root = root;
    this.#state = JSON.parse(sessionStorage.getItem(STORE) ?? "{}");
  }

  get token() {
    return this.#state.accessToken;
  }

  get user() {
    return this.#state.user;
  }

  /** Signing in and out also happens through "Try it out"; the cookies change with it, so the page follows. */
  async observe(url, answer) {
    const [, route] = new URL(url, this.#root).pathname.match(/\/api\/auth\/([\w-]+)$/) ?? [];
    if (!answer.ok || !route) {
      return;
    }
    if (route === "logout") {
      this.#become({});
    } else if (["login", "register", "refresh-token"].includes(route)) {
      const { data } = await answer.clone().json();
      this.#adopt(data.tokens ?? data, data.user);
    }
  }

  /** Trades the refresh token for a new pair. Calls at the same time share one request, since the token works once. */
  refresh() {
    this.#refreshing ??= this.#trade().finally(() => (this.#refreshing = undefined));
    return this.#refreshing;
  }

  /** Forgets everything, for example because the server no longer accepts it. */
  end(reason) {
    this.#become({}, reason);
  }

  async #trade() {
    const url = new URL("api/auth/refresh-token", this.#root);
    const answer = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ refreshToken: this.#state.refreshToken }),
    });
    await this.observe(url, answer);
    if (answer.status === 401) {
      this.end("Your session has ended. Sign in again.");
    }
    return answer.ok;
  }

  #adopt({ accessToken, refreshToken }, user) {
    const { email, role } = user ?? { ...this.user, ...claims(accessToken) };
    this.#become({ accessToken, refreshToken, user: { email, role } });
  }

  #become(state, reason) {
    this.#state = state;
    sessionStorage.setItem(STORE, JSON.stringify(state));
    this.dispatchEvent(new CustomEvent("change", { detail: reason }));
  }
}
