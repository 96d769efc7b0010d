package io.homeroom.marketplace.shipping.refusal;

/** There is no such shipment of this supplier. */
public final class ShipmentNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
