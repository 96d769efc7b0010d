package io.homeroom.identity.familycode.web;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.familycode.IssuingFamilyCode;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "children")
@RequestMapping("/api/family/code")
@PreAuthorize("hasRole('PARENT')")
class FamilyCodeController {

  @Schema(name = "FamilyCode")
  record CodeView(@Schema(example = "4F7K-9QTZ") String familyCode) {

    @Override
    public String toString() {
      return "FamilyCode[…]";
    }
  }

  private final IssuingFamilyCode issuing;

  FamilyCodeController(IssuingFamilyCode issuing) {
    this.issuing = issuing;
  }

  @Operation(summary = "The code with which my children sign in")
  @GetMapping
  CodeView showFamilyCode(Caller caller) {
    return new CodeView(issuing.show(FamilyId.of(caller.familyId())).written());
  }

  @Operation(summary = "Give my family another code; the old one is good for nothing any more")
  @PostMapping
  CodeView renewFamilyCode(Caller caller) {
    return new CodeView(issuing.renew(FamilyId.of(caller.familyId())).written());
  }
}
