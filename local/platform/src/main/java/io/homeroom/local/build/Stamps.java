package io.homeroom.local.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * From which sources each module was built last, and what that build left. A build by someone else
 * changes what is left, so the stamp does not hold for it.
 */
final class Stamps {

  private final Path folder;
  private final Modules modules;

  Stamps(Path folder, Modules modules) {
    this.folder = folder;
    this.modules = modules;
  }

  boolean stale(Module module) throws IOException {
    Path stamp = stamp(module);
    return !Files.exists(stamp) || !Files.readString(stamp).equals(content(module));
  }

  void renew(Module module) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(stamp(module), content(module));
  }

  private String content(Module module) throws IOException {
    return Sources.hash(modules.inputs(module)) + "\n" + outputs(module.folder().resolve("target"));
  }

  private static List<String> outputs(Path target) throws IOException {
    if (!Files.isDirectory(target)) {
      return List.of("nothing");
    }
    try (Stream<Path> files = Files.list(target)) {
      return files
          .filter(file -> file.toString().endsWith(".jar") || file.endsWith("classpath"))
          .map(file -> file.getFileName() + " " + file.toFile().lastModified())
          .sorted()
          .toList();
    }
  }

  private Path stamp(Module module) {
    return folder.resolve(module.artifact());
  }
}
