package org.chainverdict.systemtest.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.File;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.audit.AuditTrail;
import org.chainverdict.audit.SecurityEvent;
import org.chainverdict.documents.DocumentFilter;
import org.chainverdict.documents.Documents;
import org.chainverdict.identity.Accounts;
import org.chainverdict.identity.EmailAddress;
import org.chainverdict.identity.LawyerDetailsChange;
import org.chainverdict.identity.Role;
import org.chainverdict.identity.application.Authentication;
import org.chainverdict.identity.application.Registration;
import org.chainverdict.identity.application.RegistrationRequest;
import org.chainverdict.identity.application.SignedIn;
import org.chainverdict.jobs.JobStore;
import org.chainverdict.lawyers.LawyerFilter;
import org.chainverdict.lawyers.application.Directory;
import org.chainverdict.persistence.DatabaseReady;
import org.chainverdict.persistence.UnitOfWork;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.PageRequest;
import org.chainverdict.shared.Problem;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The finished WAR inside Payara Micro, with this class added to it: the use cases and ports as the
 * container wires them.
 */
@Tag("in-container")
@ExtendWith(ArquillianExtension.class)
public class ApplicationInContainerIT {
  private static final String CLIENT = "127.0.0.1";

  @Inject private Registration registration;
  @Inject private Authentication authentication;
  @Inject private Accounts accounts;
  @Inject private JobStore jobs;
  @Inject private UnitOfWork unitOfWork;
  @Inject private AuditTrail auditTrail;
  @Inject private Directory directory;
  @Inject private MongoConnection connection;
  @Inject private Event<DatabaseReady> databaseReady;
  @Inject private Documents documents;

  @Deployment
  public static WebArchive application() {
    return ShrinkWrap.createFromZipFile(
            WebArchive.class, new File(System.getProperty("chainverdict.war")))
        .addClass(ApplicationInContainerIT.class);
  }

  @Test
  public void aRegistrationIsStoredAndItsTokenIsGood() {
    RegistrationRequest request = request(Role.CITIZEN);
    SignedIn signedIn = registration.register(request, null, CLIENT);

    assertEquals(request.email(), accounts.find(signedIn.account().id()).orElseThrow().email());
    assertEquals(
        signedIn.account().id(),
        authentication.authenticate(signedIn.tokens().accessToken()).orElseThrow().id());
  }

  @Test
  public void theSecondRegistrationOfAnAddressIsRefusedAndQueuesNoMail() {
    RegistrationRequest request = request(Role.LAWYER);
    registration.register(request, null, CLIENT);
    long mails = storedJobs();

    assertThrows(Problem.class, () -> registration.register(request, null, CLIENT));
    assertEquals(mails, storedJobs());
  }

  @Test
  public void theWelcomeMailOfALawyerIsStoredWithTheAccount() {
    long before = storedJobs();
    registration.register(request(Role.LAWYER), null, CLIENT);
    assertEquals(before + 1, storedJobs());
  }

  @Test
  public void aUnitOfWorkThatFailsLeavesNothingBehind() {
    RegistrationRequest request = request(Role.CITIZEN);
    assertThrows(
        IllegalStateException.class,
        () ->
            unitOfWork.run(
                () -> {
                  accounts.insert(Registration.newAccount(request, "no hash"));
                  throw new IllegalStateException("after the insert");
                }));
    assertTrue(accounts.credentials(request.email()).isEmpty());
  }

  @Test
  public void lawyersOfAnOlderDatabaseAreFoundAfterTheNextStart() {
    String name = "Older " + UUID.randomUUID();
    storeVerifiedLawyerWithoutTerms(name);
    assertEquals(0, found(name));

    databaseReady.fire(new DatabaseReady());

    assertEquals(1, found(name));
  }

  @Test
  public void accountsOfAnOlderDatabaseAreAlignedAndFoundByAdministrators() {
    String name = "Older " + UUID.randomUUID();
    storeVerifiedLawyerWithoutTerms(name);

    databaseReady.fire(new DatabaseReady());

    Document stored =
        connection.database().getCollection("users").find(new Document("name", name)).first();
    assertEquals(
        "verified", stored.get("lawyerDetails", Document.class).getString("verificationStatus"));
    assertTrue(stored.getList("searchTerms", String.class).contains("old"));
    assertTrue(stored.getList("searchTexts", String.class).contains(name.toLowerCase(Locale.ROOT)));
  }

  @Test
  public void casesOfAnOlderDatabaseGetTheirSearchTerms() {
    String title = "Older " + UUID.randomUUID();
    for (String collection : List.of("queries", "disputes")) {
      connection
          .database()
          .getCollection(collection)
          .insertOne(new Document("title", title).append("status", "closed"));
    }

    databaseReady.fire(new DatabaseReady());

    for (String collection : List.of("queries", "disputes")) {
      Document stored =
          connection
              .database()
              .getCollection(collection)
              .find(new Document("title", title))
              .first();
      assertTrue(stored.getList("searchTerms", String.class).contains("old"));
      assertEquals(
          List.of(title.toLowerCase(Locale.ROOT), ""), stored.getList("searchTexts", String.class));
    }
  }

  @Test
  public void documentsOfAnOlderDatabaseWithoutReadersAreGivenToTheirUploaders() {
    Id uploader = documents.nextId();
    connection
        .database()
        .getCollection("documents")
        .insertOne(
            new Document("originalName", "older.txt")
                .append("documentType", "query")
                .append("uploadedBy", new ObjectId(uploader.hex()))
                .append("uploadedByRole", "citizen")
                .append("accessibleTo", List.of())
                .append("status", "active")
                .append("uploadedAt", new Date()));
    DocumentFilter own = DocumentFilter.everything(uploader, null);
    assertEquals(0, documents.list(own, new PageRequest(1, 10)).total());

    databaseReady.fire(new DatabaseReady());

    assertEquals(1, documents.list(own, new PageRequest(1, 10)).total());
  }

  @Test
  public void aSecurityEventIsStoredThroughJakartaNoSql() {
    Id account = new Id("0123456789abcdef01234567");
    auditTrail.record(new SecurityEvent(SecurityEvent.Type.PASSWORD_CHANGED, account));

    Document stored =
        connection
            .database()
            .getCollection("securityevents")
            .find(new Document("account", account.hex()))
            .first();
    assertEquals("password-changed", stored.getString("type"));
    assertTrue(stored.get("at") instanceof Date);
  }

  /** As the original system stored it, which knows no search terms. */
  private void storeVerifiedLawyerWithoutTerms(String name) {
    Document details =
        new Document("specialization", List.of("Civil Law")).append("education", "LL.B.");
    connection
        .database()
        .getCollection("users")
        .insertOne(
            new Document("name", name)
                .append("email", "o" + UUID.randomUUID() + "@example.org")
                .append("role", "lawyer")
                .append("isActive", true)
                .append("isVerified", true)
                .append("lawyerDetails", details)
                .append("createdAt", new Date()));
  }

  private long found(String name) {
    LawyerFilter filter = LawyerFilter.parse(null, null, name, null, null);
    return directory.list(filter, new PageRequest(1, 10), Set.of(), Optional.empty()).total();
  }

  /** No mail server is set here, so mails stay in the queue. */
  private long storedJobs() {
    return jobs.counts().values().stream().mapToLong(Long::longValue).sum();
  }

  private static RegistrationRequest request(Role role) {
    return new RegistrationRequest(
        "Container User",
        EmailAddress.parse("c" + UUID.randomUUID() + "@example.org").orElseThrow(),
        "Verdict2025x",
        role,
        null,
        null,
        role == Role.LAWYER ? lawyer() : null,
        null,
        null);
  }

  private static LawyerDetailsChange lawyer() {
    return new LawyerDetailsChange(
        "BAR-1", List.of("Civil Law"), 3.0, null, null, null, null, null, null);
  }
}
