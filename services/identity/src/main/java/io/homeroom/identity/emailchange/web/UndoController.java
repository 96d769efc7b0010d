package io.homeroom.identity.emailchange.web;

import io.homeroom.identity.emailchange.UndoingEmailChange;
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
@Tag(name = "e-mail change")
@RequestMapping("/api/auth/email/undo")
class UndoController {

  record Undoing(@NotBlank @Size(max = 200) String token) {}

  private final UndoingEmailChange undoing;
  private final Pages pages;

  UndoController(UndoingEmailChange undoing, Pages pages) {
    this.undoing = undoing;
    this.pages = pages;
  }

  @Operation(summary = "The page behind the link that undoes a change of address")
  @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> askToUndo(@RequestParam(defaultValue = "") String token) {
    return pages.answer(
        () ->
            Page.of(undoing.ask(new LinkToken(token)).language().locale(), "undo")
                .asking(new Page.Form(LetterTemplate.EMAIL_CHANGED.path(), token)));
  }

  @Operation(summary = "Undo a change of address by the token of the link: all sessions end")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void undoEmailChange(@Valid @RequestBody Undoing form) {
    undoing.undo(new LinkToken(form.token()));
  }

  @Operation(summary = "Undo a change of address by the token of the link: all sessions end")
  @PostMapping(
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
      produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> undoEmailChange(@RequestParam(defaultValue = "") String token) {
    return pages.answer(
        () -> Page.of(undoing.undo(new LinkToken(token)).language().locale(), "undone"));
  }
}
