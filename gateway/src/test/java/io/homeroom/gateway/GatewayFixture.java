package io.homeroom.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.homeroom.gateway.redis.KeptEntries;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.Tokens;
import io.homeroom.platform.test.WithMovableClock;
import io.homeroom.platform.test.WithRedis;
import io.homeroom.platform.test.WithTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The gateway on a port of its own, with stand-ins for the services behind it. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "homeroom.keycloak.realm=${spring.security.oauth2.resourceserver.jwt.issuer-uri}",
      "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=${homeroom.keycloak.realm}/keys",
      "spring.data.redis.timeout=2s",
      "homeroom.browser-session-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
      "homeroom.limit.address=100000",
      "homeroom.limit.person=100000",
      "homeroom.limit.sign-in=100000",
      "homeroom.limit.registration=100000"
    })
@WithRedis
@WithTokens
@WithMovableClock
public abstract class GatewayFixture {

  protected static final WireMockServer IDENTITY = started();
  protected static final WireMockServer MARKETPLACE = started();
  protected static final WireMockServer BOOKING = started();
  protected static final WireMockServer PROGRESS = started();
  protected static final WireMockServer PAYMENTS = started();
  protected static final WireMockServer NOTIFICATION = started();

  protected final String personId = UUID.randomUUID().toString();
  protected final UUID familyId = UUID.randomUUID();
  protected final String sessionId = UUID.randomUUID().toString();

  @Autowired private KeptEntries kept;
  @Autowired protected Tokens tokens;
  @Autowired protected MovableClock clock;
  @Autowired protected ReactiveStringRedisTemplate redis;
  @LocalServerPort protected int port;

  protected WebTestClient client;

  protected static WireMockServer started() {
    var server = new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));
    server.start();
    return server;
  }

  @DynamicPropertySource
  static void services(DynamicPropertyRegistry registry) {
    registry.add("homeroom.identity.url", IDENTITY::baseUrl);
    registry.add("homeroom.marketplace.url", MARKETPLACE::baseUrl);
    registry.add("homeroom.booking.url", BOOKING::baseUrl);
    registry.add("homeroom.progress.url", PROGRESS::baseUrl);
    registry.add("homeroom.payments.url", PAYMENTS::baseUrl);
    registry.add("homeroom.notification.url", NOTIFICATION::baseUrl);
  }

  @BeforeEach
  void connect() {
    IDENTITY.resetAll();
    MARKETPLACE.resetAll();
    BOOKING.resetAll();
    PROGRESS.resetAll();
    PAYMENTS.resetAll();
    NOTIFICATION.resetAll();
    client =
        WebTestClient.bindToServer()
            .baseUrl("http://127.0.0.1:" + port)
            .responseTimeout(Duration.ofSeconds(30))
            .build();
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  protected String tokenOfParent() {
    return Tokens.bearer(tokens.of("parent", UUID.fromString(personId), familyId, sessionId));
  }

  protected void sessionLives() {
    store(
        "{\"userId\":\"%s\",\"role\":\"parent\",\"exp\":%d}"
            .formatted(personId, Instant.now().plusSeconds(3600).getEpochSecond()));
  }

  protected void sessionIsRevoked() {
    store("{\"revoked\":true}");
  }

  /** Neither Redis nor identity. */
  protected void nobodyTellsOfTheSession() {
    IDENTITY.stubFor(get("/internal/sessions/" + sessionId).willReturn(serverError()));
    redis.delete("session:" + sessionId).block(Duration.ofSeconds(5));
    kept.forgetAll();
  }

  /** As if the news of it had come here already, which takes a moment that differs. */
  protected void store(String session) {
    storeElsewhere(session);
    kept.forgetAll();
  }

  protected void storeElsewhere(String session) {
    redis.opsForValue().set("session:" + sessionId, session).block(Duration.ofSeconds(5));
  }
}
