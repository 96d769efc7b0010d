package io.homeroom.identity.letter.web;

import io.homeroom.identity.letter.WritingLetters;
import io.homeroom.identity.letter.WrittenLetter;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@PreAuthorize("principal.claims['azp'] == 'homeroom-notification'")
class LetterController {
  private final WritingLetters letters;

  LetterController(WritingLetters letters) {
    this.letters = letters;
  }

  @GetMapping("/internal/letters/{letterId}")
  WrittenLetter show(@PathVariable UUID letterId) {
    return letters.write(letterId);
  }
}
