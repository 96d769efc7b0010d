package io.homeroom.bench.load;

import java.util.List;

/** What half, nearly all and all of the values do not exceed. */
public record Percentiles(double p50, double p99, double max) {

  public static Percentiles of(List<Double> values) {
    if (values.isEmpty()) {
      return new Percentiles(Double.NaN, Double.NaN, Double.NaN);
    }
    var sorted = values.stream().sorted().toList();
    return new Percentiles(at(sorted, 50), at(sorted, 99), sorted.getLast());
  }

  private static double at(List<Double> sorted, int percent) {
    return sorted.get(Math.max(0, sorted.size() * percent / 100 - 1));
  }

  @Override
  public String toString() {
    return "p50 %.1f, p99 %.1f, max %.1f".formatted(p50, p99, max);
  }
}
