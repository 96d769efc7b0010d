package io.homeroom.platform.web.idempotency;

import org.aspectj.lang.ProceedingJoinPoint;
import org.jspecify.annotations.Nullable;

/**
 * Lets any exception of a controller through a transaction as it is, so that its problem is found.
 */
final class Proceeding {
  private Proceeding() {}

  static @Nullable Object with(ProceedingJoinPoint call) {
    try {
      return call.proceed();
    } catch (Throwable thrown) {
      throw Proceeding.<RuntimeException>unchanged(thrown);
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> T unchanged(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
