package io.homeroom.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Many callers who do the same at the same moment. */
public final class AtOnce {

  private AtOnce() {}

  public static List<Answer> call(int callers, Callable<Answer> call) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Answer> answers = new ArrayList<>();
      for (var answer : threads.invokeAll(Collections.nCopies(callers, call))) {
        answers.add(answer.get());
      }
      return answers;
    }
  }
}
