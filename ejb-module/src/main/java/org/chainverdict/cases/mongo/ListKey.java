package org.chainverdict.cases.mongo;

import java.util.Set;
import org.bson.types.ObjectId;
import org.chainverdict.cases.CaseType;
import org.chainverdict.shared.Id;

/**
 * What a list knows of an item before it loads it: where the item stands, and whom it mentions.
 *
 * @param id that breaks ties: of the case, or of the request in it
 * @param value that the list is sorted by; a date, a text or null
 * @param rank of the part of the list in which the item stands
 * @param people the accounts that the item refers to
 */
record ListKey(
    CaseType type, ObjectId caseId, ObjectId id, Object value, int rank, Set<Id> people) {}
