/** Cases in the collections {@code queries} and {@code disputes}, with their original fields. */
package org.chainverdict.cases.mongo;
