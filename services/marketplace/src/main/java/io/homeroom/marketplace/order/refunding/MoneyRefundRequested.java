package io.homeroom.marketplace.order.refunding;

import io.homeroom.marketplace.order.Order;
import java.util.UUID;

/** Payments is to give an order's money back; told within the transaction. */
public record MoneyRefundRequested(UUID refund, Order order) {}
