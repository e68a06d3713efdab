/** The load balancer in front of several nodes. */
package org.chainverdict.devservices.gateway;
