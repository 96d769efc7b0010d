package io.homeroom.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What to run, with which variables, where, and the signal that ends it in good order. */
public record ProcessSpec(
    List<String> command, Map<String, String> environment, Path folder, String stopSignal) {

  public ProcessSpec(List<String> command, Map<String, String> environment, Path folder) {
    this(command, environment, folder, "TERM");
  }

  public ProcessSpec yielding(Yielding how) {
    return new ProcessSpec(how.start(command), environment, folder, stopSignal);
  }
}
