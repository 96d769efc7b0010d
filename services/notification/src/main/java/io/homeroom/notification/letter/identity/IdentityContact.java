package io.homeroom.notification.letter.identity;

import io.homeroom.notification.letter.post.Addressed;
import io.homeroom.notification.template.DisplayName;
import io.homeroom.notification.template.Language;
import io.homeroom.notification.template.LetterContent;
import io.homeroom.notification.template.LetterTemplate;
import java.util.Map;

/** How identity says somebody is reached. */
record IdentityContact(String email, String name, String language) {

  Addressed toAddressed(LetterTemplate template, Map<String, String> facts) {
    var content = new LetterContent(new DisplayName(name), new LetterContent.News(facts), null);
    return new Addressed(email, null, Language.ofTag(language), template, content);
  }

  /** Without anything personal, as it may get into a log. */
  @Override
  public String toString() {
    return "IdentityContact[…]";
  }
}
