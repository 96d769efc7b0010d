package io.homeroom.marketplace.stock;

import io.homeroom.marketplace.catalogue.KnownProducts;
import io.homeroom.marketplace.catalogue.ProductId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
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
  private final KnownProducts products;
  private final Reservations reservations;
  private final Levels levels;
  private final Clock clock;

  Stock(KnownProducts products, Reservations reservations, Levels levels, Clock clock) {
    this.products = products;
    this.reservations = reservations;
    this.levels = levels;
    this.clock = clock;
  }

  /**
   * Keeps all of it until a moment, or nothing. Digital products are passed over. What is kept
   * under the reference is kept until the later moment; what was released is reserved anew.
   *
   * @throws OutOfStock if there are not as many of a product
   * @throws ReferenceTaken if something else is kept under the reference, or was given back
   */
  public void reserve(String reference, Map<ProductId, Integer> quantities, Instant until) {
    var lines = physical(quantities);
    if (!reservations.begin(reference, until)) {
      var former = reservations.lock(reference).orElseThrow(ReferenceTaken::new);
      if (former.state() != ReservationState.RELEASED) {
        requireSame(former, lines);
        prolong(former, until);
        return;
      }
      reservations.become(reference, ReservationState.HELD, until);
    }
    lines.forEach(this::keep);
    reservations.write(reference, lines);
  }

  /**
   * Hands out what was kept.
   *
   * @throws ReservationExpired if it is not kept any more
   */
  public void take(String reference) {
    var reservation = reservations.lock(reference).orElseThrow(ReservationExpired::new);
    switch (reservation.state()) {
      case TAKEN -> {}
      case RELEASED, GIVEN_BACK -> throw new ReservationExpired();
      case HELD -> {
        if (reservation.isExpired(clock.instant())) {
          throw new ReservationExpired();
        }
        reservation.lines().forEach((product, number) -> move(product, -number, -number));
        become(reservation, ReservationState.TAKEN);
      }
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

  private SortedMap<ProductId, Integer> physical(Map<ProductId, Integer> quantities) {
    var lines = new TreeMap<ProductId, Integer>(Reservations.LOCK_ORDER);
    lines.putAll(quantities);
    lines.keySet().retainAll(products.physicalAmong(quantities.keySet()));
    return lines;
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
