/* Says when the server is not ready, and looks again until it is. */
const PAUSE = 3000;

export class Readiness {
  #notice;
  #url;
  #watching;

  constructor(notice, root) {
    this.#notice = notice;
    this.#url = new URL("health/ready", root);
  }

  /** Resolves when the server is ready. */
  watch() {
    this.#watching ??= this.#untilReady().finally(() => (this.#watching = undefined));
    return this.#watching;
  }

  async #untilReady() {
    for (;;) {
      const obstacle = await this.#obstacle();
      this.#say(obstacle && `${obstacle} This page looks again every few seconds.`);
      if (!obstacle) {
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }

  async #obstacle() {
    try {
      const answer = await fetch(this.#url, { cache: "no-store" });
      return answer.ok ? "" : `The server is not ready yet${await failedChecks(answer)}.`;
    } catch {
      return "The server cannot be reached. Check that it is running.";
    }
  }

  /** Assigning the same text again would make screen readers repeat it. */
  #say(text) {
    if (this.#notice.textContent !== text) {
      this.#notice.textContent = text;
    }
  }
}

async function failedChecks(answer) {
  try {
    const { checks } = await answer.json();
    const names = checks.filter((check) => check.status !== "UP").map((check) => check.name);
    return names.length ? `; it waits for: ${names.join(", ")}` : "";
  } catch {
    return "";
  }
}
