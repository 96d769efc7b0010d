package io.homeroom.platform.uploads.imageio;

import io.homeroom.platform.uploads.examination.Drawing;
import io.homeroom.platform.uploads.examination.ImageRefused;
import io.homeroom.platform.uploads.examination.Redrawing;
import io.homeroom.platform.uploads.examination.RedrawingBusy;
import io.homeroom.platform.uploads.examination.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.springframework.stereotype.Component;

/** Photos become JPEG, all else PNG. One at a time, as a picture may take 40 MB. */
@Component
class ImageIoRedrawing implements Redrawing {
  private static final float QUALITY = 0.85f;

  private static final long PATIENCE_SECONDS = 10;

  private final ReentrantLock turn = new ReentrantLock();

  @Override
  public Drawing redraw(byte[] bytes) {
    awaitTurn();
    try {
      return drawn(ReadingPictures.read(bytes));
    } finally {
      turn.unlock();
    }
  }

  private void awaitTurn() {
    try {
      if (!turn.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new RedrawingBusy();
      }
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      throw new RedrawingBusy();
    }
  }

  private static Drawing drawn(Picture picture) {
    var format = picture.photo() ? "jpeg" : "png";
    try {
      return new Drawing(written(picture.drawn(), format), "image/" + format);
    } catch (RuntimeException undrawable) {
      throw new ImageRefused(Refusal.NOT_AN_IMAGE);
    }
  }

  private static byte[] written(BufferedImage image, String format) {
    var writer = ImageIO.getImageWritersByFormatName(format).next();
    var bytes = new ByteArrayOutputStream();
    try (var stream = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), compressing(writer, format));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static ImageWriteParam compressing(ImageWriter writer, String format) {
    var how = writer.getDefaultWriteParam();
    if (format.equals("jpeg")) {
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
    }
    return how;
  }
}
