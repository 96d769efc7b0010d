package io.homeroom.platform.uploads.examination;

/** Knows viruses. */
public interface VirusScanner {

  /**
   * Whether there is a virus in it.
   *
   * @throws ScannerAway if that cannot be told at this moment
   */
  boolean infected(byte[] bytes);
}
