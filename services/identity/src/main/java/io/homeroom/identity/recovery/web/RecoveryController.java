package io.homeroom.identity.recovery.web;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.credential.Password;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.page.Page;
import io.homeroom.identity.page.Pages;
import io.homeroom.identity.password.PasswordTooWeak;
import io.homeroom.identity.recovery.AskingForReset;
import io.homeroom.identity.recovery.ResettingPassword;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
@Tag(name = "password")
@RequestMapping("/api/auth/password/reset")
class RecoveryController {
  static final String CONFIRM = "/api/auth/password/reset/confirm";

  record ForgottenForm(@NotBlank @Size(max = 254) String email) {

    @Override
    public String toString() {
      return "ForgottenForm[…]";
    }
  }

  record ResetForm(@NotBlank @Size(max = 200) String token, @NotNull String password) {

    @Override
    public String toString() {
      return "ResetForm[…]";
    }
  }

  private final AskingForReset asking;
  private final ResettingPassword resetting;
  private final Pages pages;

  RecoveryController(AskingForReset asking, ResettingPassword resetting, Pages pages) {
    this.asking = asking;
    this.resetting = resetting;
    this.pages = pages;
  }

  @Operation(summary = "Have a link mailed to set another password, if the address is somebody's")
  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  void askForReset(@Valid @RequestBody ForgottenForm form) {
    asking.ask(new EmailAddress(form.email()));
  }

  @Operation(summary = "The page behind the link by which another password is set")
  @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> showReset(@RequestParam(defaultValue = "") String token) {
    return pages.answer(() -> question("reset", resetting.ask(new LinkToken(token)), token));
  }

  @Operation(summary = "Set another password by the token of the link: all sessions end")
  @PostMapping(path = "/confirm", consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void resetPassword(@Valid @RequestBody ResetForm form) {
    resetting.reset(new LinkToken(form.token()), new Password(form.password()));
  }

  @Operation(summary = "Set another password by the token of the link: all sessions end")
  @PostMapping(
      path = "/confirm",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
      produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> resetPassword(
      @RequestParam(defaultValue = "") String token,
      @RequestParam(defaultValue = "") String password) {
    return pages.answer(() -> pageAfter(token, new Password(password)));
  }

  private Page pageAfter(String token, Password password) {
    var link = new LinkToken(token);
    try {
      return Page.of(resetting.reset(link, password).language().locale(), "reset-done");
    } catch (PasswordTooWeak weak) {
      return question("reset-weak", resetting.ask(link), token);
    }
  }

  private static Page question(String name, KnownPerson person, String token) {
    return Page.of(person.language().locale(), name)
        .about(person.details().email().value())
        .asking(Page.Form.forPassword(CONFIRM, token));
  }
}
