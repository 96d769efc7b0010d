package io.homeroom.identity;

import io.homeroom.identity.credential.Account;
import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.credential.Password;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.KeycloakServer;
import io.homeroom.platform.web.security.Role;
import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** Families as tests need them, made through the front door. */
@TestComponent
public class Households {
  public static final String PASSWORD = "kanarienvogel-37";

  /** One for all: each would have a thread and connections of its own. */
  private static final JdkClientHttpRequestFactory HTTP =
      new JdkClientHttpRequestFactory(
          HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());

  private final Environment environment;
  private final EventRecorder events;
  private final Realm realm;
  private final Accounts accounts;
  private final Applicants applicants;

  Households(Environment environment, EventRecorder events, Realm realm, Accounts accounts) {
    this.environment = environment;
    this.events = events;
    this.realm = realm;
    this.accounts = accounts;
    this.applicants = new Applicants(this, events);
  }

  public Applicants applicants() {
    return applicants;
  }

  /** A parent who has registered and is signed in. */
  public record Household(String email, UUID personId, UUID familyId, Answer registered, Api home) {

    public String sessionId() {
      return registered.text("tokens.sessionId");
    }

    public String refreshToken() {
      return registered.text("tokens.refreshToken");
    }

    public String accessToken() {
      return registered.text("tokens.accessToken");
    }

    public Map<String, Object> credentials() {
      return Map.of("email", email, "password", PASSWORD);
    }
  }

  public Api api() {
    var port = environment.getRequiredProperty("local.server.port");
    return new Api(
        RestClient.builder().requestFactory(HTTP).baseUrl("http://127.0.0.1:" + port).build(),
        null);
  }

  /** The service's internal paths, as another service reaches them. */
  public Api internal() {
    return service("notification");
  }

  public Api service(String name) {
    return api().as(realm.keptServiceToken("homeroom-" + name));
  }

  public static Map<String, Object> registration(String email) {
    return Map.of("email", email, "password", PASSWORD, "name", "Ada King", "language", "en");
  }

  public static String someEmail() {
    return "parent." + UUID.randomUUID() + "@example.org";
  }

  public Household register() {
    return register(someEmail());
  }

  public Household register(String email) {
    return register(email, registration(email));
  }

  public Household registerWithPhone(String phone) {
    var email = someEmail();
    var form = new HashMap<>(registration(email));
    form.put("phone", phone);
    return register(email, form);
  }

  private Household register(String email, Map<String, Object> form) {
    var answer = applicants.register(form);
    return new Household(
        email,
        UUID.fromString(answer.text("personId")),
        UUID.fromString(answer.text("familyId")),
        answer,
        api().as(answer.text("tokens.accessToken")));
  }

  public Household withCoreConsent() {
    var household = register();
    consent(household, Map.of("purposes", List.of("core")));
    return household;
  }

  public UUID consent(Household household, Map<String, Object> form) {
    var id = household.home().post("/api/family/consents", form).expect(202).text("consentId");
    api().post("/api/family/consents/sign", Map.of("token", tokenIn(id))).expect(200);
    return UUID.fromString(id);
  }

  /** Somebody of the family in a role that cannot register: the account alone. */
  public Api member(Household household, Role role, UUID person) {
    return api().as(memberToken(household, role, person));
  }

  String memberToken(Household household, Role role, UUID person) {
    var id = new PersonId(person);
    var family = new FamilyId(household.familyId());
    accounts.create(new Account(id, family, role), new Password(PASSWORD));
    return realm
        .token(
            Map.of(
                "grant_type",
                "password",
                "client_id",
                "homeroom-identity",
                "client_secret",
                KeycloakServer.CLIENT_SECRET,
                "username",
                person.toString(),
                "password",
                PASSWORD))
        .expect(200)
        .text("access_token");
  }

  public Household withSecondFactor() {
    return withSecondFactor(register());
  }

  public Household withSecondFactor(Household parent) {
    var challenge =
        parent.home().post("/api/auth/two-factor/on", Map.of("channel", "email")).expect(202);
    parent
        .home()
        .post("/api/auth/two-factor/on/confirm", answerTo(challenge, codeOf(challenge)))
        .expect(200);
    return parent;
  }

  /** Signs in as far as the code, which is on its way then. */
  public Answer challenge(Household parent) {
    return api().post("/api/auth/login", parent.credentials()).expect(202);
  }

  /** The code that was sent last for a challenge, as its letter has it. */
  public String codeOf(Answer challenge) {
    return letterOf(challenge).text("code");
  }

  public Answer letterOf(Answer challenge) {
    var sent =
        events.await(
            "identity.one-time-code-requested.v1",
            event ->
                event.json().contains(challenge.text("challengeId"))
                    && event.json().contains(challenge.text("expiresAt")));
    var code = JsonMapper.shared().readTree(sent.json()).path("codeId").asString();
    return internal().get("/internal/letters/" + code);
  }

  public static Map<String, Object> answerTo(Answer challenge, String code) {
    return Map.of("challengeId", challenge.text("challengeId"), "code", code);
  }

  /** A code that is not the one. */
  public static String otherThan(String code) {
    return "%06d".formatted((Integer.parseInt(code) + 1) % 1_000_000);
  }

  public UUID child(Household household, String name, String birthday) {
    var form = Map.of("name", name, "birthday", birthday, "language", "en");
    return UUID.fromString(
        household.home().post("/api/family/children", form).expect(201).text("childId"));
  }

  /** The token in the link of a letter. */
  public String tokenIn(String letterId) {
    var link = internal().get("/internal/letters/" + letterId).expect(200).text("link");
    return link.substring(link.indexOf("token=") + "token=".length());
  }
}
