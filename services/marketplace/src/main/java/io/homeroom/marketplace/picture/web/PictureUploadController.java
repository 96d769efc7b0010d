package io.homeroom.marketplace.picture.web;

import io.homeroom.platform.uploads.AnnouncingUpload;
import io.homeroom.platform.uploads.CompletingUpload;
import io.homeroom.platform.uploads.ImageType;
import io.homeroom.platform.uploads.Upload;
import io.homeroom.platform.uploads.web.AnnouncedView;
import io.homeroom.platform.uploads.web.UploadView;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
@Tag(name = "suppliers")
@RequestMapping("/api/store/suppliers/uploads")
@PreAuthorize("hasRole('SUPPLIER')")
class PictureUploadController {
  private final AnnouncingUpload announcing;
  private final CompletingUpload completing;

  PictureUploadController(AnnouncingUpload announcing, CompletingUpload completing) {
    this.announcing = announcing;
    this.completing = completing;
  }

  /**
   * What a supplier is about to send.
   *
   * @param size in bytes, 5 MB at most
   */
  record PictureForm(@NotNull ImageType contentType, @Min(1) @Max(Upload.LARGEST) long size) {}

  @Operation(summary = "Get an address to which a picture may be sent")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  AnnouncedView announcePicture(Caller caller, @Valid @RequestBody PictureForm form) {
    var person = caller.personId();
    return AnnouncedView.of(announcing.announce(person, person, form.contentType(), form.size()));
  }

  @Operation(summary = "Tell that a picture has been sent; it is examined, at once or later")
  @PostMapping("/{uploadId}/complete")
  UploadView completePicture(Caller caller, @PathVariable UUID uploadId) {
    return UploadView.of(completing.complete(uploadId, caller.personId()));
  }

  @Operation(summary = "How far a picture has come")
  @GetMapping("/{uploadId}")
  UploadView showUploadedPicture(Caller caller, @PathVariable UUID uploadId) {
    return UploadView.of(completing.one(uploadId, caller.personId()));
  }
}
