package io.homeroom.identity.joining.web;

import io.homeroom.identity.contact.PlainText;
import io.homeroom.identity.credential.Password;
import io.homeroom.identity.family.rule.TooManyGuardians;
import io.homeroom.identity.joining.FindingInvitation;
import io.homeroom.identity.joining.KnownInvitation;
import io.homeroom.identity.joining.acceptance.AcceptingInvitation;
import io.homeroom.identity.joining.acceptance.AddressHasAccount;
import io.homeroom.identity.joining.acceptance.Newcomer;
import io.homeroom.identity.joining.acceptance.PasswordObjectionable;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.page.Page;
import io.homeroom.identity.page.Pages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Open to whoever has the link. Nobody is signed in by that: there is a sign-in for it. */
@RestController
@Tag(name = "guardians")
@RequestMapping("/api/family/guardians/accept")
class AcceptanceController {

  record Acceptance(
      @NotBlank @Size(max = 200) String token,
      @NotBlank @Size(max = 100) @PlainText String name,
      @NotNull @Size(max = 128) String password) {

    Newcomer newcomer() {
      return new Newcomer(new LinkToken(token), name.strip(), new Password(password));
    }

    @Override
    public String toString() {
      return "Acceptance[…]";
    }
  }

  record Joined(UUID personId, UUID familyId) {}

  private final FindingInvitation finding;
  private final AcceptingInvitation accepting;
  private final Pages pages;
  private final Validator validator;

  AcceptanceController(
      FindingInvitation finding, AcceptingInvitation accepting, Pages pages, Validator validator) {
    this.finding = finding;
    this.accepting = accepting;
    this.pages = pages;
    this.validator = validator;
  }

  @Operation(summary = "The page behind the link that invites another parent")
  @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> askToAccept(@RequestParam(defaultValue = "") String token) {
    return pages.answer(() -> question("join", finding.behind(new LinkToken(token)), token));
  }

  @Operation(summary = "Accept an invitation by the token of the link: sign in after that")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Joined acceptInvitation(@Valid @RequestBody Acceptance form) {
    var person = accepting.accept(form.newcomer());
    return new Joined(person.id().value(), person.family().value());
  }

  @Operation(summary = "Accept an invitation by the token of the link: sign in after that")
  @PostMapping(
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
      produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> acceptInvitation(
      @RequestParam(defaultValue = "") String token,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String password) {
    return pages.answer(() -> accepted(new Acceptance(token, name, password)));
  }

  private Page accepted(Acceptance form) {
    var invitation = finding.behind(new LinkToken(form.token()));
    if (!validator.validate(form).isEmpty()) {
      return question("join-again", invitation, form.token());
    }
    try {
      return Page.of(accepting.accept(form.newcomer()).language().locale(), "joined");
    } catch (PasswordObjectionable objection) {
      return question("join-again", invitation, form.token());
    } catch (AddressHasAccount | TooManyGuardians notPossible) {
      return Page.of(invitation.language().locale(), "join-not");
    }
  }

  private static Page question(String name, KnownInvitation invitation, String token) {
    return Page.of(invitation.language().locale(), name)
        .about(invitation.email().value())
        .asking(
            new Page.Form(
                LetterTemplate.GUARDIAN_INVITATION.path(),
                token,
                List.of(Page.Field.text("name"), Page.Field.newPassword("password"))));
  }
}
