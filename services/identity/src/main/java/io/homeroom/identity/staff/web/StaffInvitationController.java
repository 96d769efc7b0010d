package io.homeroom.identity.staff.web;

import io.homeroom.identity.contact.PlainText;
import io.homeroom.identity.credential.Password;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.page.Page;
import io.homeroom.identity.page.Pages;
import io.homeroom.identity.password.PasswordTooWeak;
import io.homeroom.identity.staff.JoiningStaff;
import io.homeroom.identity.staff.KnownInvitation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Open to whoever has the link. */
@RestController
@Tag(name = "staff")
@RequestMapping("/api/auth/invitations")
class StaffInvitationController {
  static final String ACCEPT = "/api/auth/invitations/accept";
  private static final List<Page.Field> FIELDS =
      List.of(Page.Field.text("name"), Page.Field.newPassword("password"));

  /**
   * What is needed to accept.
   *
   * @param name absent if it is the one they were invited by
   */
  record StaffAcceptanceForm(
      @NotBlank @Size(max = 200) String token,
      @Size(min = 1, max = 100) @PlainText @Nullable String name,
      @NotNull String password) {

    @Override
    public String toString() {
      return "StaffAcceptanceForm[…]";
    }
  }

  record NewColleague(UUID personId, String role) {
    static NewColleague of(KnownInvitation accepted) {
      return new NewColleague(
          accepted.person().value(), accepted.role().name().toLowerCase(Locale.ROOT));
    }
  }

  private final JoiningStaff accepting;
  private final Pages pages;
  private final Validator validator;

  StaffInvitationController(JoiningStaff accepting, Pages pages, Validator validator) {
    this.accepting = accepting;
    this.pages = pages;
    this.validator = validator;
  }

  @Operation(summary = "The page behind the link by which an invitation is accepted")
  @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> showStaffInvitation(@RequestParam(defaultValue = "") String token) {
    return pages.answer(() -> question("invitation", accepting.ask(new LinkToken(token)), token));
  }

  @Operation(summary = "Accept an invitation by the token of the link: an account without a family")
  @PostMapping(path = "/accept", consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  NewColleague acceptStaffInvitation(@Valid @RequestBody StaffAcceptanceForm form) {
    return NewColleague.of(
        accepting.accept(new LinkToken(form.token()), form.name(), new Password(form.password())));
  }

  @Operation(summary = "Accept an invitation by the token of the link: an account without a family")
  @PostMapping(
      path = "/accept",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
      produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> acceptStaffInvitation(
      @RequestParam(defaultValue = "") String token,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String password) {
    return pages.answer(() -> pageAfter(new StaffAcceptanceForm(token, name.strip(), password)));
  }

  private Page pageAfter(StaffAcceptanceForm form) {
    var link = new LinkToken(form.token());
    if (!validator.validate(form).isEmpty()) {
      return question("invitation-weak", accepting.ask(link), form.token());
    }
    try {
      var accepted = accepting.accept(link, form.name(), new Password(form.password()));
      return Page.of(accepted.language().locale(), "invitation-accepted");
    } catch (PasswordTooWeak weak) {
      return question("invitation-weak", accepting.ask(link), form.token());
    }
  }

  private static Page question(String name, KnownInvitation invitation, String token) {
    return Page.of(invitation.language().locale(), name)
        .about(invitation.details().email().value())
        .asking(new Page.Form(ACCEPT, token, FIELDS));
  }
}
