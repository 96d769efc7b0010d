package io.homeroom.marketplace.review;

import java.util.Arrays;
import java.util.List;

/** A review that somebody has reported. */
public record Reported(Review review, int reports, List<ReportReason> reasons) {

  static List<ReportReason> reasons(String names) {
    return Arrays.stream(names.split(",", -1)).map(ReportReason::valueOf).toList();
  }
}
