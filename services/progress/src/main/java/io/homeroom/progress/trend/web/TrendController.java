package io.homeroom.progress.trend.web;

import io.homeroom.platform.families.VisibleChildren;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.progress.trend.SeeingTrend;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "tasks")
class TrendController {
  private final SeeingTrend trends;
  private final VisibleChildren visible;

  TrendController(SeeingTrend trends, VisibleChildren visible) {
    this.trends = trends;
    this.visible = visible;
  }

  @Operation(summary = "How a child fares, day by day")
  @GetMapping("/api/tasks/trend/{childId}")
  @PreAuthorize("hasRole('PARENT')")
  TrendView showTrend(
      Caller caller,
      @PathVariable UUID childId,
      @RequestParam(defaultValue = "30") @Min(1) @Max(366) int days) {
    var child = visible.one(childId, caller);
    return TrendView.of(childId, trends.of(child, days));
  }
}
