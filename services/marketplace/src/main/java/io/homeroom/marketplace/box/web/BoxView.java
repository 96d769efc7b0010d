package io.homeroom.marketplace.box.web;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.shipping.ShipmentState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a family gets each month. It is paused and cancelled where it is paid: at {@code
 * /api/subscriptions} it is the product {@code box:<boxId>}.
 *
 * @param minor what a month costs
 * @param running whether the family gets it: it is paid for, or will be asked for
 * @param soldOn whether further months can be had of the product
 * @param months those that are paid, the newest first
 */
record BoxView(
    UUID boxId,
    UUID productId,
    Map<Language, String> titles,
    long minor,
    String currency,
    Instant begunAt,
    boolean running,
    boolean soldOn,
    List<MonthView> months) {

  /**
   * A month that is paid.
   *
   * @param givenBackAt when all of its money was given back: it is not sent, unless it was already
   * @param shipment null while it is owed: none is in stock, or there is no address
   */
  record MonthView(
      UUID monthId,
      Instant paidAt,
      @Nullable Instant givenBackAt,
      @Nullable TrackingView shipment) {}

  /** Where it is. */
  record TrackingView(
      ShipmentState state,
      @Nullable String carrier,
      @Nullable String trackingCode,
      Instant changedAt) {}
}
