package io.homeroom.identity.device;

import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.news.TellingNews;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recognises a trusted device by its secret. One with a secret that is not, or no longer, the
 * device's is a copy of it, or has been copied: neither is trusted any more.
 */
@Component
public class RecognisingDevice {
  private final TrustedDevices devices;
  private final Clock clock;
  private final Counter copied;
  private final TellingNews news;
  private final ApplicationEventPublisher events;

  RecognisingDevice(
      TrustedDevices devices,
      Clock clock,
      MeterRegistry registry,
      TellingNews news,
      ApplicationEventPublisher events) {
    this.devices = devices;
    this.clock = clock;
    this.copied = registry.counter("homeroom.devices.copied");
    this.news = news;
    this.events = events;
  }

  /**
   * Uses the secret up.
   *
   * @return the one in its place, if the device is one that this person trusts
   */
  @Transactional
  public Optional<DeviceSecret> recognise(KnownPerson person, DeviceSecret shown) {
    return shown
        .device()
        .filter(id -> TrustedDevice.isFor(person.role()))
        .flatMap(id -> recognise(person.id(), id, shown));
  }

  /** The device has not been told the next secret: the one that it showed is good once more. */
  @Transactional
  public void takeBack(KnownPerson person, DeviceSecret next, DeviceSecret shown) {
    next.device()
        .flatMap(id -> devices.findOwnAndLock(id, person.id()))
        .filter(device -> device.holds(next))
        .ifPresent(device -> device.goBackTo(shown));
  }

  private Optional<DeviceSecret> recognise(PersonId person, DeviceId id, DeviceSecret shown) {
    var now = clock.instant();
    var device = devices.findOwnAndLock(id, person).filter(found -> found.isTrusted(now));
    if (device.filter(found -> !found.holds(shown)).isPresent()) {
      devices.delete(device.get());
      copied.increment();
      news.tell(person, LetterTemplate.DEVICE_COPIED);
      events.publishEvent(new DevicesDropped(person, true));
      return Optional.empty();
    }
    return device.map(found -> found.use(now));
  }
}
