package io.homeroom.identity.activity;

/** An entry's number and mac; the newest, unless it says otherwise. */
public record Head(long sequence, String mac) {
  /** What the first entry follows. */
  static final Head BEGINNING = new Head(0, "");

  static Head of(SealedEntry sealed) {
    return new Head(sealed.entry().sequence(), sealed.mac());
  }
}
