package io.homeroom.identity;

import io.homeroom.identity.Households.Household;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Children as tests need them, let in by their parents. */
@TestComponent
public class Playroom {
  public static final String PIN = "730142";
  public static final String OTHER_PIN = "918273";
  public static final Map<String, Object> PROOF = Map.of("password", Households.PASSWORD);
  private static final String TEENAGER = "2012-06-23";

  private final Households households;

  Playroom(Households households) {
    this.households = households;
  }

  /** A child that can sign in. */
  public record Youngster(Household household, UUID id, String name, String familyCode) {

    public Map<String, Object> credentials(String pin) {
      return Map.of("familyCode", familyCode, "name", name, "pin", pin);
    }

    public Api parent() {
      return household.home();
    }

    public String path() {
      return "/api/family/children/" + id;
    }
  }

  /** One of thirteen or more, who needs nobody's consent. */
  public Youngster teenager() {
    return youngster(households.register(), "Alan", TEENAGER);
  }

  public Youngster youngster(Household household, String name, String birthday) {
    var child = withoutPin(household, name, birthday);
    givePin(child, PIN).expect(204);
    return child;
  }

  public Youngster withoutPin(Household household, String name, String birthday) {
    var id = households.child(household, name, birthday);
    return new Youngster(household, id, name, codeOf(household));
  }

  public String codeOf(Household household) {
    return household.home().get("/api/family/code").expect(200).text("familyCode");
  }

  public Answer givePin(Youngster child, String pin) {
    return child.parent().put(child.path() + "/pin", pinForm(pin));
  }

  public static Map<String, Object> pinForm(String pin) {
    return Map.of("pin", pin, "proof", PROOF);
  }

  public static Answer remove(Youngster child) {
    return child.parent().post(child.path() + "/removal", PROOF);
  }

  public Answer signIn(Youngster child) {
    return signIn(child, PIN);
  }

  public Answer signIn(Youngster child, String pin) {
    return signIn(child.credentials(pin));
  }

  public Answer signIn(Map<String, Object> credentials) {
    return households.api().post("/api/auth/child/login", credentials);
  }

  /** The service as the child sees it, once signed in. */
  public Api room(Answer signedIn) {
    return households.api().as(signedIn.expect(200).text("accessToken"));
  }

  /** Whether the gateway lets the session in. */
  public boolean isActive(Answer signedIn) {
    var state =
        households.service("gateway").get("/internal/sessions/" + signedIn.text("sessionId"));
    return state.expect(200).json().path("active").asBoolean();
  }
}
