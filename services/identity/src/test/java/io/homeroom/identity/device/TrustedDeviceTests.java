package io.homeroom.identity.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.security.Role;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TrustedDeviceTests {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final KnownPerson ADA =
      new KnownPerson(
          PersonId.next(),
          FamilyId.next(),
          Role.PARENT,
          Language.EN,
          new PersonalDetails("Ada", new EmailAddress("ada@example.org"), null));

  private final DeviceId id = DeviceId.next();
  private final DeviceSecret secret = DeviceSecret.next(id);
  private final TrustedDevice device = new TrustedDevice(id, ADA, "Safari on iOS", secret, NOON);

  @Test
  void isTrustedFor45DaysHoweverOftenItIsUsed() {
    var end = NOON.plus(Duration.ofDays(45));
    device.use(NOON.plus(Duration.ofDays(44)));
    assertThat(device.isTrusted(end.minusMillis(1))).isTrue();
    assertThat(device.isTrusted(end)).isFalse();
  }

  @Test
  void holdsItsLastSecretAlone() {
    assertThat(device.holds(secret)).isTrue();
    var next = device.use(NOON);
    assertThat(device.holds(secret)).isFalse();
    assertThat(device.holds(next)).isTrue();
    assertThat(next.device()).contains(id);
  }

  @Test
  void isNamedByItsSecretOnly() {
    assertThat(secret.device()).contains(id);
    assertThat(new DeviceSecret("").device()).isEmpty();
    assertThat(new DeviceSecret(id.value().toString()).device()).isEmpty();
    assertThat(new DeviceSecret("x".repeat(36) + ".secret").device()).isEmpty();
    assertThat(secret.toString()).doesNotContain(secret.value());
  }
}
