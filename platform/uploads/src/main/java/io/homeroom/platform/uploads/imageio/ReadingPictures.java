package io.homeroom.platform.uploads.imageio;

import io.homeroom.platform.uploads.examination.ImageRefused;
import io.homeroom.platform.uploads.examination.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads the formats that are allowed, whatever a file calls itself. Its measures are looked at
 * before its pixels, and a large picture is read coarsely, so that a small file can take neither
 * much memory nor much time.
 */
final class ReadingPictures {
  private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif", "webp");
  private static final long MOST_PIXELS = 25_000_000;

  /** Its reader cannot read coarsely without all pixels in memory. */
  private static final long MOST_PIXELS_OF_WEBP = 8_000_000;

  private static final int LONGEST_SIDE = 2048;

  private ReadingPictures() {}

  static Picture read(byte[] bytes) {
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      var readers = ImageIO.getImageReaders(stream);
      while (readers.hasNext()) {
        var reader = readers.next();
        var format = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (FORMATS.contains(format)) {
          return read(reader, stream, bytes);
        }
      }
      throw new ImageRefused(Refusal.NOT_AN_IMAGE);
    } catch (ImageRefused refused) {
      throw refused;
    } catch (IOException | RuntimeException broken) {
      throw new ImageRefused(Refusal.NOT_AN_IMAGE);
    }
  }

  private static Picture read(ImageReader reader, ImageInputStream stream, byte[] bytes)
      throws IOException {
    try {
      reader.setInput(stream, true, true);
      long width = reader.getWidth(0);
      long height = reader.getHeight(0);
      var webp = reader.getFormatName().equalsIgnoreCase("webp");
      if (width * height > (webp ? MOST_PIXELS_OF_WEBP : MOST_PIXELS)) {
        throw new ImageRefused(Refusal.TOO_MANY_PIXELS);
      }
      var jpeg = reader.getFormatName().equalsIgnoreCase("jpeg");
      if (jpeg && Scans.tooMany(bytes)) {
        throw new ImageRefused(Refusal.TOO_MANY_PIXELS);
      }
      var coarse = (int) Math.ceilDiv(Math.max(width, height), LONGEST_SIDE);
      var how = reader.getDefaultReadParam();
      how.setSourceSubsampling(coarse, coarse, 0, 0);
      return new Picture(reader.read(0, how), jpeg, jpeg ? Orientation.of(bytes) : 1);
    } finally {
      reader.dispose();
    }
  }
}
