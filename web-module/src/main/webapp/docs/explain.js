/* Turns an answer of the sign-in routes into a sentence that says what to do next. Empty when all is well. */
export async function explain(answer) {
  if (answer.ok) {
    return "";
  }
  switch (answer.status) {
    case 400:
      return `Check what you typed. ${await said(answer)}`;
    case 401:
      return "E-mail or password is wrong, or the account is deactivated. Check both and try again.";
    case 404:
      return "This server has no sign-in yet.";
    case 429:
      return `Too many attempts. Try again ${later(answer.headers.get("Retry-After"))}.`;
    case 503:
      return "The server is not ready. Sign in again as soon as the notice below is gone.";
    default:
      return `The server answered ${answer.status}. Try again; if it stays like this, tell whoever runs it${reference(answer)}.`;
  }
}

async function said(answer) {
  try {
    const { message, errors = [] } = await answer.json();
    return errors.map((error) => error.msg).join(" ") || message || "";
  } catch {
    return "";
  }
}

function later(seconds) {
  if (!(seconds > 0)) {
    return "in a while";
  }
  const minutes = Math.ceil(seconds / 60);
  return seconds <= 90 ? `in ${seconds} seconds` : `in ${minutes} minutes`;
}

function reference(answer) {
  const id = answer.headers.get("X-Request-Id");
  return id ? `, with the number ${id}` : "";
}
