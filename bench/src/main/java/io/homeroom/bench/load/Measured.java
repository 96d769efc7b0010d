package io.homeroom.bench.load;

/**
 * What clients saw.
 *
 * @param perSecond answers of the kind that was asked for
 * @param millis how long these took
 * @param failures all other answers, and calls without one
 */
public record Measured(double perSecond, Percentiles millis, long failures) {

  @Override
  public String toString() {
    return "%,.0f/s, ms: %s, failures: %d".formatted(perSecond, millis, failures);
  }
}
