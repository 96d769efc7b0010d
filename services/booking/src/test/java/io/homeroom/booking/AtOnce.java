package io.homeroom.booking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Many callers who do something at the same moment. */
public final class AtOnce {

  private AtOnce() {}

  public static <T> List<T> call(int callers, Callable<T> call) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<T> answers = new ArrayList<>();
      for (var answer : threads.invokeAll(Collections.nCopies(callers, call))) {
        answers.add(answer.get());
      }
      return answers;
    }
  }
}
