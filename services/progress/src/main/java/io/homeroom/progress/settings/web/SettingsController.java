package io.homeroom.progress.settings.web;

import io.homeroom.platform.families.VisibleChildren;
import io.homeroom.platform.web.request.SeenVersion;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.progress.settings.ChildSettings;
import io.homeroom.progress.settings.SettlingTasks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "tasks")
@RequestMapping("/api/tasks/settings/{childId}")
@PreAuthorize("hasRole('PARENT')")
class SettingsController {
  private final SettlingTasks settling;
  private final VisibleChildren visible;

  SettingsController(SettlingTasks settling, VisibleChildren visible) {
    this.settling = settling;
    this.visible = visible;
  }

  @Operation(summary = "What holds for a child's tasks, with its version as ETag")
  @GetMapping
  ResponseEntity<SettingsView> showSettings(Caller caller, @PathVariable UUID childId) {
    return answer(settling.of(visible.one(childId, caller)));
  }

  @Operation(summary = "Settle what holds for a child's tasks; If-Match names the version seen")
  @PutMapping
  ResponseEntity<SettingsView> changeSettings(
      Caller caller,
      @PathVariable UUID childId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody SettingsForm form) {
    var child = visible.one(childId, caller);
    var seen = settling.of(child).version();
    new SeenVersion(ifMatch).check(seen);
    return answer(
        settling.settle(child, form.pointsPerTask(), form.dailyLimit(), form.zone(), seen));
  }

  private static ResponseEntity<SettingsView> answer(ChildSettings settings) {
    return ResponseEntity.ok()
        .eTag(SeenVersion.etagOf(settings.version()))
        .body(SettingsView.of(settings));
  }
}
