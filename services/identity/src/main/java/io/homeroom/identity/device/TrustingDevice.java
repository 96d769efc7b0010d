package io.homeroom.identity.device;

import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.tier.AllowedByTier;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class TrustingDevice {
  private final TrustedDevices devices;
  private final AllowedByTier allowed;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TrustingDevice(
      TrustedDevices devices,
      AllowedByTier allowed,
      JdbcClient jdbc,
      ApplicationEventPublisher events,
      Clock clock) {
    this.devices = devices;
    this.allowed = allowed;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Trusts a device on which the person has just entered a code, unless they are an admin.
   *
   * @return what it is to keep
   * @throws io.homeroom.platform.web.tier.TierLimitReached if they trust as many as they may
   */
  @Transactional
  public Optional<DeviceSecret> trust(KnownPerson person, String name) {
    if (!TrustedDevice.isFor(person.role())) {
      return Optional.empty();
    }
    var now = clock.instant();
    waitForTurn(person.id());
    long trusted = devices.countTrusted(person.id(), now);
    allowed.requireRoom(person.family(), AllowedByTier.DEVICES, trusted);
    var id = DeviceId.next();
    var secret = DeviceSecret.next(id);
    devices.save(new TrustedDevice(id, person, name, secret, now));
    events.publishEvent(new DeviceTrusted(person.id()));
    return Optional.of(secret);
  }

  /**
   * One at a time counts a person's devices. A lock of its own, taken last: the rows that a sign-in
   * has locked by now are locked in other orders elsewhere.
   */
  private void waitForTurn(PersonId person) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
        .param("key", "trusted-devices:" + person.value())
        .query()
        .singleRow();
  }
}
