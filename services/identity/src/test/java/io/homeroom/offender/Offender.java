package io.homeroom.offender;

import io.homeroom.platform.messaging.Outbox;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.springframework.http.HttpStatus;

/** Breaks each rule of the house, for the tests to see that the rules notice. */
@Entity
public class Offender {
  private final Outbox outbox;
  private HttpStatus status = HttpStatus.OK;

  Offender(Outbox outbox) {
    this.outbox = outbox;
  }

  public void setStatus(HttpStatus status) {
    this.status = status;
  }

  @Override
  public String toString() {
    return outbox + " " + status + " " + Instant.now();
  }
}
