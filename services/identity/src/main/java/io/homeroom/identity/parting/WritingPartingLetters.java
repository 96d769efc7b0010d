package io.homeroom.identity.parting;

import io.homeroom.identity.letter.Letter;
import io.homeroom.identity.letter.LetterSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class WritingPartingLetters implements LetterSource {
  private final PartingLetters letters;

  WritingPartingLetters(PartingLetters letters) {
    this.letters = letters;
  }

  @Override
  public Optional<Letter> find(UUID letter) {
    return letters.findById(new PartingLetterId(letter)).map(PartingLetter::letter);
  }
}
