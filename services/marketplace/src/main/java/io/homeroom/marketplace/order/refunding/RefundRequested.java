package io.homeroom.marketplace.order.refunding;

import io.homeroom.marketplace.order.EndReason;
import io.homeroom.marketplace.order.Order;
import java.time.Instant;

/** Payments is to give money of an order back; told within the transaction. */
public record RefundRequested(Refund refund, Order order, EndReason reason, Instant occurredAt) {}
