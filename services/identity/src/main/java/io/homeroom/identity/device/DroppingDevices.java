package io.homeroom.identity.device;

import io.homeroom.identity.closure.AccountClosing;
import io.homeroom.identity.credential.PasswordChanged;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.event.GuardianLeft;
import io.homeroom.identity.twofactor.SecondFactorChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends the trust in devices: on their owner's word, and when what it was built on changes. */
@Component
public class DroppingDevices {
  private final TrustedDevices devices;
  private final ApplicationEventPublisher events;

  DroppingDevices(TrustedDevices devices, ApplicationEventPublisher events) {
    this.devices = devices;
    this.events = events;
  }

  /**
   * Drops one.
   *
   * @throws DeviceNotFound if it is not theirs
   */
  @Transactional
  public void drop(DeviceId device, PersonId person) {
    devices.delete(devices.findOwnAndLock(device, person).orElseThrow(DeviceNotFound::new));
    events.publishEvent(new DevicesDropped(person, false));
  }

  @Transactional
  public void dropAll(PersonId person) {
    devices.deleteAllOf(person);
    events.publishEvent(new DevicesDropped(person, false));
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(PasswordChanged event) {
    dropAll(event.person());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(GuardianLeft event) {
    dropAll(event.guardian());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(AccountClosing event) {
    dropAll(event.person());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(SecondFactorChanged event) {
    dropAll(event.person());
  }
}
