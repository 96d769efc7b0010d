package io.homeroom.identity.credential.turn;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets only a few of one address wait, so that who sends many does not make all others wait. Who
 * hung up is counted until its work is done, as that is what others wait for.
 */
@Component
public class WaitingByAddress {
  private static final ScopedValue<String> COUNTED = ScopedValue.newInstance();

  private final Map<String, Integer> waiting = new ConcurrentHashMap<>();
  private final Origin origin;
  private final int most;

  WaitingByAddress(Origin origin, HashingSettings settings) {
    this.origin = origin;
    this.most = settings.waitingOfAddress();
  }

  /**
   * Makes a call that may wait, counted once however many calls it holds.
   *
   * @throws AddressBusy if enough of the caller's address wait already
   */
  public <T> T counting(Supplier<T> call) {
    var address = COUNTED.isBound() ? null : origin.current();
    return address == null ? call.get() : counting(address, call);
  }

  /** Likewise where nothing comes of it. */
  public void counting(Runnable call) {
    counting(
        () -> {
          call.run();
          return call;
        });
  }

  private <T> T counting(String address, Supplier<T> call) {
    enter(address);
    try {
      return ScopedValue.where(COUNTED, address).call(call::get);
    } finally {
      waiting.computeIfPresent(address, (_, now) -> now == 1 ? null : now - 1);
    }
  }

  private void enter(String address) {
    waiting.compute(
        address,
        (_, now) -> {
          int others = now == null ? 0 : now;
          if (others >= most) {
            throw new AddressBusy();
          }
          return others + 1;
        });
  }
}
