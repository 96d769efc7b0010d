package io.homeroom.marketplace.search;

/** A property by whose values hits are counted. */
public enum Facet {
  CATEGORY("category"),
  KIND("kind"),
  LESSON("lesson"),
  IN_STOCK("inStock");

  private final String label;

  Facet(String label) {
    this.label = label;
  }

  /** As it is called on the wire and in the index. */
  public String label() {
    return label;
  }
}
