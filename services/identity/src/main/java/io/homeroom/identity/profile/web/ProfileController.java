package io.homeroom.identity.profile.web;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.profile.FindingProfile;
import io.homeroom.identity.profile.KnownProfile;
import io.homeroom.identity.profile.Profile;
import io.homeroom.identity.profile.TellingProfile;
import io.homeroom.platform.web.request.SeenVersion;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "family")
@RequestMapping("/api/family/profile")
@PreAuthorize("hasRole('PARENT')")
class ProfileController {
  private final FindingProfile finding;
  private final TellingProfile telling;

  ProfileController(FindingProfile finding, TellingProfile telling) {
    this.finding = finding;
    this.telling = telling;
  }

  @Operation(summary = "What my family has told of itself, with its version as ETag")
  @GetMapping
  ResponseEntity<Profile> showProfile(Caller caller) {
    return answer(finding.of(FamilyId.of(caller.familyId())));
  }

  @Operation(
      summary = "Tell of my family, in place of what was told; If-Match names the version seen")
  @PutMapping
  ResponseEntity<Profile> tellProfile(
      Caller caller,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody ProfileForm form) {
    return answer(
        telling.tell(
            FamilyId.of(caller.familyId()), form.profile(), new SeenVersion(ifMatch)::check));
  }

  private static ResponseEntity<Profile> answer(KnownProfile known) {
    return ResponseEntity.ok().eTag(SeenVersion.etagOf(known.version())).body(known.profile());
  }
}
