package io.homeroom.identity.activity;

import java.util.Locale;

/**
 * Something about the log that is not as it was left.
 *
 * @param sequence the number of the entry
 */
public record Finding(Kind kind, long sequence) {

  /** What is wrong. */
  public enum Kind {
    /** The entry was changed, moved or inserted. */
    CHANGED,
    /** The entry is not there, or more than one from that number on. */
    MISSING,
    /** It is not the entry that was anchored under its number. */
    NOT_AS_ANCHORED,
    /**
     * The entry was anchored and is not there: the end was cut off, or an older backup restored.
     */
    CUT_OFF,
    /** There is no key to check the entry with. */
    KEY_UNKNOWN;

    public String wireName() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
