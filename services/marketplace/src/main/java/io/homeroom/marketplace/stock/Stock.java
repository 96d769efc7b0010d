package io.homeroom.marketplace.stock;

import io.homeroom.marketplace.catalogue.ProductId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is being bought, and hands it out once. Each step is known by its reference, so that
 * repeating it changes nothing.
 */
@Component
@Transactional
public class Stock {
  private final Reservations reservations;
  private final Levels levels;
  private final Clock clock;

  Stock(Reservations reservations, Levels levels, Clock clock) {
    this.reservations = reservations;
    this.levels = levels;
    this.clock = clock;
  }

  /**
   * Keeps all of it until a moment, or nothing. What is kept under the reference is kept until the
   * later moment; what was released is reserved anew.
   *
   * @param quantities of physical products, one at least
   * @throws OutOfStock if there are not as many of a product
   * @throws ReferenceTaken if something else is kept under the reference, or was given back
   */
  public void reserve(String reference, Map<ProductId, Integer> quantities, Instant until) {
    var lines = new TreeMap<ProductId, Integer>(Reservations.LOCK_ORDER);
    lines.putAll(quantities);
    if (reservations.begin(reference, lines, until)) {
      lines.forEach(this::keep);
      return;
    }
    var former = reservations.lock(reference).orElseThrow(ReferenceTaken::new);
    if (former.state() == ReservationState.RELEASED) {
      reservations.become(reference, ReservationState.HELD, until);
      lines.forEach(this::keep);
      reservations.write(reference, lines);
    } else {
      requireSame(former, lines);
      prolong(former, until);
    }
  }

  /**
   * Hands out what was kept.
   *
   * @throws ReservationExpired if it is not kept any more
   */
  public void take(String reference) {
    var taken = reservations.take(reference, clock.instant());
    if (taken.isEmpty()) {
      requireTaken(reference);
    }
    taken.forEach((product, number) -> move(product, -number, -number));
  }

  private void requireTaken(String reference) {
    var state = reservations.lock(reference).map(Reservation::state);
    if (!state.equals(Optional.of(ReservationState.TAKEN))) {
      throw new ReservationExpired();
    }
  }

  /** Keeps it no longer. What has been taken stays taken. */
  public void release(String reference) {
    reservations
        .lock(reference)
        .filter(Reservation::isHeld)
        .ifPresent(
            reservation -> {
              reservation.lines().forEach((product, number) -> move(product, 0, -number));
              become(reservation, ReservationState.RELEASED);
            });
  }

  /** Takes back these products of what was handed out, all there are of each. */
  public void giveBack(String reference, Set<ProductId> products) {
    reservations
        .lock(reference)
        .filter(reservation -> reservation.state() == ReservationState.TAKEN)
        .ifPresent(reservation -> giveBack(reservation, products));
  }

  private void giveBack(Reservation reservation, Set<ProductId> products) {
    var kept = new TreeMap<>(reservation.lines());
    kept.keySet().removeAll(products);
    reservation
        .lines()
        .forEach(
            (product, number) -> {
              if (!kept.containsKey(product)) {
                move(product, number, 0);
              }
            });
    reservations.write(reservation.reference(), kept);
    if (kept.isEmpty()) {
      become(reservation, ReservationState.GIVEN_BACK);
    }
  }

  private void prolong(Reservation reservation, Instant until) {
    if (reservation.isHeld() && until.isAfter(reservation.until())) {
      reservations.become(reservation.reference(), ReservationState.HELD, until);
    }
  }

  private void keep(ProductId product, int number) {
    if (!levels.change(product, 0, number)) {
      throw new OutOfStock(product);
    }
  }

  private void move(ProductId product, int onHand, int reserved) {
    if (!levels.change(product, onHand, reserved)) {
      throw new IllegalStateException("What is reserved of " + product + " is not there");
    }
  }

  private void become(Reservation reservation, ReservationState state) {
    reservations.become(reservation.reference(), state, reservation.until());
  }

  private static void requireSame(Reservation former, SortedMap<ProductId, Integer> lines) {
    if (former.state() == ReservationState.GIVEN_BACK || !former.lines().equals(lines)) {
      throw new ReferenceTaken();
    }
  }
}
