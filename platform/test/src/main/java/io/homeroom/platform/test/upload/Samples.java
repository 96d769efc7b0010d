package io.homeroom.platform.test.upload;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Files that somebody might send. */
public final class Samples {
  private static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-" + "TEST-FILE!$H+H*";

  private Samples() {}

  /** Red on the left, blue on the right. */
  public static byte[] picture(String format, int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height);
    pen.setColor(Color.BLUE);
    pen.fillRect(width / 2, 0, width - width / 2, height);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    written(() -> ImageIO.write(image, format, bytes));
    return bytes.toByteArray();
  }

  /** A photo whose camera lay on its side, and says where it was. */
  public static byte[] photo(int orientation, String place) {
    var jpeg = picture("jpeg", 80, 40);
    var exif = new ByteArrayOutputStream();
    var out = new DataOutputStream(exif);
    written(
        () -> {
          out.write("Exif\0\0MM\0*".getBytes(US_ASCII));
          out.writeInt(8);
          out.writeShort(1);
          out.writeShort(0x0112);
          out.writeShort(3);
          out.writeInt(1);
          out.writeShort(orientation);
          out.writeShort(0);
          out.writeInt(0);
          out.write(place.getBytes(UTF_8));
        });
    var photo = new ByteArrayOutputStream();
    var file = new DataOutputStream(photo);
    written(
        () -> {
          file.write(jpeg, 0, 2);
          file.writeShort(0xFFE1);
          file.writeShort(exif.size() + 2);
          exif.writeTo(file);
          file.write(jpeg, 2, jpeg.length - 2);
        });
    return photo.toByteArray();
  }

  /** A PNG of a few bytes that would be ten gigabytes in memory. */
  public static byte[] vast() {
    var png = new ByteArrayOutputStream();
    var out = new DataOutputStream(png);
    written(
        () -> {
          out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
          var header = new ByteArrayOutputStream();
          var fields = new DataOutputStream(header);
          fields.writeBytes("IHDR");
          fields.writeInt(50_000);
          fields.writeInt(50_000);
          fields.write(new byte[] {8, 6, 0, 0, 0});
          var crc = new CRC32();
          crc.update(header.toByteArray());
          out.writeInt(13);
          header.writeTo(out);
          out.writeInt((int) crc.getValue());
        });
    return png.toByteArray();
  }

  /** A progressive JPEG whose last scan comes so many times: each draws all of it again. */
  public static byte[] scans(int times) {
    var jpeg = progressive();
    var last = jpeg.length - 2;
    while (jpeg[last] != (byte) 0xFF || jpeg[last + 1] != (byte) 0xDA) {
      last--;
    }
    var bytes = new ByteArrayOutputStream();
    bytes.write(jpeg, 0, last);
    for (var scan = 0; scan < times; scan++) {
      bytes.write(jpeg, last, jpeg.length - 2 - last);
    }
    bytes.write(jpeg, jpeg.length - 2, 2);
    return bytes.toByteArray();
  }

  private static byte[] progressive() {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var how = writer.getDefaultWriteParam();
    how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    var bytes = new ByteArrayOutputStream();
    written(
        () -> {
          try (var stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            var image = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
            writer.write(null, new IIOImage(image, null, null), how);
          } finally {
            writer.dispose();
          }
        });
    return bytes.toByteArray();
  }

  public static byte[] zipBomb() {
    var bytes = new ByteArrayOutputStream();
    written(
        () -> {
          try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("image.png"));
            zip.write(new byte[50_000_000]);
          }
        });
    return bytes.toByteArray();
  }

  public static byte[] svg() {
    return "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
        .getBytes(UTF_8);
  }

  public static byte[] virus() {
    return EICAR.getBytes(US_ASCII);
  }

  public static byte[] infectedPicture() {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(picture("png", 10, 10));
    bytes.writeBytes(virus());
    return bytes.toByteArray();
  }

  private interface Writing {
    void write() throws IOException;
  }

  private static void written(Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
