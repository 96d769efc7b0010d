package io.homeroom.identity;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.credential.Account;
import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.credential.Password;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.NewStaff;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.WelcomingStaff;
import io.homeroom.identity.vault.Vault;
import io.homeroom.platform.web.security.Role;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** People who work with Homeroom. */
@TestComponent
public class Staff {
  private final Households households;
  private final WelcomingStaff welcoming;
  private final Vault vault;
  private final Accounts accounts;
  private final TransactionTemplate transactions;

  Staff(
      Households households,
      WelcomingStaff welcoming,
      Vault vault,
      Accounts accounts,
      TransactionTemplate transactions) {
    this.households = households;
    this.welcoming = welcoming;
    this.vault = vault;
    this.accounts = accounts;
    this.transactions = transactions;
  }

  /** Somebody who is signed in. */
  public record Colleague(UUID personId, String email, String accessToken, Api desk) {
    public static final Map<String, Object> PROOF = Map.of("password", Households.PASSWORD);

    public Map<String, Object> credentials() {
      return Map.of("email", email, "password", Households.PASSWORD);
    }
  }

  /** Somebody by their password alone: who is invited as an admin never is. */
  public Colleague hire(Role role) {
    var id = PersonId.next();
    var email = "staff." + id.value() + "@example.org";
    var details = new PersonalDetails("Ada King", new EmailAddress(email), null);
    transactions.executeWithoutResult(
        status -> {
          var safe = FamilyId.next();
          vault.create(safe.value());
          welcoming.welcome(new NewStaff(id, safe, role, Language.EN, details));
        });
    accounts.create(Account.ofStaff(id, role), new Password(Households.PASSWORD));
    return signedIn(id, email, login(email).expect(200));
  }

  /** Somebody with a second factor. */
  public Colleague admit(Role role) {
    var hired = hire(role);
    var on = hired.desk().post("/api/auth/two-factor/on", Map.of("channel", "email")).expect(202);
    hired
        .desk()
        .post("/api/auth/two-factor/on/confirm", Households.answerTo(on, households.codeOf(on)))
        .expect(200);
    return enter(hired.personId(), hired.email());
  }

  /** Signs somebody in by two factors. */
  public Colleague enter(UUID person, String email) {
    var challenge = login(email).expect(202);
    var code = Households.answerTo(challenge, households.codeOf(challenge));
    var tokens = households.api().post("/api/auth/otp/verify", code).expect(200);
    return signedIn(new PersonId(person), email, tokens);
  }

  private Answer login(String email) {
    return households
        .api()
        .post("/api/auth/login", Map.of("email", email, "password", Households.PASSWORD));
  }

  private Colleague signedIn(PersonId id, String email, Answer tokens) {
    var token = tokens.text("accessToken");
    return new Colleague(id.value(), email, token, households.api().as(token));
  }
}
