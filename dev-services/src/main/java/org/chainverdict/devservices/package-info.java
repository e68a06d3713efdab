/**
 * Everything that a developer's machine needs around the application: database, Redis, mail server,
 * application nodes, gateway, and the commands that start, watch and stop them.
 *
 * <p>Nothing here is part of the product. Every server is a process of its own, bound to the
 * loopback address, so that the application meets at home what it meets in production.
 */
package org.chainverdict.devservices;
