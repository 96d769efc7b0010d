package io.homeroom.identity.closing.web;

import io.homeroom.identity.closing.ConfirmingClosing;
import io.homeroom.identity.closing.Extent;
import io.homeroom.identity.closing.FamilyWouldClose;
import io.homeroom.identity.closure.LastSuperadmin;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.page.Page;
import io.homeroom.identity.page.Pages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
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
@Tag(name = "account closing")
@RequestMapping("/api/auth/closing/confirm")
class ConfirmationController {

  record ClosingConfirmation(@NotBlank @Size(max = 200) String token) {}

  /**
   * What has begun.
   *
   * @param closesAt until when the account can be reopened
   */
  record ConfirmedClosing(Instant closesAt) {}

  private final ConfirmingClosing confirming;
  private final Pages pages;

  ConfirmationController(ConfirmingClosing confirming, Pages pages) {
    this.confirming = confirming;
    this.pages = pages;
  }

  @Operation(summary = "The page behind the link that confirms that an account is to be closed")
  @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> askToClose(@RequestParam(defaultValue = "") String token) {
    return pages.answer(() -> question(confirming.ask(new LinkToken(token)), token));
  }

  @Operation(summary = "Confirm by the token of the link that an account is to be closed")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ConfirmedClosing confirmClosing(@Valid @RequestBody ClosingConfirmation form) {
    return new ConfirmedClosing(confirming.confirm(new LinkToken(form.token())));
  }

  @Operation(summary = "Confirm by the token of the link that an account is to be closed")
  @PostMapping(
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
      produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> confirmClosing(@RequestParam(defaultValue = "") String token) {
    return pages.answer(() -> pageAfter(new LinkToken(token)));
  }

  private Page pageAfter(LinkToken token) {
    var asked = confirming.ask(token);
    try {
      confirming.confirm(token);
      return Page.of(asked.locale(), "closing").about(days(asked.extent()));
    } catch (FamilyWouldClose | LastSuperadmin changedMeanwhile) {
      return Page.of(asked.locale(), "close-not");
    }
  }

  private static Page question(ConfirmingClosing.Asked asked, String token) {
    var extent = asked.extent();
    return Page.of(asked.locale(), extent.family() ? "close-family" : "close")
        .about(days(extent), String.valueOf(extent.children()))
        .asking(new Page.Form(LetterTemplate.CLOSE_ACCOUNT.path(), token));
  }

  private static String days(Extent extent) {
    return String.valueOf(extent.graceDays());
  }
}
