package io.homeroom.marketplace.stock.web;

import io.homeroom.marketplace.stock.StockLevel;

/** How many there are of a product, on the wire. */
record StockView(int onHand, int reserved, int available) {

  static StockView of(StockLevel level) {
    return new StockView(level.onHand(), level.reserved(), level.available());
  }
}
