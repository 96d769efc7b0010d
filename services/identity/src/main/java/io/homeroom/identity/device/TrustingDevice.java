package io.homeroom.identity.device;

import io.homeroom.identity.family.KnownPerson;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class TrustingDevice {
  private final TrustedDevices devices;
  private final Clock clock;

  TrustingDevice(TrustedDevices devices, Clock clock) {
    this.devices = devices;
    this.clock = clock;
  }

  /** Trusts a device on which the person has just entered a code; it is to keep the secret. */
  @Transactional
  public DeviceSecret trust(KnownPerson person, String name) {
    var id = DeviceId.next();
    var secret = DeviceSecret.next(id);
    devices.save(new TrustedDevice(id, person, name, secret, clock.instant()));
    return secret;
  }
}
