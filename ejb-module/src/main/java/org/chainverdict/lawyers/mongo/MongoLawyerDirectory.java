package org.chainverdict.lawyers.mongo;

import static com.mongodb.client.model.Filters.eq;
import static org.chainverdict.persistence.mongo.Conditions.and;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.lawyers.LawyerDirectory;
import org.chainverdict.lawyers.LawyerFilter;
import org.chainverdict.lawyers.LawyerListing;
import org.chainverdict.lawyers.LawyerProfile;
import org.chainverdict.persistence.mongo.Collection;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.persistence.mongo.SearchedPage;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;

/** Pages and projections straight from the database: two round trips a list, three a profile. */
@ApplicationScoped
@MongoAdapter
public class MongoLawyerDirectory implements LawyerDirectory {

  private Collection users;
  private Collection queries;
  private Collection disputes;

  MongoLawyerDirectory() {}

  @Inject
  public MongoLawyerDirectory(MongoConnection connection) {
    this.users = new Collection(connection, "users");
    this.queries = new Collection(connection, "queries");
    this.disputes = new Collection(connection, "disputes");
  }

  @Override
  public Page<LawyerListing> find(
      LawyerFilter filter, PageRequest page, Set<String> fields, boolean withContact) {
    Bson query = DirectoryQuery.filter(filter);
    Bson order = DirectoryQuery.sort(filter);
    Bson loaded = projection(fields, withContact);
    return filter.search() == null
        ? users.page(query, order, loaded, page, ListingReader::listing)
        : SearchedPage.of(users, query, order, loaded, page, ListingReader::listing);
  }

  @Override
  public Optional<LawyerProfile> profile(Id id, boolean withContact) {
    List<Bson> visible = new ArrayList<>(DirectoryQuery.visible());
    visible.add(eq("_id", objectId(id)));
    return users
        .first(and(visible), ListingReader.projection(withContact))
        .map(ListingReader::listing)
        .map(lawyer -> new LawyerProfile(lawyer, resolved(queries, id), resolved(disputes, id)));
  }

  private static long resolved(Collection cases, Id lawyer) {
    return cases
        .raw()
        .countDocuments(and(eq("assignedLawyer", objectId(lawyer)), eq("status", "resolved")));
  }

  private static Document projection(Set<String> fields, boolean withContact) {
    if (fields.isEmpty()) {
      return ListingReader.projection(withContact);
    }
    Document projection = new Document();
    fields.forEach(field -> projection.append(field, 1));
    return projection;
  }
}
