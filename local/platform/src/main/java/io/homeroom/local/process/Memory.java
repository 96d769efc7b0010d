package io.homeroom.local.process;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a process and its children take. {@code pss} counts a page shared by n processes as 1/n, so
 * that the parts add up to the whole; {@code rss} counts it fully in each.
 */
public record Memory(long pssMb, long rssMb) {

  private static final Pattern PSS = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB");
  private static final Pattern RSS = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB");

  public static Memory of(ProcessIdentity root) {
    long pss = 0;
    long rss = 0;
    for (ProcessIdentity process : ProcessTree.of(root)) {
      long resident = kilobytes(process, "status", RSS).orElse(0L);
      rss += resident;
      pss += kilobytes(process, "smaps_rollup", PSS).orElse(resident);
    }
    return new Memory(pss / 1024, rss / 1024);
  }

  private static Optional<Long> kilobytes(ProcessIdentity process, String file, Pattern line) {
    return Procfs.read(process.pid(), file)
        .map(line::matcher)
        .filter(Matcher::find)
        .map(match -> Long.valueOf(match.group(1)));
  }
}
