package io.homeroom.marketplace.shipping.refusal;

/** What is to be done to the shipment does not follow from what it is. */
public final class ShipmentOutOfTurn extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
