/** What visitors and users see of lawyers. */
package org.chainverdict.lawyers.application;
