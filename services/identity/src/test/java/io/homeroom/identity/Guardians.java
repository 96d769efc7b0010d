package io.homeroom.identity;

import io.homeroom.identity.Households.Household;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Other parents as tests need them, invited through the front door. */
@TestComponent
public class Guardians {
  private static final String INVITATIONS = "/api/family/guardians/invitations";

  private final Households households;

  Guardians(Households households) {
    this.households = households;
  }

  public Answer invite(Household by, String email) {
    return invite(by, email, Map.of("password", Households.PASSWORD));
  }

  public Answer invite(Household by, String email, Map<String, Object> proof) {
    var form = Map.of("email", email, "language", "ja", "proof", proof);
    return by.home().post(INVITATIONS, form);
  }

  public String tokenFor(Household by, String email) {
    return households.tokenIn(invite(by, email).expect(202).text("invitationId"));
  }

  public Answer accept(String token) {
    return accept(token, Households.PASSWORD);
  }

  public Answer accept(String token, String password) {
    var form = Map.of("token", token, "name", "Charles", "password", password);
    return households.api().post("/api/family/guardians/accept", form);
  }

  /** Another parent of the family, signed in. */
  public Household join(Household family) {
    var email = Households.someEmail();
    var joined = accept(tokenFor(family, email)).expect(201);
    var signedIn = signIn(email).expect(200);
    return new Household(
        email,
        UUID.fromString(joined.text("personId")),
        UUID.fromString(joined.text("familyId")),
        signedIn,
        households.api().as(signedIn.text("accessToken")));
  }

  public Answer signIn(String email) {
    return households
        .api()
        .post("/api/auth/login", Map.of("email", email, "password", Households.PASSWORD));
  }

  public Answer remove(Household leaver, Household by) {
    return by.home()
        .post(
            "/api/family/guardians/" + leaver.personId() + "/removal",
            Map.of("password", Households.PASSWORD));
  }
}
