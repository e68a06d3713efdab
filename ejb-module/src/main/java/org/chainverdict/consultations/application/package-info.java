/** What citizens and lawyers do with their appointments. */
package org.chainverdict.consultations.application;
