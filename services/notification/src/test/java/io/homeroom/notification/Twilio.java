package io.homeroom.notification;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Plays Twilio's API of messages. */
public final class Twilio {
  private static final String ACCOUNT = "AC00000000000000000000000000000001";
  private static final String TOKEN = "token-of-tests";
  private static final String PATH = "/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json";

  private final WireMockServer server =
      new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));

  private Twilio() {
    server.start();
    accepts();
  }

  /** Answers every message so, and forgets those it had. */
  public void answers(int status, String json) {
    server.resetAll();
    server.stubFor(
        post(PATH)
            .withBasicAuth(ACCOUNT, TOKEN)
            .withHeader("Content-Type", containing("application/x-www-form-urlencoded"))
            .willReturn(
                aResponse()
                    .withStatus(status)
                    .withHeader("Content-Type", "application/json")
                    .withBody(json)));
  }

  public void accepts() {
    answers(201, "{\"sid\":\"SM00000000000000000000000000000001\",\"status\":\"queued\"}");
  }

  /** The forms that were posted to it since then. */
  public List<Map<String, String>> messages() {
    return server.findAll(postRequestedFor(urlEqualTo(PATH))).stream()
        .map(
            request ->
                Map.of(
                    "To", request.formParameter("To").firstValue(),
                    "From", request.formParameter("From").firstValue(),
                    "Body", request.formParameter("Body").firstValue()))
        .toList();
  }

  static final class Start
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Twilio TWILIO = new Twilio();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      context.getBeanFactory().registerSingleton("twilio", TWILIO);
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "twilio",
                  Map.of(
                      "homeroom.sms.url",
                      "http://127.0.0.1:" + TWILIO.server.port(),
                      "homeroom.sms.account-sid",
                      ACCOUNT,
                      "homeroom.sms.auth-token",
                      TOKEN,
                      "homeroom.sms.from",
                      "+15005550006",
                      "homeroom.sms.open-for",
                      "10ms")));
    }
  }
}
