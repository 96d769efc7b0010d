package io.homeroom.local.process;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts a command behind others where processors are short, as requests of processor time do on a
 * cluster. Linux shares time between sessions first, so a nice value alone changes nothing for a
 * process in a session of its own: the session gets one too. Systems without that go by the nice
 * value.
 */
public final class Yielding {

  private static final int NICE = 5;
  private static final String BEHIND =
      "{ echo %1$d > /proc/self/autogroup; } 2>/dev/null; exec nice -n %1$d \"$@\"".formatted(NICE);

  private Yielding() {}

  public static List<String> to(List<String> command) {
    List<String> whole = new ArrayList<>(List.of("sh", "-c", BEHIND, "yielding"));
    whole.addAll(command);
    return whole;
  }
}
