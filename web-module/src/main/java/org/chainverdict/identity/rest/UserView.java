package org.chainverdict.identity.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import org.chainverdict.identity.Account;
import org.chainverdict.identity.Address;
import org.chainverdict.identity.LawyerDetails;
import org.chainverdict.identity.MessageRequest;
import org.chainverdict.identity.ProfileCompletion;
import org.chainverdict.identity.StudentDetails;
import org.chainverdict.shared.Id;

/** An account in the contract's form ({@code User}), as its owner sees it. */
public record UserView(
    @JsonProperty("_id") Id id,
    String name,
    String email,
    String role,
    String phone,
    Address address,
    @JsonInclude(JsonInclude.Include.ALWAYS) String profilePicture,
    boolean isVerified,
    boolean isActive,
    ProfileCompletion profileCompletion,
    LawyerDetailsView lawyerDetails,
    StudentDetails studentDetails,
    List<MessageRequestView> messageRequests,
    List<Object> directConnections,
    List<ConnectionView> connections,
    Instant createdAt,
    Instant updatedAt) {

  public static UserView of(Account account) {
    return new UserView(
        account.id(),
        account.name(),
        account.email().value(),
        account.role().wireName(),
        account.phone(),
        account.address(),
        account.profilePicture(),
        account.verified(),
        account.active(),
        account.profileCompletion(),
        account.lawyerDetails() == null ? null : LawyerDetailsView.of(account.lawyerDetails()),
        account.studentDetails() == null ? null : student(account.studentDetails()),
        account.messageRequests().stream().map(MessageRequestView::of).toList(),
        List.of(),
        account.connections().stream().map(ConnectionView::of).toList(),
        account.createdAt(),
        account.updatedAt());
  }

  private static StudentDetails student(StudentDetails details) {
    return details.filled(Year.now(ZoneOffset.UTC).getValue());
  }

  /** Professional details with everything that their owner may know. */
  public record LawyerDetailsView(
      @JsonProperty("_id") Id id,
      String barRegistrationNumber,
      List<String> specialization,
      Double experience,
      String education,
      String verificationStatus,
      List<String> verificationDocuments,
      String verificationNotes,
      Double consultationFee,
      String bio,
      String licenseNumber,
      List<String> practiceAreas,
      List<String> courtAdmissions) {

    static LawyerDetailsView of(LawyerDetails details) {
      return new LawyerDetailsView(
          details.id(),
          details.barRegistrationNumber(),
          details.specialization(),
          details.experience(),
          details.education(),
          details.verificationStatus().wireName(),
          details.verificationDocuments(),
          details.verificationNotes(),
          details.consultationFee(),
          details.bio(),
          details.licenseNumber(),
          details.practiceAreas(),
          details.courtAdmissions());
    }
  }

  /** A message request that still counts. */
  public record MessageRequestView(@JsonProperty("_id") Id id, Id toUserId, Instant timestamp) {

    static MessageRequestView of(MessageRequest request) {
      return new MessageRequestView(request.id(), request.toUserId(), request.timestamp());
    }
  }
}
