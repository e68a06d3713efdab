/** Programs in Python, each in a private environment below the user's cache. */
package org.chainverdict.devservices.python;
