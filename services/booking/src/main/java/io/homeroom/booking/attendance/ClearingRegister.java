package io.homeroom.booking.attendance;

import io.homeroom.booking.schedule.SessionReplanned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who was there before a session was moved has not been in it, and who was not may come yet. */
@Component
class ClearingRegister {
  private final Register register;

  ClearingRegister(Register register) {
    this.register = register;
  }

  @EventListener
  void on(SessionReplanned event) {
    if (event.gathersAnew()) {
      register.clear(event.after().id());
    }
  }
}
