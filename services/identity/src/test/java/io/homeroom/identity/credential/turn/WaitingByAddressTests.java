package io.homeroom.identity.credential.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WaitingByAddressTests {
  private final ThreadLocal<@Nullable String> asking = new ThreadLocal<>();
  private final WaitingByAddress waiting =
      new WaitingByAddress(asking::get, new HashingSettings(1, Duration.ofSeconds(1), 1));

  @Test
  void turnsAwayWhoComesFromWhereEnoughWait() {
    assertThatExceptionOfType(AddressBusy.class)
        .isThrownBy(() -> whileOneWaits("here", () -> from("here")));
  }

  @Test
  void letsInWhoComesFromElsewhereOrNowhere() {
    assertThat(whileOneWaits("here", () -> from("there"))).isEqualTo("served");
    assertThat(whileOneWaits("here", () -> from(null))).isEqualTo("served");
    assertThat(whileOneWaits(null, () -> from(null))).isEqualTo("served");
  }

  @Test
  void countsACallWithinACallOnce() {
    asking.set("here");
    assertThat(waiting.counting(() -> waiting.counting(() -> "served"))).isEqualTo("served");
  }

  @Test
  void countsNobodyWhoIsThroughOrHasFailed() {
    assertThat(from("here")).isEqualTo("served");
    assertThatIllegalStateException().isThrownBy(() -> waiting.counting(this::failing));
    assertThat(from("here")).isEqualTo("served");
  }

  private String failing() {
    throw new IllegalStateException("failed");
  }

  private String whileOneWaits(@Nullable String origin, Supplier<String> other) {
    asking.set(origin);
    return waiting.counting(() -> elsewhere(other));
  }

  private String from(@Nullable String origin) {
    asking.set(origin);
    return waiting.counting(() -> "served");
  }

  /** On a thread of its own, to which no scoped value comes along. */
  private static String elsewhere(Supplier<String> call) {
    try {
      return CompletableFuture.supplyAsync(call, command -> Thread.ofVirtual().start(command))
          .join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }
}
