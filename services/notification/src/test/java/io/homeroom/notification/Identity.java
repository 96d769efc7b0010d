package io.homeroom.notification;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Plays identity's internal API. */
public final class Identity {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final WireMockServer server =
      new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));

  private Identity() {
    server.start();
    reset();
  }

  /** Knows no letter any more, and is there. */
  public void reset() {
    server.resetAll();
    server.stubFor(any(anyUrl()).atPriority(9).willReturn(aResponse().withStatus(404)));
  }

  public void hasLetter(UUID id, String template, String to, String name, String language) {
    hasLetter(
        id,
        Map.of(
            "to", to,
            "name", name,
            "language", language,
            "template", template,
            "link", "http://homeroom.test/open?token=" + id,
            "expiresAt", "2026-11-24T14:05:00Z",
            "added-later", true));
  }

  /** A code that goes to the phone, and to the mailbox if that is an alternative. */
  public void hasCode(UUID id, String code, String phone, @Nullable String to) {
    var answer = new HashMap<String, Object>();
    answer.put("phone", phone);
    answer.put("name", "Ada");
    answer.put("language", "en");
    answer.put("template", "one-time-code");
    answer.put("code", code);
    answer.put("expiresAt", "2026-11-24T14:05:00Z");
    if (to != null) {
      answer.put("to", to);
    }
    hasLetter(id, answer);
  }

  public void hasLetter(UUID id, Map<String, ?> answer) {
    server.stubFor(
        get("/internal/letters/" + id).willReturn(okJson(JSON.writeValueAsString(answer))));
  }

  /** Says how somebody is reached. */
  public void hasPerson(UUID id, String email, String name, String language) {
    var answer = Map.of("personId", id, "email", email, "name", name, "language", language);
    server.stubFor(
        get(urlPathEqualTo("/internal/people/" + id + "/contact"))
            .willReturn(okJson(JSON.writeValueAsString(answer))));
  }

  /** Says that the person is no parent of the family, whoever else may think so. */
  public void hasNotInFamily(UUID person, UUID family) {
    server.stubFor(
        get(urlPathEqualTo("/internal/people/" + person + "/contact"))
            .withQueryParam("family", equalTo(family.toString()))
            .willReturn(aResponse().withStatus(410)));
  }

  public void answers(UUID id, int status) {
    server.stubFor(get("/internal/letters/" + id).willReturn(aResponse().withStatus(status)));
  }

  /** Answers nothing but 503 until it {@linkplain #comesBack comes back}. */
  public void goesAway() {
    server.stubFor(
        any(anyUrl()).withName("away").atPriority(1).willReturn(aResponse().withStatus(503)));
  }

  public void comesBack() {
    server.getStubMappings().stream()
        .filter(stub -> "away".equals(stub.getName()))
        .forEach(server::removeStub);
  }

  private String address() {
    return "http://127.0.0.1:" + server.port();
  }

  static final class Start
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Identity IDENTITY = new Identity();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      context.getBeanFactory().registerSingleton("identity", IDENTITY);
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "identity", Map.of("homeroom.identity.url", IDENTITY.address())));
    }
  }
}
