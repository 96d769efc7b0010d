package io.homeroom.notification.directory;

import io.homeroom.notification.template.Language;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds the language to speak to a person in: what is asked for, else the own, else English. */
@Service
public class ChoosingLanguage {

  private final People people;

  ChoosingLanguage(People people) {
    this.people = people;
  }

  public Language choose(UUID personId, @Nullable String acceptLanguage) {
    return Language.preferredBy(acceptLanguage)
        .or(() -> people.languageOf(personId))
        .orElse(Language.EN);
  }
}
