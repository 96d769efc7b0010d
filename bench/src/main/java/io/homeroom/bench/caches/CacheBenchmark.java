package io.homeroom.bench.caches;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many families' evening, faster than life, and how much of what they read was kept. */
final class CacheBenchmark {
  private static final int MOVING_IN_AT_ONCE = 8;
  private static final Duration LONGER_THAN_ANYTHING_IS_KEPT = Duration.ofDays(2);

  private CacheBenchmark() {}

  /** Arguments: families; how much faster than life; minutes of life. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    int families = Integer.parseInt(arguments[0]);
    int haste = Integer.parseInt(arguments[1]);
    Duration life = Duration.ofMinutes(Long.parseLong(arguments[2]));
    List<Household> households = settled(families);
    List<String> categories = categories(households.getFirst());
    try (HastyRedis redis =
        new HastyRedis(
            Integer.parseInt(Addresses.setting("HOMEROOM_REDIS_PORT")),
            Addresses.setting("HOMEROOM_REDIS_PASSWORD"))) {
      redis.age(LONGER_THAN_ANYTHING_IS_KEPT);
      HitRates before = HitRates.now();
      var passing = redis.pass(haste);
      spend(households, categories, life, haste);
      if (!passing.cancel(true)) {
        throw new IllegalStateException("Time stood still");
      }
      report(HitRates.now(), before);
    }
  }

  private static List<Household> settled(int families)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(MOVING_IN_AT_ONCE)) {
      Callable<Household> settling = Household::settled;
      List<Household> households = new ArrayList<>();
      for (var household : threads.invokeAll(Collections.nCopies(families, settling))) {
        households.add(household.get());
      }
      return households;
    }
  }

  private static List<String> categories(Household household) {
    return household
        .parent()
        .door()
        .get("/api/store/categories")
        .expect(200)
        .json()
        .findValuesAsString("categoryId");
  }

  private static void spend(
      List<Household> households, List<String> categories, Duration life, int haste)
      throws InterruptedException, ExecutionException {
    List<Future<?>> members = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int number = 0; number < households.size(); number++) {
        var evening = new Evening(households.get(number), categories, life, haste);
        var parents = new Random(2L * number);
        var childs = new Random(2L * number + 1);
        members.add(threads.submit(() -> evening.ofParent(parents)));
        members.add(threads.submit(() -> evening.ofChild(childs)));
      }
    }
    for (var member : members) {
      member.get();
    }
  }

  private static void report(HitRates after, HitRates before) {
    after.print("session", 99, before);
    after.print("user-profile", 95, before);
    after.print("parent-children", 90, before);
    after.print("child-tasks", 85, before);
    after.print("products", 99, before);
    after.print("child-settings", 100, before);
  }
}
