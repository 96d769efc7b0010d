package io.homeroom.identity.adulthood.web;

import io.homeroom.identity.adulthood.HandingOver;
import io.homeroom.identity.adulthood.HandoverLinks;
import io.homeroom.identity.adulthood.rule.AddressIsSomebodys;
import io.homeroom.identity.adulthood.rule.UnfitPassword;
import io.homeroom.identity.credential.Password;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.page.Page;
import io.homeroom.identity.page.Pages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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

/** Open to whoever has the link. */
@RestController
@Tag(name = "children")
@RequestMapping("/api/auth/of-age")
class HandoverController {

  record TakingOver(
      @NotBlank @Size(max = 200) String token, @NotNull @Size(max = 128) String password) {

    @Override
    public String toString() {
      return "TakingOver[…]";
    }
  }

  record TakenOver(UUID personId, UUID familyId) {}

  private final HandoverLinks links;
  private final HandingOver handing;
  private final Pages pages;

  HandoverController(HandoverLinks links, HandingOver handing, Pages pages) {
    this.links = links;
    this.handing = handing;
    this.pages = pages;
  }

  @Operation(summary = "The page behind the link by which a grown child takes its account over")
  @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> askToTakeOver(@RequestParam(defaultValue = "") String token) {
    return pages.answer(() -> question("of-age", token));
  }

  @Operation(summary = "Take one's account over by the token of the link: sign in after that")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  TakenOver takeOver(@Valid @RequestBody TakingOver form) {
    var person = handing.takeOver(new LinkToken(form.token()), new Password(form.password()));
    return new TakenOver(person.id().value(), person.family().value());
  }

  @Operation(summary = "Take one's account over by the token of the link: sign in after that")
  @PostMapping(
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
      produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> takeOver(
      @RequestParam(defaultValue = "") String token,
      @RequestParam(defaultValue = "") String password) {
    return pages.answer(() -> takenOver(token, password));
  }

  private Page takenOver(String token, String password) {
    var locale = links.behind(new LinkToken(token)).locale();
    try {
      handing.takeOver(new LinkToken(token), new Password(password));
      return Page.of(locale, "of-age-done");
    } catch (UnfitPassword objection) {
      return question("of-age-again", token);
    } catch (AddressIsSomebodys notPossible) {
      return Page.of(locale, "of-age-not");
    }
  }

  private Page question(String name, String token) {
    var handover = links.behind(new LinkToken(token));
    return Page.of(handover.locale(), name)
        .about(handover.email().value())
        .asking(
            new Page.Form(
                LetterTemplate.ACCOUNT_HANDOVER.path(),
                token,
                List.of(Page.Field.newPassword("password"))));
  }
}
