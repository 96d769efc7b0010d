package io.homeroom.identity.closure;

import io.homeroom.identity.letter.Letter;
import io.homeroom.identity.letter.LetterSource;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkTokens;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ClosureLetters implements LetterSource {
  private final Closures closures;
  private final LinkTokens tokens;
  private final Clock clock;

  ClosureLetters(Closures closures, LinkTokens tokens, Clock clock) {
    this.closures = closures;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  public Optional<Letter> find(UUID letter) {
    return closures.findById(new ClosureId(letter)).map(this::letterFor);
  }

  private Letter letterFor(Closure closure) {
    var link = closure.link();
    link.requireOpen(clock.instant());
    var template = LetterTemplate.ACCOUNT_CLOSING;
    var token = tokens.of(template, closure.id().value());
    return new Letter(closure.person(), template, new Letter.Link(token), link.expiresAt());
  }
}
