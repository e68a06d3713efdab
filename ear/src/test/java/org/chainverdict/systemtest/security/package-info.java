/**
 * What an attacker would try: a class for each item of the OWASP API Security Top 10 of 2023, and
 * for what protects the server itself.
 */
package org.chainverdict.systemtest.security;
