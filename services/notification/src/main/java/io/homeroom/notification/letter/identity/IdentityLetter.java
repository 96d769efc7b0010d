package io.homeroom.notification.letter.identity;

import io.homeroom.notification.letter.post.Addressed;
import io.homeroom.notification.letter.post.Unreachable;
import io.homeroom.notification.template.DisplayName;
import io.homeroom.notification.template.Language;
import io.homeroom.notification.template.LetterContent;
import io.homeroom.notification.template.LetterTemplate;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Identity's answer, as far as it is read here. */
record IdentityLetter(
    @Nullable String to,
    @Nullable String phone,
    @Nullable String name,
    String language,
    String template,
    @Nullable URI link,
    @Nullable String code,
    @Nullable Instant expiresAt) {

  /** A template this version does not know may come with the next: the letter waits for it. */
  Addressed toAddressed() {
    LetterTemplate known =
        LetterTemplate.ofAlias(template)
            .orElseThrow(
                () -> new Unreachable("template-unknown", new IllegalStateException(template)));
    var content =
        new LetterContent(
            new DisplayName(Objects.requireNonNullElse(name, "")), secret(known), expiresAt);
    return new Addressed(to, phone, Language.ofTag(language), known, content);
  }

  private LetterContent.Secret secret(LetterTemplate known) {
    if (!known.holdsSecret()) {
      return new LetterContent.News();
    }
    if (link != null) {
      return new LetterContent.Link(link);
    }
    if (code != null) {
      return new LetterContent.Code(code);
    }
    throw new Unreachable("secret-unknown", new IllegalStateException(template));
  }

  /** Without anything personal, as it may get into a log. */
  @Override
  public String toString() {
    return "IdentityLetter[" + template + "]";
  }
}
