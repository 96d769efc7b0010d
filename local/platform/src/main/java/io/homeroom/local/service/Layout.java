package io.homeroom.local.service;

import io.homeroom.local.home.Exclusive;
import io.homeroom.local.home.Home;
import io.homeroom.local.home.Trouble;
import io.homeroom.local.part.Contents;
import io.homeroom.local.part.Folders;
import io.homeroom.local.part.Jvm;
import io.homeroom.local.part.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An executable jar taken apart, in a folder named by its content. A start cache needs that, it
 * starts faster, and a build cannot change it under a running process.
 */
record Layout(Path built, Path services, String content) {

  private static final int KEPT = 3;

  static Layout of(Home home, Path jar) throws IOException {
    if (!Files.exists(jar)) {
      throw new Trouble(
          home.repository().relativize(jar)
              + " is not built. Run `homeroom up` without --no-build.");
    }
    String name = jar.getFileName().toString().replace(".jar", "");
    Path services = home.cache().resolve("services").resolve(name);
    return new Layout(jar, services, Contents.ofJar(jar));
  }

  Path folder() {
    return services.resolve(content);
  }

  Path jar() {
    return folder().resolve(built.getFileName());
  }

  StartCache startCache() {
    return new StartCache(folder(), folder().resolve("start-" + Runtime.version() + ".aot"));
  }

  void unpack(Path log) throws IOException {
    try (Exclusive _ = Exclusive.hold(services.resolve("lock"), "up")) {
      if (!Files.isDirectory(folder())) {
        forgetOld();
        Path fresh = services.resolve("fresh");
        Folders.delete(fresh);
        new Tool(
                List.of(
                    Jvm.java(),
                    "-XX:TieredStopAtLevel=1",
                    "-Djarmode=tools",
                    "-jar",
                    built.toString(),
                    "extract",
                    "--destination",
                    fresh.toString()),
                Map.of(),
                services,
                log)
            .run();
        Files.move(fresh, folder(), StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private void forgetOld() throws IOException {
    List<Path> newestFirst;
    try (Stream<Path> layouts = Files.list(services)) {
      newestFirst =
          layouts
              .filter(Files::isDirectory)
              .sorted(
                  Comparator.comparingLong((Path path) -> path.toFile().lastModified()).reversed())
              .toList();
    }
    for (Path old :
        newestFirst.subList(Math.min(KEPT - 1, newestFirst.size()), newestFirst.size())) {
      Folders.delete(old);
    }
  }
}
