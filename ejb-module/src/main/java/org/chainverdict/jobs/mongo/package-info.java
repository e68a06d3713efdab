/** The job queue in the collection {@code jobs}. */
package org.chainverdict.jobs.mongo;
