package io.homeroom.platform.web.asyncapi;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@Hidden
@RestController
final class EventsController {
  private final Object document;

  EventsController(Object document) {
    this.document = document;
  }

  @GetMapping(path = "/v3/asyncapi", produces = MediaType.APPLICATION_JSON_VALUE)
  Object show() {
    return document;
  }
}
