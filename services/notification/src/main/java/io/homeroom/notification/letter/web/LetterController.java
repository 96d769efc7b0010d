package io.homeroom.notification.letter.web;

import io.homeroom.notification.letter.LetterLog;
import io.homeroom.notification.letter.LoggedLetter;
import io.homeroom.notification.letter.delivery.LetterState;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/internal/letters")
@PreAuthorize("principal.claims['azp'] == 'homeroom-operator'")
class LetterController {

  private final LetterLog log;

  LetterController(LetterLog log) {
    this.log = log;
  }

  @GetMapping
  CursorPage<LoggedLetter> read(
      @RequestParam(required = false) @Nullable UUID personId,
      @RequestParam(required = false) @Nullable LetterState state,
      Cursor cursor) {
    return log.read(personId, state, cursor);
  }

  @PostMapping("/{id}/retry")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void retry(@PathVariable UUID id) {
    log.putBack(id);
  }
}
