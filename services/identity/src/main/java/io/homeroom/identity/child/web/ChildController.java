package io.homeroom.identity.child.web;

import io.homeroom.identity.child.KnownChild;
import io.homeroom.identity.child.stored.AddingChild;
import io.homeroom.identity.child.stored.ChangingChild;
import io.homeroom.platform.web.idempotency.Idempotent;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.request.SeenVersion;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

@RestController
@Tag(name = "children")
@RequestMapping("/api/family/children")
class ChildController {
  private static final String PARENT = "hasRole('PARENT')";

  private final VisibleChildren visible;
  private final AddingChild adding;
  private final ChangingChild changing;
  private final ChildPatch patching;

  ChildController(
      VisibleChildren visible, AddingChild adding, ChangingChild changing, ChildPatch patching) {
    this.visible = visible;
    this.adding = adding;
    this.changing = changing;
    this.patching = patching;
  }

  @Operation(summary = "Add a child to my family")
  @PostMapping
  @PreAuthorize(PARENT)
  @ResponseStatus(HttpStatus.CREATED)
  @Idempotent
  ResponseEntity<ChildView> addChild(Caller caller, @Valid @RequestBody ChildForm form) {
    var child = adding.add(visible.ofParent(caller), form.profile(), form.language());
    return ResponseEntity.created(URI.create("/api/family/children/" + child.id().value()))
        .header(HttpHeaders.ETAG, SeenVersion.etagOf(child.version()))
        .body(ChildView.of(child));
  }

  @Operation(summary = "The children that I may see: 20 at most, always on one page")
  @GetMapping
  CursorPage<ChildView> listChildren(Caller caller) {
    return new CursorPage<>(visible.to(caller).stream().map(ChildView::of).toList(), null);
  }

  @Operation(summary = "One child, with its version as ETag")
  @GetMapping("/{childId}")
  ResponseEntity<ChildView> showChild(Caller caller, @PathVariable UUID childId) {
    return answer(visible.one(childId, caller));
  }

  @Operation(summary = "Change a child by a JSON merge patch; If-Match names the version seen")
  @PatchMapping(
      path = "/{childId}",
      consumes = {"application/json", "application/merge-patch+json"})
  @PreAuthorize(PARENT)
  ResponseEntity<ChildView> changeChild(
      Caller caller,
      @PathVariable UUID childId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Schema(implementation = ChildForm.class) @RequestBody ObjectNode patch)
      throws BindException {
    var seen = visible.one(childId, caller);
    new SeenVersion(ifMatch).check(seen.version());
    var form = patching.apply(patch, seen);
    return answer(changing.change(seen, form.profile(), form.language()));
  }

  private static ResponseEntity<ChildView> answer(KnownChild child) {
    return ResponseEntity.ok().eTag(SeenVersion.etagOf(child.version())).body(ChildView.of(child));
  }
}
