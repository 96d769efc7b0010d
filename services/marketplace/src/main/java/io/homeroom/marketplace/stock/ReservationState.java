package io.homeroom.marketplace.stock;

/** Where a reservation is in its life. */
enum ReservationState {
  HELD,
  TAKEN,
  RELEASED,
  GIVEN_BACK
}
