package io.homeroom.notification.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.notification.Ids;
import io.homeroom.notification.NotificationTest;
import io.homeroom.notification.template.Language;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NotificationTest
class PeopleIT {

  private static final Instant EARLIER = Instant.parse("2026-11-21T10:00:00Z");
  private static final Instant LATER = EARLIER.plusSeconds(1);

  private final UUID family = Ids.next();
  private final UUID child = Ids.next();

  @Autowired private People people;
  @Autowired private ChoosingLanguage languages;

  @Test
  void believesWhatIsNewest() {
    people.learn(childSpeaking(Language.JA, LATER));
    people.learn(childSpeaking(Language.ZH, EARLIER));

    assertThat(people.languageOf(child)).contains(Language.JA);
  }

  @Test
  void changesItsMindWithTime() {
    people.learn(childSpeaking(Language.ZH, EARLIER));
    people.learn(childSpeaking(Language.JA, LATER));

    assertThat(people.languageOf(child)).contains(Language.JA);
  }

  @Test
  void doesNotBringBackWhoWasRemoved() {
    people.forget(child, LATER);
    people.learn(childSpeaking(Language.ZH, EARLIER));

    assertThat(people.isRemoved(child)).isTrue();
    assertThat(people.languageOf(child)).isEmpty();
  }

  @Test
  void letsNobodyJoinAFamilyThatTheyHaveLeftSince() {
    var next = Ids.next();
    var parent = Ids.next();
    people.move(parent, next, LATER);
    people.learn(new Person(parent, family, FamilyRole.PARENT, Language.EN, EARLIER));
    people.move(parent, Ids.next(), EARLIER);

    assertThat(people.parentsOf(family)).isEmpty();
    assertThat(people.parentsOf(next)).containsExactly(parent);
  }

  @Test
  void movesNobodyWhoWasRemoved() {
    people.forget(child, EARLIER);
    people.move(child, family, LATER);

    assertThat(people.isRemoved(child)).isTrue();
    assertThat(people.parentsOf(family)).isEmpty();
  }

  @Test
  void tellsParentsFromChildren() {
    UUID parent = Ids.next();
    people.learn(new Person(parent, family, FamilyRole.PARENT, Language.EN, EARLIER));
    people.learn(childSpeaking(Language.ZH, EARLIER));

    assertThat(people.parentsOf(family)).containsExactly(parent);
  }

  @Test
  void choosesWhatIsAskedForThenTheOwnLanguage() {
    people.learn(childSpeaking(Language.ZH, EARLIER));

    assertThat(languages.choose(child, "ja")).isEqualTo(Language.JA);
    assertThat(languages.choose(child, "fr")).isEqualTo(Language.ZH);
    assertThat(languages.choose(Ids.next(), null)).isEqualTo(Language.EN);
  }

  private Person childSpeaking(Language language, Instant asOf) {
    return new Person(child, family, FamilyRole.CHILD, language, asOf);
  }
}
