package io.homeroom.identity.closing;

/**
 * What goes with an account.
 *
 * @param family whether its family does, as nobody else stays to answer for it
 * @param children how many children go with the family
 * @param graceDays for how many days it can be taken back
 */
public record Extent(boolean family, int children, long graceDays) {

  void requireKnown(boolean familyIsKnown) {
    if (family && !familyIsKnown) {
      throw new FamilyWouldClose();
    }
  }
}
