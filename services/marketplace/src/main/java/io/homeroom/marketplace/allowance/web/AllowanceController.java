package io.homeroom.marketplace.allowance.web;

import io.homeroom.marketplace.allowance.Allowance;
import io.homeroom.marketplace.allowance.AllowanceMode;
import io.homeroom.marketplace.allowance.Allowing;
import io.homeroom.marketplace.catalogue.category.CategoryId;
import io.homeroom.platform.families.VisibleChildren;
import io.homeroom.platform.web.request.SeenVersion;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
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
@Tag(name = "allowance")
@RequestMapping("/api/store/allowance/{childId}")
class AllowanceController {

  record AllowanceView(
      AllowanceMode mode,
      @Nullable Long pointsPerOrder,
      @Nullable Long pointsPerWeek,
      List<UUID> refusedCategories) {}

  private final Allowing allowing;
  private final VisibleChildren children;

  AllowanceController(Allowing allowing, VisibleChildren children) {
    this.allowing = allowing;
    this.children = children;
  }

  @Operation(summary = "What a child may buy by itself, with its version as ETag")
  @GetMapping
  @PreAuthorize("hasAnyRole('PARENT', 'CHILD')")
  ResponseEntity<AllowanceView> showAllowance(Caller caller, @PathVariable UUID childId) {
    return answer(allowing.of(children.one(childId, caller)));
  }

  @Operation(summary = "Settle what a child may buy by itself; If-Match names the version seen")
  @PutMapping
  @PreAuthorize("hasRole('PARENT')")
  ResponseEntity<AllowanceView> changeAllowance(
      Caller caller,
      @PathVariable UUID childId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody AllowanceForm form) {
    var child = children.one(childId, caller);
    var seen = allowing.of(child).version();
    new SeenVersion(ifMatch).check(seen);
    return answer(allowing.settle(child, form.inPlaceOf(seen)));
  }

  private static ResponseEntity<AllowanceView> answer(Allowance allowance) {
    var refused = allowance.refused().stream().map(CategoryId::value).sorted().toList();
    return ResponseEntity.ok()
        .eTag(SeenVersion.etagOf(allowance.version()))
        .body(
            new AllowanceView(
                allowance.mode(), allowance.perOrder(), allowance.perWeek(), refused));
  }
}
