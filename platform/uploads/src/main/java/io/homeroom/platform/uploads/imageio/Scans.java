package io.homeroom.platform.uploads.imageio;

/**
 * The scans of a JPEG, each of which draws all of the picture once more. Cameras and browsers write
 * some ten; a few bytes are enough for one.
 */
final class Scans {
  private static final int MOST = 100;
  private static final byte MARKER = (byte) 0xFF;
  private static final byte START_OF_SCAN = (byte) 0xDA;

  private Scans() {}

  /** Counts at least as many as there are: within a scan no byte can look like its start. */
  static boolean tooMany(byte[] jpeg) {
    var scans = 0;
    for (var i = 1; i < jpeg.length && scans <= MOST; i++) {
      if (jpeg[i - 1] == MARKER && jpeg[i] == START_OF_SCAN) {
        scans++;
      }
    }
    return scans > MOST;
  }
}
