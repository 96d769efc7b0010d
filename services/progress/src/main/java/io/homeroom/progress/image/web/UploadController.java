package io.homeroom.progress.image.web;

import io.homeroom.platform.uploads.AnnouncingUpload;
import io.homeroom.platform.uploads.CompletingUpload;
import io.homeroom.platform.uploads.UploadNotFound;
import io.homeroom.platform.uploads.web.AnnouncedView;
import io.homeroom.platform.uploads.web.UploadView;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "uploads")
@RequestMapping("/api/uploads")
@PreAuthorize("hasRole('PARENT')")
class UploadController {
  private final AnnouncingUpload announcing;
  private final CompletingUpload completing;

  UploadController(AnnouncingUpload announcing, CompletingUpload completing) {
    this.announcing = announcing;
    this.completing = completing;
  }

  @Operation(summary = "Get an address to which an image may be sent")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  AnnouncedView announceUpload(Caller caller, @Valid @RequestBody UploadForm form) {
    return AnnouncedView.of(
        announcing.announce(familyOf(caller), caller.personId(), form.contentType(), form.size()));
  }

  @Operation(summary = "Tell that an image has been sent; it is examined, at once or later")
  @PostMapping("/{uploadId}/complete")
  UploadView completeUpload(Caller caller, @PathVariable UUID uploadId) {
    return UploadView.of(completing.complete(uploadId, familyOf(caller)));
  }

  @Operation(summary = "How far an upload has come")
  @GetMapping("/{uploadId}")
  UploadView showUpload(Caller caller, @PathVariable UUID uploadId) {
    return UploadView.of(completing.one(uploadId, familyOf(caller)));
  }

  private static UUID familyOf(Caller caller) {
    var family = caller.familyId();
    if (family == null) {
      throw new UploadNotFound();
    }
    return family;
  }
}
