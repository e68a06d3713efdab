/** Application nodes: Payara Micro processes with their files and environment. */
package org.chainverdict.devservices.node;
