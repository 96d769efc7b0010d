package io.homeroom.identity.closing;

import io.homeroom.identity.letter.Letter;
import io.homeroom.identity.letter.LetterSource;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkTokens;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ClosingRequestLetters implements LetterSource {
  private final ClosingRequests requests;
  private final LinkTokens tokens;
  private final Clock clock;

  ClosingRequestLetters(ClosingRequests requests, LinkTokens tokens, Clock clock) {
    this.requests = requests;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  public Optional<Letter> find(UUID letter) {
    return requests.findById(new ClosingRequestId(letter)).map(this::letterFor);
  }

  private Letter letterFor(ClosingRequest request) {
    var link = request.link();
    link.requireOpen(clock.instant());
    var template = LetterTemplate.CLOSE_ACCOUNT;
    var token = tokens.of(template, request.id().value());
    return new Letter(request.person(), template, new Letter.Link(token), link.expiresAt());
  }
}
