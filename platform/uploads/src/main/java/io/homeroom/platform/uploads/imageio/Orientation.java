package io.homeroom.platform.uploads.imageio;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * How a camera was held, as a JPEG's Exif part says (tag 274 of Exif 2.3): 1 upright, 2 to 8 turned
 * or mirrored.
 */
final class Orientation {
  private static final int EXIF = 0xFFE1;
  private static final int SCAN = 0xFFDA;
  private static final byte[] NAME = "Exif\0\0".getBytes(US_ASCII);
  private static final int TAG = 0x0112;
  private static final int UPRIGHT = 1;

  private Orientation() {}

  /** Upright where nothing, or nothing sensible, is said. */
  static int of(byte[] jpeg) {
    try {
      var file = ByteBuffer.wrap(jpeg).position(2);
      for (var marker = file.getShort() & 0xFFFF;
          marker != SCAN;
          marker = file.getShort() & 0xFFFF) {
        var length = (file.getShort() & 0xFFFF) - 2;
        var part = file.slice(file.position(), length);
        if (marker == EXIF && part.remaining() > NAME.length && startsWithName(part)) {
          return told(part.slice());
        }
        file.position(file.position() + length);
      }
      return UPRIGHT;
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException no) {
      return UPRIGHT;
    }
  }

  private static boolean startsWithName(ByteBuffer part) {
    var name = new byte[NAME.length];
    part.get(name);
    return Arrays.equals(name, NAME);
  }

  private static int told(ByteBuffer tiff) {
    tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    var directory = tiff.getInt(4);
    var entries = tiff.getShort(directory) & 0xFFFF;
    for (var entry = 0; entry < entries; entry++) {
      var at = directory + 2 + 12 * entry;
      if ((tiff.getShort(at) & 0xFFFF) == TAG) {
        var value = tiff.getShort(at + 8);
        return value >= 1 && value <= 8 ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  static boolean lying(int orientation) {
    return orientation > 4;
  }

  /** Puts a picture of that width and height upright. */
  static AffineTransform upright(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
