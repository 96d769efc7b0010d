package io.homeroom.identity.providerlink;

import io.homeroom.identity.letter.Letter;
import io.homeroom.identity.letter.LetterSource;
import io.homeroom.identity.letter.LetterTemplate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whoever has an account is told that there is another way into it. */
@Component
class ProviderLinkLetters implements LetterSource {
  private final ProviderLinks links;

  ProviderLinkLetters(ProviderLinks links) {
    this.links = links;
  }

  @Override
  public Optional<Letter> find(UUID letter) {
    return links
        .findById(new ProviderLinkId(letter))
        .map(link -> new Letter.Member(link.person()))
        .map(person -> Letter.telling(person, LetterTemplate.PROVIDER_LINKED));
  }
}
