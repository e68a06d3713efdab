/**
 * Accounts, passwords, tokens and who may sign in. The rules of the contract's section on accounts
 * stand here; hashing, signing and storing are behind ports.
 */
package org.chainverdict.identity;
