/** The reCAPTCHA verification call. */
package org.chainverdict.identity.captcha;
