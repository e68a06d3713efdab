/**
 * The one connection to MongoDB, its indexes and its transactions. Adapters of the components are
 * {@link org.chainverdict.persistence.mongo.MongoAdapter}s, which turns driver failures into the
 * domain's words in one place.
 */
package org.chainverdict.persistence.mongo;
