package io.homeroom.local.part;

import io.homeroom.local.probe.Probe;
import io.homeroom.local.process.ProcessSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** One process of the platform. */
public interface Part {

  String name();

  Kind kind();

  /** The parts that must be up before this one starts. */
  default Set<String> needs() {
    return Set.of();
  }

  /** The names of the ports it listens on. */
  List<String> ports();

  /** The folders of the modules that are built for it. */
  default List<String> modules() {
    return List.of();
  }

  /** Where a person or a program finds it. */
  String address();

  /** What it takes when it idles, to see beforehand whether the machine has it. */
  int expectedMemoryMb();

  /**
   * How long it may take to start, on a slow machine with much else to do. That it has ended is
   * noticed at once.
   */
  default Duration patience() {
    return Duration.ofSeconds(90);
  }

  /** Unpacks, writes configuration; may be called again and again. */
  default void prepare() throws IOException {}

  ProcessSpec process() throws IOException;

  Probe probe();

  /** What is left to do once it is healthy. */
  default void complete() throws IOException {}

  default boolean wantsTraining() throws IOException {
    return false;
  }

  /** Makes what lets it start faster next time, while the platform runs. */
  default void train(Path log) throws IOException {}
}
