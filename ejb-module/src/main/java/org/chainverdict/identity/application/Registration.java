package org.chainverdict.identity.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.chainverdict.cache.Invalidations;
import org.chainverdict.identity.Account;
import org.chainverdict.identity.AccountState;
import org.chainverdict.identity.Accounts;
import org.chainverdict.identity.CaptchaVerifier;
import org.chainverdict.identity.LawyerDetails;
import org.chainverdict.identity.NewAccount;
import org.chainverdict.identity.PasswordHasher;
import org.chainverdict.identity.ProfileCompletion;
import org.chainverdict.identity.Role;
import org.chainverdict.identity.StudentDetails;
import org.chainverdict.jobs.JobQueue;
import org.chainverdict.jobs.NewJob;
import org.chainverdict.persistence.DuplicateKey;
import org.chainverdict.persistence.UnitOfWork;
import org.chainverdict.shared.Problem;

/** Opens accounts. The account and its welcome mail are stored together or not at all. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Registration {

  @Inject private Accounts accounts;
  @Inject private CaptchaVerifier captcha;
  @Inject private Invalidations invalidations;
  @Inject private JobQueue jobs;
  @Inject private PasswordHasher hasher;
  @Inject private Sessions sessions;
  @Inject private UnitOfWork unitOfWork;

  public SignedIn register(RegistrationRequest request, String captchaToken, String clientAddress) {
    captcha.verify(captchaToken, clientAddress);
    NewAccount account = newAccount(request, hasher.hash(request.password()));
    return sessions.start(state(store(account)));
  }

  private Account store(NewAccount account) {
    try {
      return invalidations.after(AccountTags.added(), () -> unitOfWork.call(() -> insert(account)));
    } catch (DuplicateKey e) {
      throw Problem.invalid("An account with this e-mail already exists. Please sign in instead.");
    }
  }

  /** What every registration stores, whoever asks for it. */
  public static NewAccount newAccount(RegistrationRequest request, String passwordHash) {
    Role role = request.role();
    boolean lawyer = role == Role.LAWYER;
    return new NewAccount(
        request.name(),
        request.email(),
        passwordHash,
        role,
        request.phone(),
        request.address(),
        role.startsVerified(),
        ProfileCompletion.atRegistration(role, request.lawyerDetails() != null),
        lawyer ? lawyerDetails(request) : null,
        role == Role.LAW_STUDENT ? studentDetails(request) : null);
  }

  private static LawyerDetails lawyerDetails(RegistrationRequest request) {
    LawyerDetails details = LawyerDetails.empty(null);
    if (request.lawyerDetails() != null) {
      details = details.with(request.lawyerDetails());
    }
    List<String> documents = request.verificationDocuments();
    return documents == null ? details : details.withVerificationDocuments(documents);
  }

  private static StudentDetails studentDetails(RegistrationRequest request) {
    return request.studentDetails() == null ? StudentDetails.EMPTY : request.studentDetails();
  }

  private Account insert(NewAccount account) {
    Account stored = accounts.insert(account);
    if (stored.role() == Role.LAWYER) {
      jobs.enqueue(welcome(stored));
    }
    return stored;
  }

  private static NewJob welcome(Account account) {
    return new NewJob(
        "lawyer-welcome",
        "lawyer-welcome:" + account.id(),
        Map.of("to", account.email().value(), "name", account.name()));
  }

  private static AccountState state(Account account) {
    return new AccountState(
        account.id(), account.email(), account.role(), true, account.verified(), 0);
  }
}
