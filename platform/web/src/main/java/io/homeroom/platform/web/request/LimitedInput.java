package io.homeroom.platform.web.request;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** Counts what is read and fails beyond the limit. */
final class LimitedInput extends ServletInputStream {
  private final ServletInputStream input;
  private final long limit;
  private long count;

  LimitedInput(ServletInputStream input, long limit) {
    this.input = input;
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    var read = input.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    var read = input.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int read) throws BodyTooLarge {
    count += read;
    if (count > limit) {
      throw new BodyTooLarge(limit);
    }
  }

  @Override
  public boolean isFinished() {
    return input.isFinished();
  }

  @Override
  public boolean isReady() {
    return input.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    input.setReadListener(listener);
  }
}
