package io.homeroom.marketplace.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchThreadsTests {
  private final SearchThreads threads = new SearchThreads();

  @AfterEach
  void end() {
    threads.close();
  }

  @Test
  void answerInThreadsThatStay() throws IOException {
    assertThat(threads.call(() -> Thread.currentThread().isVirtual())).isFalse();
    assertThat(threads.call(() -> Thread.currentThread().getName())).startsWith("search-");
  }

  @Test
  void passOnWhatFails() {
    assertThatThrownBy(
            () ->
                threads.call(
                    () -> {
                      throw new IOException("disk");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("disk");
    assertThatThrownBy(
            () ->
                threads.call(
                    () -> {
                      throw new IllegalArgumentException("cursor");
                    }))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void leaveWhoIsInterruptedAlone() {
    var gate = new Semaphore(0);
    Thread.currentThread().interrupt();
    assertThatThrownBy(
            () ->
                threads.call(
                    () -> {
                      gate.acquireUninterruptibly();
                      return 1;
                    }))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    gate.release();
  }
}
