package io.homeroom.local.service;

import io.homeroom.local.home.Exclusive;
import io.homeroom.local.part.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The JVM's ahead-of-time cache of one service: its classes loaded and linked as a training run
 * left them. The run builds the whole application context and ends before it serves or consumes
 * anything.
 */
record StartCache(Path folder, Path file) {

  boolean exists() {
    return Files.exists(file);
  }

  List<String> use() {
    return exists() ? List.of("-XX:AOTCache=" + file, "-Xlog:aot=off,cds=off") : List.of();
  }

  void make(Function<List<String>, List<String>> command, Map<String, String> environment, Path log)
      throws IOException {
    try (Exclusive _ = Exclusive.hold(file.resolveSibling("training.lock"), "train")) {
      if (exists()) {
        return;
      }
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      List<String> training = new ArrayList<>(List.of("nice", "-n", "19"));
      training.addAll(
          command.apply(List.of("-XX:AOTCacheOutput=" + fresh, "-Dspring.context.exit=onRefresh")));
      new Tool(training, environment, folder, log).run();
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
