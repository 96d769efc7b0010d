package io.homeroom.identity.activity.web;

import io.homeroom.identity.activity.chain.Finding;
import io.homeroom.identity.activity.chain.Verification;
import java.util.Locale;
import java.util.StringJoiner;

/** What came of a verification, in words; the first is the verdict. */
final class PlainReport {
  private final StringJoiner lines = new StringJoiner("\n", "", "\n");

  private PlainReport() {}

  static String of(Verification verification) {
    var report = new PlainReport();
    report.lines.add(
        "%s: %d entries, looked through at %s"
            .formatted(
                verification.verdict().name().toLowerCase(Locale.ROOT),
                verification.entries(),
                verification.checkedAt()));
    report.tellOfAnchors(verification);
    verification.findings().forEach(report::tell);
    if (verification.wrong() > verification.findings().size()) {
      report.lines.add(
          "and %d more".formatted(verification.wrong() - verification.findings().size()));
    }
    return report.lines.toString();
  }

  private void tellOfAnchors(Verification verification) {
    if (verification.anchored() == null) {
      lines.add("no lasting anchor can be read: whether older entries were cut off is not known");
    } else {
      lines.add(
          "an anchor outside the database vouches for entry %d".formatted(verification.anchored()));
    }
    lines.add(
        "%d entries are newer than any anchor: the sealed head alone would miss them"
            .formatted(verification.unanchored()));
  }

  private void tell(Finding finding) {
    lines.add(
        "entry %d %s"
            .formatted(
                finding.sequence(),
                switch (finding.kind()) {
                  case CHANGED -> "was changed, moved or inserted";
                  case MISSING -> "is missing, and perhaps more behind it";
                  case NOT_AS_ANCHORED -> "is not the one that was anchored";
                  case CUT_OFF -> "was there and is gone";
                  case HEAD_CHANGED ->
                      "is the newest, and the sealed head that should tell so was changed";
                  case KEY_UNKNOWN -> "was made with a key that is not known";
                }));
  }
}
