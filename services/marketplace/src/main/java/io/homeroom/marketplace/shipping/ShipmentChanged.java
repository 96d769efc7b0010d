package io.homeroom.marketplace.shipping;

/** A shipment has been shipped or delivered. */
public record ShipmentChanged(Shipment shipment) {}
