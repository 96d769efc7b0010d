package io.homeroom.identity.closure.web;

import io.homeroom.identity.closure.ReopeningAccount;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.page.Page;
import io.homeroom.identity.page.Pages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
@Tag(name = "account closing")
@RequestMapping("/api/auth/closing/reopen")
class ReopeningController {

  record Reopening(@NotBlank @Size(max = 200) String token) {}

  private final ReopeningAccount reopening;
  private final Pages pages;

  ReopeningController(ReopeningAccount reopening, Pages pages) {
    this.reopening = reopening;
    this.pages = pages;
  }

  @Operation(summary = "The page behind the link that keeps an account from being closed")
  @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> askToReopen(@RequestParam(defaultValue = "") String token) {
    return pages.answer(
        () ->
            Page.of(reopening.ask(new LinkToken(token)).language().locale(), "reopen")
                .asking(new Page.Form(LetterTemplate.ACCOUNT_CLOSING.path(), token)));
  }

  @Operation(summary = "Reopen an account by the token of the link: sign in after that")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void reopenAccount(@Valid @RequestBody Reopening form) {
    reopening.reopen(new LinkToken(form.token()));
  }

  @Operation(summary = "Reopen an account by the token of the link: sign in after that")
  @PostMapping(
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
      produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> reopenAccount(@RequestParam(defaultValue = "") String token) {
    return pages.answer(
        () -> Page.of(reopening.reopen(new LinkToken(token)).language().locale(), "reopened"));
  }
}
