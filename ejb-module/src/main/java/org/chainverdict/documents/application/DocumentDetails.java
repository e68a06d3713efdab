package org.chainverdict.documents.application;

import org.chainverdict.documents.LegalDocument;
import org.chainverdict.identity.Person;

/**
 * A document with the people that it names.
 *
 * @param uploader null when the account is gone
 * @param verifier null when the account is gone or nobody has verified the document
 */
public record DocumentDetails(LegalDocument document, Person uploader, Person verifier) {}
