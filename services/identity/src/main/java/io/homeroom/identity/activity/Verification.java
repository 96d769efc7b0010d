package io.homeroom.identity.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking through the whole log.
 *
 * @param entries how many there are
 * @param last the number of the newest
 * @param anchored the number of the newest entry for which an anchor vouches; null if there is
 *     none, or none could be read, so that nothing is known of the end of the log
 * @param findings the first of what is wrong
 * @param wrong how much is wrong
 */
public record Verification(
    long entries,
    long last,
    @Nullable Long anchored,
    List<Finding> findings,
    long wrong,
    Instant checkedAt) {

  /** What it means. */
  public enum Verdict {
    INTACT,
    TAMPERED,
    UNDECIDED
  }

  public Verification {
    findings = List.copyOf(findings);
  }

  /** How many entries are newer than the last anchor. */
  public long unanchored() {
    return anchored == null ? entries : Math.max(0, last - anchored);
  }

  public Verdict verdict() {
    if (wrong > 0) {
      return Verdict.TAMPERED;
    }
    return anchored == null ? Verdict.UNDECIDED : Verdict.INTACT;
  }

  /** Gathers what is found on the way. */
  static final class Notes {
    private static final int SHOWN = 100;

    private final List<Finding> findings = new ArrayList<>();
    private long wrong;
    private long entries;
    private long last;
    private @Nullable Long anchored;

    void count(long sequence) {
      entries++;
      last = sequence;
    }

    void find(Finding.Kind kind, long sequence) {
      wrong++;
      if (findings.size() < SHOWN) {
        findings.add(new Finding(kind, sequence));
      }
    }

    void anchored(long sequence) {
      anchored = anchored == null ? sequence : Math.max(anchored, sequence);
    }

    Verification complete(Instant now) {
      return new Verification(entries, last, anchored, findings, wrong, now);
    }

    Verification withoutAnchors(Instant now) {
      return new Verification(entries, last, null, findings, wrong, now);
    }
  }
}
