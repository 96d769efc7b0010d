package io.homeroom.marketplace.stock;

/**
 * How many there are of a product.
 *
 * @param onHand in all
 * @param reserved of these, kept for somebody
 */
public record StockLevel(int onHand, int reserved) {

  static final StockLevel NOTHING = new StockLevel(0, 0);

  public int available() {
    return onHand - reserved;
  }
}
