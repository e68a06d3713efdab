/** The public directory of verified lawyers. */
package org.chainverdict.lawyers;
