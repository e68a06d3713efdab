/** Lists, decisions and figures of the administrators, over the collections of all components. */
package org.chainverdict.administration.mongo;
