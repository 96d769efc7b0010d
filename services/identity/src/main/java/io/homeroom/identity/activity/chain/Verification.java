package io.homeroom.identity.activity.chain;

import io.homeroom.identity.activity.anchor.Head;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking through the whole log.
 *
 * @param entries how many there are
 * @param last the number of the newest
 * @param anchored the number of the newest entry for which a lasting anchor vouches; null if there
 *     is none, or none could be read, so that nothing outside the database tells of older times
 * @param recent the number of the newest entry for which a recent anchor vouches; null as above
 * @param findings the first of what is wrong
 * @param wrong how much is wrong
 */
public record Verification(
    long entries,
    long last,
    @Nullable Long anchored,
    @Nullable Long recent,
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

  /** How many entries are newer than the last anchor of either kind. */
  public long unanchored() {
    return Math.max(0, last - Math.max(orNone(anchored), orNone(recent)));
  }

  public Verdict verdict() {
    if (wrong > 0) {
      return Verdict.TAMPERED;
    }
    return anchored == null ? Verdict.UNDECIDED : Verdict.INTACT;
  }

  private static long orNone(@Nullable Long sequence) {
    return sequence == null ? 0 : sequence;
  }

  /** Gathers what is found on the way. */
  static final class Notes {
    private static final int SHOWN = 100;

    private final List<Finding> findings = new ArrayList<>();
    private long wrong;
    private long entries;
    private long last;
    private @Nullable Long anchored;
    private @Nullable Long recent;

    void count(long sequence) {
      entries++;
      last = sequence;
    }

    long last() {
      return last;
    }

    /** What several tell of one entry is shown once. */
    void find(Finding.Kind kind, long sequence) {
      var finding = new Finding(kind, sequence);
      if (findings.contains(finding)) {
        return;
      }
      wrong++;
      if (findings.size() < SHOWN) {
        findings.add(finding);
      }
    }

    /** Whether an entry has the mac that was told of it. */
    boolean compare(Head told, @Nullable String mac) {
      if (mac == null) {
        find(Finding.Kind.CUT_OFF, told.sequence());
      } else if (!mac.equals(told.mac())) {
        find(Finding.Kind.NOT_AS_ANCHORED, told.sequence());
      }
      return told.mac().equals(mac);
    }

    void anchored(long sequence) {
      anchored = newer(anchored, sequence);
    }

    void recent(long sequence) {
      recent = newer(recent, sequence);
    }

    Verification complete(Instant now) {
      return new Verification(entries, last, anchored, recent, findings, wrong, now);
    }

    Verification withoutAnchors(Instant now) {
      return new Verification(entries, last, null, recent, findings, wrong, now);
    }

    private static long newer(@Nullable Long one, long other) {
      return one == null ? other : Math.max(one, other);
    }
  }
}
