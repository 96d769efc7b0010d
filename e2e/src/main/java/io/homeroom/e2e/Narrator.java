package io.homeroom.e2e;

import java.io.PrintStream;
import java.util.regex.Pattern;

/** Tells a journey: each step, what was sent and what came back, without the secrets in it. */
public interface Narrator {

  Narrator SILENT = new Narrator() {};

  default void step(String title) {}

  default void sent(String method, String path, String body) {}

  default void received(int status, String body) {}

  default void note(String text) {}

  static Narrator to(PrintStream out) {
    return new Printed(out);
  }

  /** Numbered steps on a stream; passwords and tokens are cut short. */
  final class Printed implements Narrator {
    private static final Pattern SECRET =
        Pattern.compile(
            "(\"(?:password|accessToken|refreshToken|token|deviceSecret)\"\\s*:\\s*\"[^\"]{0,6})[^\"]*");
    private static final Pattern TOKEN_IN_LINK = Pattern.compile("(token=\\S{0,6})\\S*");
    private static final int WIDTH = 400;

    private final PrintStream out;
    private int steps;

    Printed(PrintStream out) {
      this.out = out;
    }

    @Override
    public void step(String title) {
      out.printf("%n%2d. %s%n", ++steps, title);
    }

    @Override
    public void sent(String method, String path, String body) {
      out.printf("    → %s %s %s%n", method, safe(path), safe(body));
    }

    @Override
    public void received(int status, String body) {
      out.printf("    ← %d %s%n", status, safe(body));
    }

    @Override
    public void note(String text) {
      out.printf("    · %s%n", safe(text));
    }

    private static String safe(String text) {
      String oneLine = text.replaceAll("\\s+", " ").strip();
      String shown = SECRET.matcher(oneLine).replaceAll("$1…");
      shown = TOKEN_IN_LINK.matcher(shown).replaceAll("$1…");
      return shown.length() <= WIDTH ? shown : shown.substring(0, WIDTH) + " …";
    }
  }
}
