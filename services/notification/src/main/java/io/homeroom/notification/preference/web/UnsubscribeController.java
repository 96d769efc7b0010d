package io.homeroom.notification.preference.web;

import io.homeroom.notification.preference.PreferencesOfPeople;
import io.homeroom.notification.preference.UnsubscribeLinks;
import io.homeroom.notification.preference.UnsubscriptionUnknown;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Open to whoever has the link. Looking at it changes nothing, because mail servers look at links;
 * mail programs send the one click of RFC 8058.
 */
@Tag(name = "Preferences")
@RestController
@RequestMapping(path = UnsubscribeLinks.PATH, produces = MediaType.TEXT_HTML_VALUE)
class UnsubscribeController {

  private final UnsubscribeLinks links;
  private final PreferencesOfPeople preferences;
  private final UnsubscribePage page;

  UnsubscribeController(
      UnsubscribeLinks links, PreferencesOfPeople preferences, UnsubscribePage page) {
    this.links = links;
    this.preferences = preferences;
    this.page = page;
  }

  @Operation(operationId = "askToUnsubscribe", summary = "The page behind the link of a mail")
  @GetMapping
  ResponseEntity<String> ask(@RequestParam(defaultValue = "") String token) {
    try {
      links.read(token);
      return page.answer(HttpStatus.OK, "ask");
    } catch (UnsubscriptionUnknown unknown) {
      return page.answer(HttpStatus.NOT_FOUND, "unknown");
    }
  }

  @Operation(operationId = "unsubscribe", summary = "No more mails of this kind; again is no harm")
  @PostMapping
  ResponseEntity<String> unsubscribe(@RequestParam(defaultValue = "") String token) {
    try {
      var wanted = links.read(token);
      preferences.unsubscribe(wanted.personId(), wanted.kind());
      return page.answer(HttpStatus.OK, "done");
    } catch (UnsubscriptionUnknown unknown) {
      return page.answer(HttpStatus.NOT_FOUND, "unknown");
    }
  }
}
