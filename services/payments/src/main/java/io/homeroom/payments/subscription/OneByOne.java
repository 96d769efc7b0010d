package io.homeroom.payments.subscription;

import io.homeroom.payments.provider.ProviderAway;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something about each of several, however it went with the others. */
public final class OneByOne {
  private static final Logger LOG = LoggerFactory.getLogger(OneByOne.class);

  private OneByOne() {}

  /** Whether it is done about all of them; {@code whose} they are is said in the log. */
  public static <T> boolean attempt(Object whose, List<T> all, Consumer<T> step) {
    var done = true;
    for (var each : all) {
      done &= attempt(whose, each, step);
    }
    return done;
  }

  private static <T> boolean attempt(Object whose, T each, Consumer<T> step) {
    try {
      step.accept(each);
      return true;
    } catch (ProviderAway away) {
      LOG.warn("Something of {} waits for the provider: {}", whose, away.getMessage());
    } catch (RuntimeException failed) {
      LOG.error("Something of {} is left for later", whose, failed);
    }
    return false;
  }
}
