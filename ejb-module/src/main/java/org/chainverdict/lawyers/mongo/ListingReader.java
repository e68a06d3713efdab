package org.chainverdict.lawyers.mongo;

import static org.chainverdict.persistence.mongo.Docs.id;
import static org.chainverdict.persistence.mongo.Docs.instant;
import static org.chainverdict.persistence.mongo.Docs.number;
import static org.chainverdict.persistence.mongo.Docs.part;
import static org.chainverdict.persistence.mongo.Docs.text;
import static org.chainverdict.persistence.mongo.Docs.texts;

import java.util.List;
import org.bson.Document;
import org.chainverdict.identity.Role;
import org.chainverdict.lawyers.LawyerListing;
import org.chainverdict.lawyers.LawyerListing.PublicDetails;

/** Documents of {@code users} as entries of the directory. */
final class ListingReader {

  private static final List<String> PUBLIC =
      List.of(
          "name",
          "role",
          "profilePicture",
          "isVerified",
          "createdAt",
          "lawyerDetails._id",
          "lawyerDetails.barRegistrationNumber",
          "lawyerDetails.specialization",
          "lawyerDetails.experience",
          "lawyerDetails.education",
          "lawyerDetails.verificationStatus",
          "lawyerDetails.consultationFee",
          "lawyerDetails.bio",
          "lawyerDetails.licenseNumber",
          "lawyerDetails.practiceAreas",
          "lawyerDetails.courtAdmissions");
  private static final List<String> CONTACT = List.of("email", "phone");

  private ListingReader() {}

  /** The projection of everything that may be shown: an allow-list, so new fields stay hidden. */
  static Document projection(boolean withContact) {
    Document projection = new Document();
    PUBLIC.forEach(field -> projection.append(field, 1));
    if (withContact) {
      CONTACT.forEach(field -> projection.append(field, 1));
    }
    return projection;
  }

  static LawyerListing listing(Document user) {
    return new LawyerListing(
        id(user, "_id"),
        text(user, "name"),
        text(user, "email"),
        text(user, "phone"),
        Role.parse(text(user, "role")).orElse(null),
        text(user, "profilePicture"),
        user.get("isVerified") instanceof Boolean verified ? verified : null,
        part(user, "lawyerDetails").map(ListingReader::details).orElse(null),
        instant(user, "createdAt"));
  }

  private static PublicDetails details(Document details) {
    return new PublicDetails(
        id(details, "_id"),
        text(details, "barRegistrationNumber"),
        texts(details, "specialization"),
        number(details, "experience"),
        text(details, "education"),
        text(details, "verificationStatus"),
        number(details, "consultationFee"),
        text(details, "bio"),
        text(details, "licenseNumber"),
        texts(details, "practiceAreas"),
        texts(details, "courtAdmissions"));
  }
}
