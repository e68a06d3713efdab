/** The use cases of administrators. */
package org.chainverdict.administration.application;
