package io.homeroom.identity.letter;

import io.homeroom.identity.family.FindingPeople;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class WritingLetters {
  private final List<LetterSource> sources;
  private final FindingPeople people;
  private final String publicUrl;

  WritingLetters(
      List<LetterSource> sources,
      FindingPeople people,
      @Value("${homeroom.public-url}") String publicUrl) {
    this.sources = sources;
    this.people = people;
    this.publicUrl = publicUrl;
  }

  @Transactional(readOnly = true)
  public WrittenLetter write(UUID id) {
    var letter =
        sources.stream()
            .map(source -> source.find(id))
            .flatMap(Optional::stream)
            .findFirst()
            .orElseThrow(LetterNotFound::new);
    var recipient = people.withId(letter.recipient()).orElseThrow(LetterNotFound::new);
    return new WrittenLetter(
        recipient.details().email().value(),
        recipient.details().name(),
        recipient.language(),
        letter.template(),
        linkOf(letter),
        letter.expiresAt());
  }

  private String linkOf(Letter letter) {
    return publicUrl + letter.template().path() + "?token=" + letter.token().value();
  }
}
