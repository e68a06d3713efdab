/** Changed limits in the collection {@code ratelimits}, so that they outlive every node. */
package org.chainverdict.ratelimit.mongo;
