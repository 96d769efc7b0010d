package io.homeroom.local.process;

import io.homeroom.local.home.PropertyFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was started in a home and not ended since, one file for each part. */
public final class RunRecords {

  private static final String SUFFIX = ".process";

  private final Path folder;

  public RunRecords(Path folder) {
    this.folder = folder;
  }

  public Optional<RunRecord> find(String name) {
    Map<String, String> values = file(name).read();
    return values.isEmpty() ? Optional.empty() : Optional.of(RunRecord.of(values));
  }

  public List<RunRecord> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(SUFFIX))
          .map(file -> RunRecord.of(new PropertyFile(file).read()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void save(RunRecord run) {
    file(run.name()).write(run.values(), run.name());
  }

  public void forget(String name) {
    try {
      Files.deleteIfExists(file(name).path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PropertyFile file(String name) {
    return new PropertyFile(folder.resolve(name + SUFFIX));
  }
}
