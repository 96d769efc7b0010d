package io.homeroom.payments.provider.paypal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.homeroom.payments.provider.Happening;
import io.homeroom.payments.provider.NotSigned;
import io.homeroom.payments.provider.Notices;
import io.homeroom.payments.provider.Provider;
import io.homeroom.payments.provider.paypal.certificate.PayPalCertificates;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.zip.CRC32;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * PayPal's events. It signs the id and the time of the transmission, the id of the webhook, and a
 * checksum of the body.
 */
final class PayPalNotices implements Notices {
  private static final String ALGORITHM = "SHA256withRSA";

  /** It tries for three days to tell something. */
  private static final Duration OLDEST = Duration.ofDays(4);

  private static final Duration AHEAD = Duration.ofMinutes(5);

  private final PayPalSettings settings;
  private final PayPalCertificates certificates;
  private final Clock clock;

  PayPalNotices(PayPalSettings settings, PayPalCertificates certificates, Clock clock) {
    this.settings = settings;
    this.certificates = certificates;
    this.clock = clock;
  }

  @Override
  public Provider of() {
    return Provider.PAYPAL;
  }

  @Override
  public Head check(String payload, Map<String, String> signature) {
    try {
      if (!isLately(Instant.parse(part(signature, "time"))) || !isSigned(payload, signature)) {
        throw new NotSigned();
      }
      var event = JsonMapper.shared().readTree(payload);
      return new Head(event.path("id").stringValue(), event.path("event_type").stringValue());
    } catch (GeneralSecurityException
        | IllegalArgumentException
        | DateTimeException
        | JacksonException foreign) {
      throw new NotSigned();
    }
  }

  private boolean isLately(Instant told) {
    var now = clock.instant();
    return told.isAfter(now.minus(OLDEST)) && told.isBefore(now.plus(AHEAD));
  }

  private boolean isSigned(String payload, Map<String, String> signature)
      throws GeneralSecurityException {
    if (!ALGORITHM.equals(signature.get("paypal-auth-algo"))) {
      return false;
    }
    var signed =
        "%s|%s|%s|%d"
            .formatted(
                part(signature, "id"),
                part(signature, "time"),
                settings.webhookId(),
                checksum(payload));
    var check = Signature.getInstance(ALGORITHM);
    check.initVerify(certificates.keyAt(signature.getOrDefault("paypal-cert-url", "")));
    check.update(signed.getBytes(UTF_8));
    return check.verify(Base64.getDecoder().decode(part(signature, "sig")));
  }

  private static String part(Map<String, String> signature, String name) {
    return signature.getOrDefault("paypal-transmission-" + name, "");
  }

  private static long checksum(String payload) {
    var crc = new CRC32();
    crc.update(payload.getBytes(UTF_8));
    return crc.getValue();
  }

  @Override
  public Happening read(String payload) {
    return PayPalHappenings.of(JsonMapper.shared().readTree(payload));
  }
}
