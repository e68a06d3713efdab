/** What can be done with cases: file, read, request, assign and bring to an end. */
package org.chainverdict.cases.application;
