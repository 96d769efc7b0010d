package io.homeroom.gateway.tls;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.gateway.GatewayFixture;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class TlsIT extends GatewayFixture {

  @TempDir private static Path folder;

  @Autowired private SslBundles bundles;

  @BeforeAll
  static void makeCertificate() throws IOException, InterruptedException {
    var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    var made =
        new ProcessBuilder(
                keytool,
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=ip:127.0.0.1",
                "-keystore",
                keystore(),
                "-storetype",
                "PKCS12",
                "-storepass",
                "changeit")
            .start()
            .waitFor();
    assertThat(made).isZero();
  }

  private static String keystore() {
    return folder.resolve("gateway.p12").toString();
  }

  @DynamicPropertySource
  static void bundle(DynamicPropertyRegistry registry) {
    registry.add("spring.ssl.bundle.jks.door.keystore.location", TlsIT::keystore);
    registry.add("spring.ssl.bundle.jks.door.keystore.password", () -> "changeit");
    registry.add("spring.ssl.bundle.jks.door.truststore.location", TlsIT::keystore);
    registry.add("spring.ssl.bundle.jks.door.truststore.password", () -> "changeit");
    registry.add("server.ssl.bundle", () -> "door");
  }

  @Test
  void speaksTlsAndAsksForItFromThenOn() throws IOException, InterruptedException {
    IDENTITY.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    var answer = get("/api/family/consents/sign?token=t");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Strict-Transport-Security"))
        .hasValue("max-age=31536000; includeSubDomains");
    var received = IDENTITY.getAllServeEvents().getFirst().getRequest();
    assertThat(received.getHeader("X-Forwarded-Proto")).isEqualTo("https");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    try (var https =
        HttpClient.newBuilder().sslContext(bundles.getBundle("door").createSslContext()).build()) {
      return https.send(
          HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + port + path)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
