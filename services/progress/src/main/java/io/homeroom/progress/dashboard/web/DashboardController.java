package io.homeroom.progress.dashboard.web;

import io.homeroom.platform.families.ChildNotFound;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.progress.dashboard.SeeingDashboard;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "parent")
class DashboardController {
  private final SeeingDashboard dashboard;

  DashboardController(SeeingDashboard dashboard) {
    this.dashboard = dashboard;
  }

  @Operation(
      summary = "How all children of the family fare and what is booked for them, in one read")
  @GetMapping("/api/parent/dashboard")
  @PreAuthorize("hasRole('PARENT')")
  DashboardView showDashboard(Caller caller) {
    var family = caller.familyId();
    if (family == null) {
      throw new ChildNotFound();
    }
    return DashboardView.of(dashboard.of(family));
  }
}
