package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTParser;
import io.homeroom.identity.Households.Household;
import io.homeroom.identity.Staff.Colleague;
import java.text.ParseException;
import org.awaitility.Awaitility;

/** Somebody who was a parent, in the role that they have now. */
public final class Becoming {
  private final Households households;
  private final Staff staff;
  private final Realm realm;

  public Becoming(Households households, Staff staff, Realm realm) {
    this.households = households;
    this.staff = staff;
    this.realm = realm;
  }

  /** Signs in once the account says what they are now. */
  public Colleague enterAs(Household person, String role) {
    Awaitility.await().until(() -> roleOfAccount(person).equals(role));
    var colleague = enter(person);
    assertThat(roleIn(colleague.accessToken())).isEqualTo(role);
    return colleague;
  }

  public Answer login(Household person) {
    return households.api().post("/api/auth/login", person.credentials());
  }

  /** Whether the session that began with the registration goes on. */
  public boolean isStillSignedIn(Household person) {
    return households
        .service("gateway")
        .get("/internal/sessions/" + person.sessionId())
        .expect(200)
        .json()
        .path("active")
        .asBoolean();
  }

  private Colleague enter(Household person) {
    var answer = login(person);
    if (answer.status() == 202) {
      return staff.enter(person.personId(), person.email());
    }
    var token = answer.expect(200).text("accessToken");
    return new Colleague(person.personId(), person.email(), token, households.api().as(token));
  }

  private String roleOfAccount(Household person) {
    return realm.users(person.personId()).at("/0/attributes/role/0").asString();
  }

  private static String roleIn(String token) {
    try {
      return JWTParser.parse(token).getJWTClaimsSet().getStringClaim("role");
    } catch (ParseException notOne) {
      throw new AssertionError(notOne);
    }
  }
}
