package io.homeroom.payments.checkout;

import io.homeroom.payments.provider.SessionOrder.Line;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What another service asks to be paid. */
public record Draft(
    String reference,
    UUID family,
    UUID person,
    String currency,
    List<Line> lines,
    Instant expiresAt) {

  public Draft {
    lines = List.copyOf(lines);
  }

  long minor() {
    return lines.stream()
        .mapToLong(line -> Math.multiplyExact(line.minor(), line.quantity()))
        .reduce(0, Math::addExact);
  }
}
