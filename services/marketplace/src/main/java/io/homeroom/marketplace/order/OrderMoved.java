package io.homeroom.marketplace.order;

/** An order has been placed, or has come to another state. */
public record OrderMoved(Order order) {}
