/**
 * What happens to every request before and after JAX-RS: identity of the request, headers, CORS.
 */
package org.chainverdict.platform.http;
