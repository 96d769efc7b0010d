package io.homeroom.local.part;

import java.util.Locale;

/** What a part is to the suite. */
public enum Kind {
  /** A server the services store in or travel by. */
  BACKING,
  /** Stands in for a foreign provider. */
  EMULATOR,
  /** Homeroom itself. */
  SERVICE;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
