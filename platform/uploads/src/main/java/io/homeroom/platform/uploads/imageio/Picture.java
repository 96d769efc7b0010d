package io.homeroom.platform.uploads.imageio;

import java.awt.Color;
import java.awt.image.BufferedImage;

/**
 * What was read.
 *
 * @param photo whether it came as one: then it may lose what nobody sees
 * @param orientation how the camera was held
 */
record Picture(BufferedImage pixels, boolean photo, int orientation) {

  boolean transparent() {
    return pixels.getColorModel().hasAlpha();
  }

  /** Upright, and in plain colours. */
  BufferedImage drawn() {
    var lying = Orientation.lying(orientation);
    var width = pixels.getWidth();
    var height = pixels.getHeight();
    var type = transparent() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    var drawn = new BufferedImage(lying ? height : width, lying ? width : height, type);
    var pen = drawn.createGraphics();
    try {
      if (!transparent()) {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
      }
      pen.drawImage(pixels, Orientation.upright(orientation, width, height), null);
    } finally {
      pen.dispose();
    }
    return drawn;
  }
}
