package io.homeroom.local.process;

import java.util.ArrayList;
import java.util.List;

/**
 * Starts a command so that it takes nothing from a process that has just woken up, and less of what
 * all compete for. Linux shares time between sessions first, so a nice value alone changes nothing
 * for a process in a session of its own: the session gets one too. What a system does not know of
 * this is left out.
 */
public enum Yielding {
  /**
   * Fills processors when it may, while somebody waits for it: it leaves half of them to others,
   * and gives way a little. Much more would starve it on a busy machine.
   */
  FROM_HALF(1, "half=\"0-$(($(nproc 2>/dev/null || echo 2) / 2 - 1))\""),
  /** Nobody waits for it: where processors are short, it has a tenth of anybody else's share. */
  TO_ALL(10, "half=");

  private final String script;

  Yielding(int nice, String half) {
    this.script =
        """
        { echo %1$d > /proc/self/autogroup; } 2>/dev/null
        %2$s
        if [ "$half" ] && taskset --cpu-list "$half" true 2>/dev/null; then set -- taskset --cpu-list "$half" "$@"; fi
        if chrt --batch 0 true 2>/dev/null; then set -- chrt --batch 0 "$@"; fi
        exec nice -n %1$d "$@"
        """
            .formatted(nice, half);
  }

  public List<String> start(List<String> command) {
    List<String> whole = new ArrayList<>(List.of("sh", "-c", script, "yielding"));
    whole.addAll(command);
    return whole;
  }
}
