package io.homeroom.identity.letter;

import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.family.FindingPeople;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.letter.Letter.Route;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    return switch (letter.content()) {
      case Letter.Link link -> withLink(letter, link, recipient);
      case Letter.Code code -> withCode(letter, code, recipient);
    };
  }

  private WrittenLetter withLink(Letter letter, Letter.Link link, KnownPerson recipient) {
    return new WrittenLetter(
        recipient.details().email().value(),
        null,
        recipient.details().name(),
        recipient.language(),
        letter.template(),
        publicUrl + letter.template().path() + "?token=" + link.token().value(),
        null,
        letter.expiresAt());
  }

  private static WrittenLetter withCode(Letter letter, Letter.Code code, KnownPerson recipient) {
    var details = recipient.details();
    return new WrittenLetter(
        code.route() == Route.SMS ? null : details.email().value(),
        code.route() == Route.MAIL ? null : phoneOf(details),
        details.name(),
        recipient.language(),
        letter.template(),
        null,
        code.digits(),
        letter.expiresAt());
  }

  private static @Nullable String phoneOf(PersonalDetails details) {
    var phone = details.phone();
    return phone == null ? null : phone.value();
  }
}
