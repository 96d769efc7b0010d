package io.homeroom.platform.uploads.imageio;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.platform.test.upload.Samples;
import io.homeroom.platform.uploads.examination.ImageRefused;
import io.homeroom.platform.uploads.examination.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedrawingTests {
  private static final int RED = 0xFFFF0000;
  private static final byte[] WEBP =
      Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

  private final ImageIoRedrawing redrawing = new ImageIoRedrawing();

  @ParameterizedTest
  @CsvSource({"png,image/png", "gif,image/png", "jpeg,image/jpeg"})
  void drawsEachFormat(String format, String contentType) throws IOException {
    var drawing = redrawing.redraw(Samples.picture(format, 30, 20));

    assertThat(drawing.contentType()).isEqualTo(contentType);
    assertThat(image(drawing.bytes()).getWidth()).isEqualTo(30);
  }

  @Test
  void drawsWebp() throws IOException {
    assertThat(image(redrawing.redraw(WEBP).bytes()).getWidth()).isEqualTo(1);
  }

  @Test
  void keepsWhatIsTransparent() throws IOException {
    var clear = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(clear, "png", bytes);

    assertThat(image(redrawing.redraw(bytes.toByteArray()).bytes()).getRGB(1, 1)).isZero();
  }

  /** The left side is red: where it goes as the camera was turned. */
  @ParameterizedTest
  @CsvSource({
    "1,80,40,10,20", "2,80,40,70,20", "3,80,40,70,20", "4,80,40,10,20",
    "5,40,80,20,10", "6,40,80,20,10", "7,40,80,20,70", "8,40,80,20,70"
  })
  void putsPhotosUpright(int orientation, int width, int height, int x, int y) throws IOException {
    var drawn = image(redrawing.redraw(Samples.photo(orientation, "")).bytes());

    assertThat(drawn.getWidth()).isEqualTo(width);
    assertThat(drawn.getHeight()).isEqualTo(height);
    assertThat(drawn.getRGB(x, y) & 0xFF0000).isGreaterThan(0xC00000);
    assertThat(drawn.getRGB(x, y) & 0xFF).isLessThan(0x40);
  }

  @Test
  void drawsLargePicturesSmaller() throws IOException {
    var drawn = image(redrawing.redraw(Samples.picture("png", 5000, 1000)).bytes());

    assertThat(drawn.getWidth()).isBetween(1600, 2048);
    assertThat(drawn.getRGB(10, 10)).isEqualTo(RED);
  }

  @Test
  void refusesWhatWouldTakeTooMuchMemory() {
    assertThatThrownBy(() -> redrawing.redraw(Samples.vast()))
        .isInstanceOfSatisfying(
            ImageRefused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Refusal.TOO_MANY_PIXELS));
  }

  @Test
  void refusesSoonerWhatIsReadAsAWhole() {
    var webp = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
    webp.put("RIFF".getBytes(US_ASCII)).putInt(22).put("WEBPVP8L".getBytes(US_ASCII)).putInt(10);
    webp.put((byte) 0x2F).putInt((4000 - 1) | (4000 - 1) << 14);

    assertThatThrownBy(() -> redrawing.redraw(webp.array()))
        .isInstanceOfSatisfying(
            ImageRefused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Refusal.TOO_MANY_PIXELS));
  }

  @Test
  void drawsAPictureThatComesInScans() throws IOException {
    assertThat(image(redrawing.redraw(Samples.scans(1)).bytes()).getWidth()).isEqualTo(800);
  }

  @Test
  void refusesWhatWouldTakeTooMuchTime() {
    assertThatThrownBy(() -> redrawing.redraw(Samples.scans(200)))
        .isInstanceOfSatisfying(
            ImageRefused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Refusal.TOO_MANY_PIXELS));
  }

  @ParameterizedTest
  @CsvSource({"png", "gif", "jpeg"})
  void refusesWhatIsCutOffOrBroken(String format) {
    var whole = Samples.picture(format, 300, 200);
    var broken = Arrays.copyOf(whole, 20);

    assertThatThrownBy(() -> redrawing.redraw(broken)).isInstanceOf(ImageRefused.class);
    assertThatThrownBy(() -> redrawing.redraw(new byte[0])).isInstanceOf(ImageRefused.class);
  }

  private static BufferedImage image(byte[] bytes) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }
}
