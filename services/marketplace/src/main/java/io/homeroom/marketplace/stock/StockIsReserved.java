package io.homeroom.marketplace.stock;

/** What is to leave the stock is kept for somebody. */
public final class StockIsReserved extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
