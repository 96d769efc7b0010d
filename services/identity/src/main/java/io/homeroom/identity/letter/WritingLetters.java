package io.homeroom.identity.letter;

import io.homeroom.identity.family.member.FindingPeople;
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
    var addressee = addressee(letter.recipient());
    return switch (letter.content()) {
      case Letter.Link link -> byMail(letter, addressee, linkIn(letter, link));
      case Letter.Code code -> withCode(letter, addressee, code);
      case Letter.News news -> byMail(letter, addressee, null);
    };
  }

  private Addressee addressee(Letter.Recipient recipient) {
    return switch (recipient) {
      case Letter.Member(var person) ->
          people.withId(person).map(Addressee::of).orElseThrow(LetterNotFound::new);
      case Letter.Address address -> Addressee.of(address);
    };
  }

  private String linkIn(Letter letter, Letter.Link link) {
    return publicUrl + letter.template().path() + "?token=" + link.token().value();
  }

  private static WrittenLetter byMail(Letter letter, Addressee to, @Nullable String link) {
    return new WrittenLetter(
        to.email(),
        null,
        to.name(),
        to.language(),
        letter.template(),
        link,
        null,
        letter.expiresAt());
  }

  private static WrittenLetter withCode(Letter letter, Addressee to, Letter.Code code) {
    return new WrittenLetter(
        code.route() == Route.SMS ? null : to.email(),
        code.route() == Route.MAIL ? null : to.phone(),
        to.name(),
        to.language(),
        letter.template(),
        null,
        code.digits(),
        letter.expiresAt());
  }
}
