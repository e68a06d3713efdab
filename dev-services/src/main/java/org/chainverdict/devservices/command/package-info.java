/** The command line: one class per command, each thin. */
package org.chainverdict.devservices.command;
