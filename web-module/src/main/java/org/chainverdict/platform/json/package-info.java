/** JSON in and out: one configuration for every answer, and request bodies as checked records. */
package org.chainverdict.platform.json;
