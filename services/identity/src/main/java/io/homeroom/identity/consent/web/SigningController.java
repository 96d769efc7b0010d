package io.homeroom.identity.consent.web;

import io.homeroom.identity.consent.Purpose;
import io.homeroom.identity.consent.decision.FindingConsents;
import io.homeroom.identity.consent.decision.SigningConsent;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.page.Page;
import io.homeroom.identity.page.Pages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Open to whoever has the link. */
@RestController
@Tag(name = "consent")
@RequestMapping("/api/family/consents/sign")
class SigningController {

  record Signature(@NotBlank @Size(max = 200) String token) {}

  private final FindingConsents consents;
  private final SigningConsent signing;
  private final Pages pages;

  SigningController(FindingConsents consents, SigningConsent signing, Pages pages) {
    this.consents = consents;
    this.signing = signing;
    this.pages = pages;
  }

  @Operation(summary = "The page behind the link by which a parent consents")
  @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> askToSign(@RequestParam(defaultValue = "") String token) {
    return pages.answer(() -> pageOf(consents.behind(new LinkToken(token)), token));
  }

  @Operation(summary = "Consent by the token of the link")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ConsentView signConsent(@Valid @RequestBody Signature signature) {
    return ConsentView.of(signing.sign(new LinkToken(signature.token())));
  }

  @Operation(summary = "Consent by the token of the link")
  @PostMapping(
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
      produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> signConsent(@RequestParam(defaultValue = "") String token) {
    return pages.answer(
        () -> {
          var link = new LinkToken(token);
          var language = consents.behind(link).language();
          signing.sign(link);
          return Page.of(language.locale(), "signed");
        });
  }

  private static Page pageOf(FindingConsents.Question question, String token) {
    var consent = question.consent();
    var child = question.childName();
    var locale = question.language().locale();
    var page =
        child == null
            ? Page.of(locale, "sign").about(consent.policyVersion())
            : Page.of(locale, "sign-child").about(consent.policyVersion(), child);
    return page.listing(
            consent.purposes().keySet().stream()
                .map(Purpose::wireName)
                .map("purpose."::concat)
                .toList())
        .asking(new Page.Form(LetterTemplate.SIGN_CONSENT.path(), token));
  }
}
