package io.homeroom.progress.points.web;

import io.homeroom.platform.families.VisibleChildren;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.progress.points.SeeingPoints;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "points")
@RequestMapping("/api/points/{childId}")
@PreAuthorize("hasAnyRole('PARENT', 'CHILD')")
class PointsController {
  private final SeeingPoints points;
  private final VisibleChildren visible;

  PointsController(SeeingPoints points, VisibleChildren visible) {
    this.points = points;
    this.visible = visible;
  }

  @Operation(summary = "What a child has, and how far its tree has grown")
  @GetMapping
  PointsView showPoints(Caller caller, @PathVariable UUID childId) {
    var child = visible.one(childId, caller);
    return PointsView.of(child, points.balanceOf(child));
  }

  @Operation(summary = "How a child came to its points, the newest first")
  @GetMapping("/history")
  CursorPage<PastEntryView> listHistory(Caller caller, @PathVariable UUID childId, Cursor cursor) {
    return points.historyOf(visible.one(childId, caller), cursor).map(PastEntryView::of);
  }
}
