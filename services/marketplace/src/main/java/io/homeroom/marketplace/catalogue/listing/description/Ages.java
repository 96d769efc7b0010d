package io.homeroom.marketplace.catalogue.listing.description;

/** For whom a product is, in years; both ends belong to it. */
public record Ages(int min, int max) {

  /**
   * From one age to another.
   *
   * @throws AgesMustAscend if the first is above the second
   */
  public Ages {
    if (min > max) {
      throw new AgesMustAscend();
    }
  }
}
