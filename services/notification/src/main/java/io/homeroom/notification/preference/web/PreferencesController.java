package io.homeroom.notification.preference.web;

import io.homeroom.notification.preference.PreferencesOfPeople;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Preferences")
@RestController
@RequestMapping(
    path = "/api/notifications/preferences",
    produces = MediaType.APPLICATION_JSON_VALUE)
class PreferencesController {

  private final PreferencesOfPeople preferences;

  PreferencesController(PreferencesOfPeople preferences) {
    this.preferences = preferences;
  }

  @Operation(operationId = "showNotificationPreferences", summary = "What I want to be told, when")
  @GetMapping
  PreferencesView show(Caller caller) {
    return PreferencesView.of(preferences.of(caller.personId()));
  }

  @Operation(
      operationId = "putNotificationPreferences",
      summary = "Says what I want to be told and when; kinds left out are told")
  @PutMapping
  PreferencesView put(Caller caller, @Valid @RequestBody PreferencesForm form) {
    var wanted = form.toPreferences();
    preferences.put(caller.personId(), wanted);
    return PreferencesView.of(wanted);
  }
}
