/** What people do with their accounts: register, sign in and out, change and reset passwords. */
package org.chainverdict.identity.application;
