package io.homeroom.local.process;

import java.util.ArrayList;
import java.util.List;

/**
 * Starts a command so that it leaves half of the processors to others, takes none from a process
 * that has just woken up, and a little less of what all compete for. Much less would starve it on a
 * busy machine. Linux shares time between sessions first, so a nice value alone changes nothing for
 * a process in a session of its own: the session gets one too. What a system does not know of this
 * is left out.
 */
public final class Yielding {

  private static final int NICE = 1;
  private static final String WORD_BY_WORD =
      """
      { echo %1$d > /proc/self/autogroup; } 2>/dev/null
      half="0-$(($(nproc 2>/dev/null || echo 2) / 2 - 1))"
      if taskset --cpu-list "$half" true 2>/dev/null; then set -- taskset --cpu-list "$half" "$@"; fi
      if chrt --batch 0 true 2>/dev/null; then set -- chrt --batch 0 "$@"; fi
      exec nice -n %1$d "$@"
      """
          .formatted(NICE);

  private Yielding() {}

  public static List<String> to(List<String> command) {
    List<String> whole = new ArrayList<>(List.of("sh", "-c", WORD_BY_WORD, "yielding"));
    whole.addAll(command);
    return whole;
  }
}
