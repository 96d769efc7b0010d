package io.homeroom.identity.verification.web;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.page.Page;
import io.homeroom.identity.page.Pages;
import io.homeroom.identity.verification.ConfirmingEmail;
import io.homeroom.identity.verification.RequestingVerification;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "e-mail verification")
@RequestMapping("/api/auth/verify-email")
class VerificationController {

  record Confirmation(@NotBlank @Size(max = 200) String token) {}

  private final ConfirmingEmail confirming;
  private final RequestingVerification requesting;
  private final Pages pages;

  VerificationController(
      ConfirmingEmail confirming, RequestingVerification requesting, Pages pages) {
    this.confirming = confirming;
    this.requesting = requesting;
    this.pages = pages;
  }

  @Operation(summary = "The page behind the link that proves an address")
  @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> askToConfirm(@RequestParam(defaultValue = "") String token) {
    return pages.answer(() -> question(confirming.ask(new LinkToken(token)), token));
  }

  @Operation(summary = "Prove an address by the token of the link")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void confirmEmail(@Valid @RequestBody Confirmation confirmation) {
    confirming.confirm(new LinkToken(confirmation.token()));
  }

  @Operation(summary = "Prove an address by the token of the link")
  @PostMapping(
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
      produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> confirmEmail(@RequestParam(defaultValue = "") String token) {
    return pages.answer(
        () -> Page.of(confirming.confirm(new LinkToken(token)).language().locale(), "verified"));
  }

  @Operation(summary = "Send another letter to prove my address")
  @PostMapping("/resend")
  @PreAuthorize("hasRole('PARENT')")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void resendVerification(Caller caller) {
    requesting.again(new PersonId(caller.personId()), FamilyId.of(caller.familyId()));
  }

  private static Page question(KnownPerson person, String token) {
    return Page.of(person.language().locale(), "verify")
        .about(person.details().email().value())
        .asking(new Page.Form(LetterTemplate.VERIFY_EMAIL.path(), token));
  }
}
