package io.homeroom.local.paypal.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.homeroom.local.emulator.delivery.Telling;
import io.homeroom.local.emulator.http.Answer;
import io.homeroom.local.paypal.account.Account;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import tools.jackson.databind.node.ObjectNode;

/** Signs what is told, with a key of its own each time it starts. */
public final class Signing implements Telling {
  /** Where its certificate lies. */
  public static final String PATH = "/v1/notifications/certs/";

  private static final String ALGORITHM = "SHA256withRSA";
  private final String name = "CERT-" + UUID.randomUUID();
  private final Clock clock = Clock.systemUTC();
  private final KeyPair keys;
  private final String certificate;
  private final String address;
  private final String webhook;

  /** {@code webhook}: the id of the webhook, as who hears it knows it. */
  public Signing(String address, String webhook) {
    this.address = address;
    this.webhook = webhook;
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      this.keys = generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
    this.certificate = new Certificate(keys, clock).pem();
  }

  /** Of its certificate. */
  public Answer show(String path) {
    return path.equals(PATH + name)
        ? new Answer(200, "application/x-pem-file", certificate, Map.of())
        : new Answer(404, "text/plain", "", Map.of());
  }

  @Override
  public String typeOf(ObjectNode event) {
    return event.path("event_type").asString();
  }

  @Override
  public String bodyOf(ObjectNode event) {
    return Account.shown(event).toString();
  }

  @Override
  public Map<String, String> headersOf(String body) {
    return headersOf(body, clock.instant());
  }

  /** What goes with a body that is told at that moment. */
  public Map<String, String> headersOf(String body, Instant at) {
    var id = UUID.randomUUID().toString();
    var time = Instant.ofEpochSecond(at.getEpochSecond()).toString();
    return Map.of(
        "PAYPAL-TRANSMISSION-ID", id,
        "PAYPAL-TRANSMISSION-TIME", time,
        "PAYPAL-TRANSMISSION-SIG", signature(id, time, body),
        "PAYPAL-CERT-URL", address + PATH + name,
        "PAYPAL-AUTH-ALGO", ALGORITHM);
  }

  private String signature(String id, String time, String body) {
    var crc = new CRC32();
    crc.update(body.getBytes(UTF_8));
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initSign(keys.getPrivate());
      var signed = String.format(Locale.ROOT, "%s|%s|%s|%d", id, time, webhook, crc.getValue());
      signature.update(signed.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
