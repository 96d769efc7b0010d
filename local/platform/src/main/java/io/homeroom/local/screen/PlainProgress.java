package io.homeroom.local.screen;

import io.homeroom.local.bring.Progress;
import java.io.PrintStream;
import java.util.Locale;

/** One line for each thing that happens. */
final class PlainProgress implements Progress {

  private final PrintStream out;
  private final long begin = System.nanoTime();

  PlainProgress(PrintStream out) {
    this.out = out;
  }

  @Override
  public synchronized void tell(String part, String what) {
    line("   ", part, what);
  }

  @Override
  public synchronized void settled(String part, boolean well, String how) {
    line(well ? "ok " : "!! ", part, how);
  }

  private void line(String sign, String part, String what) {
    double seconds = (System.nanoTime() - begin) / 1e9;
    out.printf(Locale.ROOT, "%6.1f s  %s%-13s %s%n", seconds, sign, part, what);
  }
}
