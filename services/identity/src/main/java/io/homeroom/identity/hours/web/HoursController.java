package io.homeroom.identity.hours.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.stored.FindingChildren;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.hours.FindingHours;
import io.homeroom.identity.hours.SettingHours;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "children")
@RequestMapping("/api/family/children/{childId}/hours")
@PreAuthorize("hasRole('PARENT')")
class HoursController {

  /**
   * When a child may be signed in.
   *
   * @param always whether no hours are set
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record HoursView(boolean always, @Nullable HoursForm hours) {}

  private final FindingChildren children;
  private final FindingHours finding;
  private final SettingHours setting;

  HoursController(FindingChildren children, FindingHours finding, SettingHours setting) {
    this.children = children;
    this.finding = finding;
    this.setting = setting;
  }

  @Operation(summary = "When a child of mine may be signed in")
  @GetMapping
  HoursView showHours(Caller caller, @PathVariable UUID childId) {
    var child = children.one(new ChildId(childId), FamilyId.of(caller.familyId()));
    return finding
        .of(child.id())
        .map(hours -> new HoursView(false, HoursForm.of(hours)))
        .orElseGet(() -> new HoursView(true, null));
  }

  @Operation(
      summary = "Set when a child may be signed in",
      description = "Outside these hours its sessions end within a minute")
  @PutMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void changeHours(Caller caller, @PathVariable UUID childId, @Valid @RequestBody HoursForm form) {
    setting.set(new ChildId(childId), FamilyId.of(caller.familyId()), form.hours());
  }

  @Operation(summary = "Let a child be signed in always")
  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void clearHours(Caller caller, @PathVariable UUID childId) {
    setting.clear(new ChildId(childId), FamilyId.of(caller.familyId()));
  }
}
