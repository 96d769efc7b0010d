package io.homeroom.platform.uploads.examination;

/** Draws images anew. */
public interface Redrawing {

  /**
   * The same picture without anything else that the file held.
   *
   * @throws ImageRefused if it is none, or too large a one
   * @throws RedrawingBusy if others are being drawn for long
   */
  Drawing redraw(byte[] bytes);
}
