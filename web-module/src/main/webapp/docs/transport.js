/* The one way by which this page calls the API: keeps the session alive and notices when the server is not ready. */

/** Answers a function with the signature of fetch. */
export function sender(session, readiness) {
  return async function send(url, request) {
    const token = session.token;
    let answer = await fetch(url, request);
    if (answer.status === 401 && carries(request, token) && (await session.refresh())) {
      const headers = { ...request.headers, Authorization: `Bearer ${session.token}` };
      answer = await fetch(url, { ...request, headers });
    }
    if (answer.status === 503) {
      readiness.watch();
    }
    await session.observe(url, answer);
    return answer;
  };
}

/** A token that somebody typed into the Authorize dialog is theirs to renew. */
function carries(request, token) {
  return token && request.headers?.Authorization === `Bearer ${token}`;
}
