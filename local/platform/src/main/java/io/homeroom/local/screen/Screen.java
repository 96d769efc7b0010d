package io.homeroom.local.screen;

import io.homeroom.local.bring.Progress;
import io.homeroom.local.part.Part;
import java.io.PrintStream;
import java.util.List;

/** The terminal, or the file or pipe that stands in for it. */
public final class Screen {

  private final PrintStream out;
  private final boolean terminal;

  public Screen(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  public void say(String line) {
    out.println(line);
  }

  public Progress progress(List<Part> parts) {
    return terminal && !parts.isEmpty() ? new LiveProgress(out, parts) : new PlainProgress(out);
  }
}
