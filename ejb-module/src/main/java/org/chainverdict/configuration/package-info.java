/** Every setting of the server, in one typed place. */
package org.chainverdict.configuration;
