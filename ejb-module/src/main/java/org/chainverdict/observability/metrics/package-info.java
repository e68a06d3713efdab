/** MicroProfile metrics of the application itself. */
package org.chainverdict.observability.metrics;
