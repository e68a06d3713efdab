/**
 * The few value types and the one problem hierarchy that every component speaks. Nothing here knows
 * a protocol or a store.
 */
package org.chainverdict.shared;
