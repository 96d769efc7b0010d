package io.homeroom.local.screen;

import io.homeroom.local.bring.Progress;
import io.homeroom.local.part.Part;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One line for each part, redrawn in place until all are settled. */
final class LiveProgress implements Progress {

  private static final String FRAMES = "|/-\\";
  private static final String CLEAR_LINE = "\u001b[2K";
  private static final int REDRAW_MILLIS = 120;
  private static final int WIDTH = 90;

  private record Line(String sign, String text, long since) {}

  private final PrintStream out;
  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private int frame;
  private boolean drawn;

  LiveProgress(PrintStream out, List<Part> parts) {
    this.out = out;
    parts.forEach(part -> lines.put(part.name(), new Line("", "waiting", System.nanoTime())));
    var _ = clock.scheduleAtFixedRate(this::draw, 0, REDRAW_MILLIS, TimeUnit.MILLISECONDS);
  }

  @Override
  public synchronized void tell(String part, String what) {
    lines.put(part, new Line("", what, System.nanoTime()));
  }

  @Override
  public synchronized void settled(String part, boolean well, String how) {
    String[] all = how.split("\n", 2);
    lines.put(part, new Line(well ? "ok" : "!!", all[0], System.nanoTime()));
    if (lines.values().stream().noneMatch(line -> line.sign().isEmpty())) {
      clock.shutdown();
      draw();
    }
    if (all.length > 1) {
      out.println(all[1]);
      drawn = false;
    }
  }

  private synchronized void draw() {
    StringBuilder picture = new StringBuilder();
    if (drawn) {
      picture.append("\u001b[" + lines.size() + "A");
    }
    char turning = FRAMES.charAt(frame++ % FRAMES.length());
    lines.forEach((part, line) -> picture.append(CLEAR_LINE).append(text(part, line, turning)));
    out.print(picture);
    out.flush();
    drawn = true;
  }

  private static String text(String part, Line line, char turning) {
    boolean open = line.sign().isEmpty();
    long seconds = (System.nanoTime() - line.since()) / 1_000_000_000L;
    String text =
        String.format(
            Locale.ROOT,
            " %-2s %-13s %s%s",
            open ? Character.toString(turning) : line.sign(),
            part,
            line.text(),
            open && !line.text().equals("waiting") ? " " + seconds + " s" : "");
    return text.substring(0, Math.min(WIDTH, text.length())) + "\n";
  }
}
