package io.homeroom.identity.letter;

import io.homeroom.identity.vault.KeyedHash;
import io.homeroom.identity.vault.SecretSetting;
import java.util.Base64;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Derives the tokens of links, so that asking twice gives the same link. */
@Component
public class LinkTokens {
  private final KeyedHash hash;

  LinkTokens(@Value("${homeroom.link-key}") String setting) {
    this.hash = new KeyedHash(SecretSetting.named("HOMEROOM_LINK_KEY").bytes(setting));
  }

  public LinkToken of(LetterTemplate template, UUID letter) {
    byte[] derived = hash.of(template.wireName(), letter.toString());
    return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(derived));
  }
}
