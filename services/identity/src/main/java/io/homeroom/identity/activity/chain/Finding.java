package io.homeroom.identity.activity.chain;

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
    /** It is not the entry that was anchored, or sealed, under its number. */
    NOT_AS_ANCHORED,
    /**
     * The entry was anchored, or the sealed head tells of it, and it is not there: the end was cut
     * off, or an older backup restored.
     */
    CUT_OFF,
    /** The sealed head is not there, or not as it was sealed; the number is the newest entry's. */
    HEAD_CHANGED,
    /** There is no key to check the entry with. */
    KEY_UNKNOWN;

    public String wireName() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
