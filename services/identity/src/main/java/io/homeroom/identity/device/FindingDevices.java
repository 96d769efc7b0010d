package io.homeroom.identity.device;

import io.homeroom.identity.family.PersonId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class FindingDevices {
  private final TrustedDevices devices;
  private final Clock clock;

  FindingDevices(TrustedDevices devices, Clock clock) {
    this.devices = devices;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<KnownDevice> trustedBy(PersonId person) {
    return devices.findTrusted(person, clock.instant()).stream().map(TrustedDevice::known).toList();
  }
}
