package io.homeroom.identity.device;

import java.time.Clock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes devices whose trust is over. */
@Component
class ForgettingDevices {
  private final TrustedDevices devices;
  private final Clock clock;

  ForgettingDevices(TrustedDevices devices, Clock clock) {
    this.devices = devices;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.device.forget-every:1h}", initialDelayString = "1m")
  @SchedulerLock(name = "forget-devices", lockAtMostFor = "10m")
  @Transactional
  void forget() {
    devices.deleteExpired(clock.instant());
  }
}
