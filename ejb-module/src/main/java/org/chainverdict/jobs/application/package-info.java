/** Works the job queue off. */
package org.chainverdict.jobs.application;
